package comeback.lab;

import comeback.json.Json;
import comeback.lab.run.Provenance;
import comeback.wave.WholeFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How a study tells what it found: as text or as JSON, and drawn.
final class ReportOptions {
    @Option(names = "--chart", paramLabel = "FILE.svg", description = "Also draw it into this file.")
    @Nullable
    Path chart;

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    /// Prints it and draws it where that is wanted. JSON also says from which sources and on which machine it came.
    void tell(Supplier<Map<String, Object>> report, Supplier<String> text, Supplier<String> picture) {
        if (json) {
            Provenance origin = Provenance.of(Home.find().folder(), 1);
            Map<String, Object> all = new LinkedHashMap<>(report.get());
            all.put("commit", origin.commit());
            all.put("machine", origin.machine());
            System.out.println(Json.pretty(all));
        } else {
            System.out.print(text.get());
        }
        Path file = chart;
        if (file != null) {
            WholeFile.write(file, picture.get());
        }
    }
}

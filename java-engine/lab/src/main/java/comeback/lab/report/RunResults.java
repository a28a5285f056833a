package comeback.lab.report;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import comeback.json.Json;
import comeback.problem.Problem;
import comeback.wave.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The folder of committed results, `docs/lab/runs`: a JSON file each.
///
/// @param folder need not be there before the first is kept
public record RunResults(Path folder) {
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(RunResult.class);

    /// Writes it whole or not at all, over an earlier one of the same run and sampling.
    public Path keep(RunResult result) {
        Path file = folder.resolve(result.fileName());
        byte[] text = (Json.pretty(result) + "\n").getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(text));
        return file;
    }

    /// All of them, in the order of their names; none where there is no folder.
    ///
    /// @throws Problem where a file cannot be read or is no result
    public List<RunResult> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<RunResult> all = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                all.add(read(file));
            }
            return all;
        } catch (IOException unreadable) {
            throw new Problem("The results in %s cannot be read: check the folder.".formatted(folder), unreadable);
        }
    }

    private static RunResult read(Path file) throws IOException {
        try {
            RunResult result = READER.readValue(Files.readString(file));
            if (result == null) {
                throw new Problem("%s is empty: run it again or remove the file.".formatted(file));
            }
            return result;
        } catch (JacksonException broken) {
            throw new Problem(
                    "%s is no run's result (%s): run it again or remove the file.".formatted(file, reason(broken)),
                    broken);
        }
    }

    private static String reason(JacksonException broken) {
        return broken.getCause() instanceof Problem problem
                ? problem.sentence().replaceFirst("\\.$", "")
                : broken.getOriginalMessage();
    }
}

package comeback.json;

import comeback.problem.Problem;
import comeback.verse.Flow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads flows from `presets/flows`.
public final class FlowJson {
    private FlowJson() {}

    /// All of them, in order of their names.
    ///
    /// @throws Problem when the folder cannot be read or a flow is wrong
    public static List<Flow> readAll(Path presets) {
        return Stream.of(StyleJson.names(presets.resolve("flows")).split(", "))
                .map(name -> read(name, presets))
                .toList();
    }

    static Flow read(String name, Path presets) {
        Path file = presets.resolve("flows").resolve(name + ".json");
        if (!Files.isRegularFile(file)) {
            throw new Problem("There is no flow '%s': the flows are %s."
                    .formatted(name, StyleJson.names(presets.resolve("flows"))));
        }
        return StrictJson.read(file, FlowEntry.class).flow(file);
    }

    private record FlowEntry(
            @Nullable String name,
            @Nullable String about,
            @Nullable List<Double> onset,
            @Nullable List<Double> stress,
            double swing,
            double lateMillis,
            double spreadMillis) {
        Flow flow(Path file) {
            return new Flow(
                    BankEntries.required(name, "name", file),
                    sixteen(onset, "onset", file),
                    sixteen(stress, "stress", file),
                    swing,
                    lateMillis,
                    spreadMillis);
        }

        private static List<Double> sixteen(@Nullable List<Double> table, String field, Path file) {
            List<Double> figures = BankEntries.required(table, field, file);
            if (figures.size() != 16) {
                throw new Problem("In %s: '%s' has %d figures, but a 4/4 bar has 16 slots."
                        .formatted(file, field, figures.size()));
            }
            return figures;
        }
    }
}

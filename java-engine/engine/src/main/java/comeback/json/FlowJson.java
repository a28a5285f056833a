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
            if (slots(onset, "onset", file).size()
                    != slots(stress, "stress", file).size()) {
                throw new Problem(
                        "In %s: 'onset' and 'stress' are of different grids: give each 16 figures, or each 12."
                                .formatted(file));
            }
            return new Flow(
                    BankEntries.required(name, "name", file),
                    slots(onset, "onset", file),
                    slots(stress, "stress", file),
                    swing,
                    lateMillis,
                    spreadMillis);
        }

        private static List<Double> slots(@Nullable List<Double> table, String field, Path file) {
            List<Double> figures = BankEntries.required(table, field, file);
            if (!Flow.holds(figures.size())) {
                throw new Problem("In %s: '%s' has %d figures, but a 4/4 bar has 16 slots, or 12 in triplets."
                        .formatted(file, field, figures.size()));
            }
            return figures;
        }
    }
}

package comeback.json;

import comeback.bank.Move;
import comeback.bank.Rating;
import comeback.plan.Phrasing;
import comeback.plan.Style;
import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a style, by name from `presets/styles` or from a producer's own file, and the flow that it names.
public final class StyleJson {
    private static final int FEWEST = 6;
    private static final int MOST = 14;

    private StyleJson() {}

    /// @param nameOrFile "boom-bap", or the path of a JSON file
    /// @throws Problem when there is no such style, or it has a wrong field
    public static Style read(String nameOrFile, Path presets) {
        Path styles = presets.resolve("styles");
        Path named = styles.resolve(nameOrFile + ".json");
        boolean isFile = nameOrFile.endsWith(".json") && Files.isRegularFile(Path.of(nameOrFile));
        if (!isFile && !Files.isRegularFile(named)) {
            throw new Problem("There is no style '%s': the styles are %s; or give the path of a JSON file."
                    .formatted(nameOrFile, names(styles)));
        }
        Path file = isFile ? Path.of(nameOrFile) : named;
        return StrictJson.read(file, Entry.class).style(file, presets);
    }

    /// The styles of the presets, in order.
    ///
    /// @throws Problem when the folder cannot be read
    public static List<String> presets(Path presets) {
        return listed(presets.resolve("styles"));
    }

    /// The names of the presets in `folder`, in order, for a sentence.
    static String names(Path folder) {
        return String.join(", ", listed(folder));
    }

    private static List<String> listed(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new Problem("The folder %s cannot be read: install Comeback again.".formatted(folder), unreadable);
        }
    }

    private record Entry(
            @Nullable String name,
            @Nullable String flow,
            @Nullable String voice,
            @Nullable String rating,
            @Nullable Integer fewestSyllables,
            @Nullable Integer mostSyllables,
            @Nullable Double multis,
            @Nullable Double chains,
            @Nullable Double internals,
            @Nullable Double phraseBeats,
            @Nullable Double repetition,
            @Nullable Double intensity,
            @Nullable Map<String, Double> moves,
            @Nullable Map<String, Double> topics) {
        Style style(Path file, Path presets) {
            int fewest = within(Objects.requireNonNullElse(fewestSyllables, 9), "fewestSyllables", file);
            int most = within(Objects.requireNonNullElse(mostSyllables, 12), "mostSyllables", file);
            if (most < fewest) {
                throw new Problem("In %s: 'mostSyllables' is %d, less than 'fewestSyllables' %d: raise it."
                        .formatted(file, most, fewest));
            }
            return new Style(
                    BankEntries.required(name, "name", file),
                    FlowJson.read(BankEntries.required(flow, "flow", file), presets),
                    BankEntries.required(voice, "voice", file),
                    BankEntries.choice(Rating.class, Objects.requireNonNullElse(rating, "clean"), "rating", file),
                    fewest,
                    most,
                    Objects.requireNonNullElse(multis, 1.0),
                    Objects.requireNonNullElse(chains, 0.0),
                    Objects.requireNonNullElse(internals, 0.0),
                    phrasing(file),
                    intensity(file),
                    likings(file),
                    Objects.requireNonNullElse(topics, Map.of()));
        }

        private Phrasing phrasing(Path file) {
            double beats = Objects.requireNonNullElse(phraseBeats, Phrasing.USUAL_BEATS);
            double kept = Objects.requireNonNullElse(repetition, Phrasing.USUAL_REPETITION);
            if (!(beats >= Phrasing.SHORTEST && beats <= Phrasing.LONGEST)) {
                throw new Problem("In %s: 'phraseBeats' is %s, but a phrase has %s to %s beats."
                        .formatted(file, beats, Phrasing.SHORTEST, Phrasing.LONGEST));
            }
            if (!(kept >= 0 && kept <= 1)) {
                throw new Problem("In %s: 'repetition' is %s, but lies from 0 (each bar anew) to 1 (all alike)."
                        .formatted(file, kept));
            }
            return new Phrasing(beats, kept);
        }

        private double intensity(Path file) {
            double given = Objects.requireNonNullElse(intensity, Style.USUAL_INTENSITY);
            if (!(given >= 0 && given <= 1)) {
                throw new Problem(
                        "In %s: 'intensity' is %s, but lies from 0 (calm) to 1 (fierce).".formatted(file, given));
            }
            return given;
        }

        private Map<Move, Double> likings(Path file) {
            Map<Move, Double> likings = new EnumMap<>(Move.class);
            Objects.requireNonNullElse(moves, Map.<String, Double>of())
                    .forEach(
                            (move, liking) -> likings.put(BankEntries.choice(Move.class, move, "moves", file), liking));
            return likings;
        }

        private static int within(int count, String field, Path file) {
            if (count < FEWEST || count > MOST) {
                throw new Problem("In %s: '%s' is %d, but a line has %d to %d syllables."
                        .formatted(file, field, count, FEWEST, MOST));
            }
            return count;
        }
    }
}

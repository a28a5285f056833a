package comeback.json;

import comeback.analyse.RhymeOdds;
import comeback.problem.Problem;
import comeback.sound.Phoneme;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads `presets/rhyme-odds.json`.
public final class RhymeOddsJson {
    private static final int PHONEMES = Phoneme.values().length;
    private static final String NONE = "-";
    private static final Map<String, Integer> INDICES =
            Arrays.stream(Phoneme.values()).collect(Collectors.toUnmodifiableMap(Phoneme::name, Phoneme::ordinal));

    private RhymeOddsJson() {}

    /// @throws Problem when the file is missing or names a sound that is none
    public static RhymeOdds read(Path file) {
        return StrictJson.read(file, Entry.class).odds(file);
    }

    private record Entry(
            @Nullable String about,
            double vowelFloor,
            double consonantFloor,
            double bothOpen,
            @Nullable Map<String, Double> stressed,
            @Nullable Map<String, Double> unstressed,
            @Nullable Map<String, Double> consonants) {
        RhymeOdds odds(Path file) {
            return new RhymeOdds(
                    table(stressed, "stressed", PHONEMES, vowelFloor, file),
                    table(unstressed, "unstressed", PHONEMES, vowelFloor, file),
                    withSame(table(consonants, "consonants", PHONEMES + 1, consonantFloor, file)),
                    bothOpen);
        }

        /// A consonant that is too rare to have been counted with itself ("mother" with "other", "vision" with
        /// "decision") speaks for a rhyme at least as much as the one that speaks least among those counted.
        private double[][] withSame(double[][] table) {
            double least = IntStream.range(0, PHONEMES)
                    .mapToDouble(sound -> table[sound][sound])
                    .filter(odds -> odds > consonantFloor)
                    .min()
                    .orElse(consonantFloor);
            for (int sound = 0; sound < PHONEMES; sound++) {
                table[sound][sound] = Math.max(table[sound][sound], least);
            }
            return table;
        }

        private static double[][] table(
                @Nullable Map<String, Double> pairs, String field, int size, double floor, Path file) {
            double[][] table = new double[size][size];
            for (double[] row : table) {
                Arrays.fill(row, floor);
            }
            BankEntries.required(pairs, field, file).forEach((pair, odds) -> {
                String[] sounds = pair.split(" ", -1);
                if (sounds.length != 2) {
                    throw new Problem(
                            "In %s: '%s' in '%s' is no pair of sounds, such as \"K T\".".formatted(file, pair, field));
                }
                int one = index(sounds[0], field, file);
                int other = index(sounds[1], field, file);
                table[one][other] = odds;
                table[other][one] = odds;
            });
            return table;
        }

        private static int index(String sound, String field, Path file) {
            if (sound.equals(NONE) && field.equals("consonants")) {
                return PHONEMES;
            }
            Integer index = INDICES.get(sound);
            if (index == null) {
                throw new Problem("In %s: '%s' in '%s' is no sound of ARPAbet.".formatted(file, sound, field));
            }
            return index;
        }
    }
}

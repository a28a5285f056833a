package comeback.lab.task;

import comeback.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/// The random characters that stand before prompts: a seed for each row of training and for each test.
///
/// No two in training are alike, and none of testing's was in training or comes twice, wherever twice as many seeds of
/// the length exist as are wanted; where they do not (36 of one character, 1,296 of two, 46,656 of three) each is drawn
/// for itself. Length 0 gives empty seeds: the arm without.
///
/// @param length characters of each
/// @param training one a row, in the order of rows
/// @param testing one a test
public record SeedPrefixes(int length, List<String> training, List<String> testing) {
    /// What the paper takes.
    public static final int PUBLISHED_LENGTH = 10;

    /// No seed is longer: a net has a place for each character.
    static final int LONGEST = 100;

    /// Sets the seeds apart from the task that the same number draws.
    private static final long STREAM = 0x5eed_5eed_5eedL;

    public SeedPrefixes {
        training = List.copyOf(training);
        testing = List.copyOf(testing);
    }

    /// The same seeds for the same arguments; empty ones for rows that take none.
    ///
    /// @param length 0 to 100 characters
    public static SeedPrefixes drawn(int length, Task task, long seed) {
        List<Row> rows = task.training();
        SeedPrefixes all = drawn(length, rows.size(), task.tests(), seed);
        List<String> training = new ArrayList<>(all.training);
        for (int row = 0; row < rows.size(); row++) {
            if (!rows.get(row).seeded()) {
                training.set(row, "");
            }
        }
        return new SeedPrefixes(length, training, all.testing);
    }

    /// @param rows of training
    public static SeedPrefixes drawn(int length, int rows, int tests, long seed) {
        mustBeLength(length);
        SplittableRandom chance = new SplittableRandom(seed ^ STREAM);
        boolean room = Math.pow(Vocabulary.SEED_CHARACTERS.length(), length) >= 2.0 * (rows + tests);
        Set<String> taken = new HashSet<>();
        List<String> all = new ArrayList<>();
        while (all.size() < rows + tests) {
            String drawn = one(length, chance);
            if (taken.add(drawn) || !room) {
                all.add(drawn);
            }
        }
        return new SeedPrefixes(length, all.subList(0, rows), all.subList(rows, rows + tests));
    }

    /// @throws Problem where no seed is so long
    public static void mustBeLength(int length) {
        if (length < 0 || length > LONGEST) {
            throw new Problem(
                    "A seed of %d characters is out of range: give a length from 0 to %d.".formatted(length, LONGEST));
        }
    }

    private static String one(int length, SplittableRandom chance) {
        StringBuilder characters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            characters.append(Vocabulary.SEED_CHARACTERS.charAt(chance.nextInt(Vocabulary.SEED_CHARACTERS.length())));
        }
        return characters.toString();
    }
}

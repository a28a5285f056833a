package comeback.lab.speech;

import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Words in no order: half of them the commonest of English, half drawn from CMUdict, so that sounds meet that seldom
/// do and no text is learnt by heart.
public final class RandomText {
    private static final List<String> COMMON = List.of(
            ("i you he she we they it the a an to of and in on at for with my your his her their is are was were"
                            + " be been that this but so if when what who how not no never got get gonna can could will"
                            + " would like just about from up down out all now then there here do don't i'm you're it's"
                            + " ain't they're that's we're back time know say go make see take come look want give day"
                            + " man night street game name rhyme mic beat line")
                    .split(" "));
    private static final int LONGEST_LETTERS = 11;

    private final List<String> words;

    private RandomText(List<String> words) {
        this.words = words;
    }

    /// @param dictionary CMUdict's file
    public static RandomText of(Path dictionary) {
        try {
            List<String> words = new ArrayList<>();
            for (String line : Files.readAllLines(dictionary)) {
                String word = line.split(" ", 2)[0];
                if (word.matches("[a-z]{2," + LONGEST_LETTERS + "}")) {
                    words.add(word);
                }
            }
            return new RandomText(List.copyOf(words));
        } catch (IOException unreadable) {
            throw new Problem(
                    "The dictionary %s cannot be read: run './comeback models fetch'.".formatted(dictionary),
                    unreadable);
        }
    }

    /// Five to eleven words.
    public String line(RandomGenerator chance) {
        List<String> line = new ArrayList<>();
        for (int left = chance.nextInt(5, 12); left > 0; left--) {
            List<String> from = chance.nextBoolean() ? COMMON : words;
            line.add(from.get(chance.nextInt(from.size())));
        }
        return String.join(" ", line);
    }
}

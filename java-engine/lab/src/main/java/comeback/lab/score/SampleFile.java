package comeback.lab.score;

import comeback.lab.task.Vocabulary;
import comeback.problem.Problem;
import comeback.wave.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Samples as text: a line each, its tokens as words with a space between; an empty line is a sample of no tokens.
///
/// @param vocabulary of the task that the samples are of
public record SampleFile(Path file, Vocabulary vocabulary) {
    /// What a word that is no token is read as.
    public static final int UNKNOWN = -1;

    /// Written whole or not at all.
    public void write(List<int[]> samples) {
        String text = samples.stream().map(this::line).collect(Collectors.joining());
        WholeFile.write(file, text);
    }

    private String line(int[] sample) {
        return Arrays.stream(sample).mapToObj(vocabulary::token).collect(Collectors.joining(" ", "", "\n"));
    }

    /// @throws Problem where it cannot be read, holds no sample, or its last line is cut short
    public List<int[]> read() {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException unreadable) {
            throw new Problem(
                    "The samples %s cannot be read: name a text file with a sample a line.".formatted(file),
                    unreadable);
        }
        if (!text.endsWith("\n")) {
            throw new Problem("The samples %s are %s: sample again, or end the last line if you wrote them yourself."
                    .formatted(file, text.isEmpty() ? "empty" : "cut short in their last line"));
        }
        Map<String, Integer> ids = new HashMap<>();
        for (int id = 0; id < vocabulary.size(); id++) {
            ids.put(vocabulary.token(id), id);
        }
        return text.lines()
                .map(line -> Arrays.stream(line.strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .mapToInt(word -> ids.getOrDefault(word, UNKNOWN))
                        .toArray())
                .toList();
    }
}

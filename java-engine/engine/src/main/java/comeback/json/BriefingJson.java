package comeback.json;

import comeback.bank.StrongWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a model is told when it is asked for couplets, and which words are refused of it: `presets/proposals.json`.
///
/// In the texts `{count}` stands for how many couplets are wanted, `{words}` for the opponent's verse or the topic.
public final class BriefingJson {
    private BriefingJson() {}

    /// @param instructions what couplets are to be like
    /// @param answer the wish for an answer
    /// @param topic the wish for a verse on a topic
    public record Briefing(String instructions, String answer, String topic, StrongWords refused) {}

    record BriefingFile(
            @Nullable List<String> instructions,
            @Nullable List<String> answer,
            @Nullable List<String> topic,
            @Nullable List<String> refused,
            @Nullable List<String> refusedSha256) {}

    /// @throws comeback.problem.Problem when the file has a wrong or missing field
    public static Briefing read(Path file) {
        BriefingFile read = StrictJson.read(file, BriefingFile.class);
        return new Briefing(
                text(read.instructions(), "instructions", file),
                text(read.answer(), "answer", file),
                text(read.topic(), "topic", file),
                new StrongWords(
                        Set.of(),
                        Set.of(),
                        Set.copyOf(BankEntries.required(read.refused(), "refused", file)),
                        Set.copyOf(BankEntries.required(read.refusedSha256(), "refusedSha256", file))));
    }

    private static String text(@Nullable List<String> lines, String field, Path file) {
        return String.join("\n", BankEntries.required(lines, field, file));
    }
}

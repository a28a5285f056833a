package comeback.json;

import comeback.bank.AdLib;
import comeback.bank.Mood;
import comeback.problem.Problem;
import comeback.verse.Line;
import comeback.verse.LineReader;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the ad-libs, `presets/ad-libs.json`.
public final class AdLibJson {
    private AdLibJson() {}

    /// @throws Problem when the file is missing, has a wrong field, or an ad-lib says nothing or too much
    public static List<AdLib> read(Path file, LineReader reader) {
        List<Entry> entries =
                BankEntries.required(StrictJson.read(file, Entries.class).adLibs(), "adLibs", file);
        return entries.stream().map(entry -> entry.build(file, reader)).toList();
    }

    private record Entries(@Nullable List<Entry> adLibs) {}

    private record Entry(@Nullable String text, @Nullable String mood) {
        AdLib build(Path file, LineReader reader) {
            Line line = reader.read(BankEntries.required(text, "text", file));
            if (line.syllableCount() < 1 || line.syllableCount() > AdLib.MOST_SYLLABLES) {
                throw new Problem("In %s: the ad-lib '%s' has %d syllables, but one has 1 or %d."
                        .formatted(file, text, line.syllableCount(), AdLib.MOST_SYLLABLES));
            }
            return new AdLib(
                    line, BankEntries.choice(Mood.class, BankEntries.required(mood, "mood", file), "mood", file));
        }
    }
}

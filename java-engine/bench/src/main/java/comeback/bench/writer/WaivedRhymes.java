package comeback.bench.writer;

import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Rhymes that we plan though the analyst does not hear them, each with the reason why it may stay.
///
/// @param reasons by the two endings, lower case, "fiction / colouring in"
record WaivedRhymes(Map<String, String> reasons) {
    WaivedRhymes {
        reasons = Map.copyOf(reasons);
    }

    /// @param file a rhyme a line, `ENDING / ENDING: reason`; `#` begins a remark
    /// @throws Problem when it cannot be read or a line has no reason
    static WaivedRhymes read(Path file) {
        Map<String, String> reasons = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                int colon = line.indexOf(": ");
                if (!line.isBlank() && !line.startsWith("#")) {
                    if (colon < 0 || !line.substring(0, colon).contains(" / ")) {
                        throw new Problem(
                                "In %s: '%s' is no waiver: write 'ENDING / ENDING: reason'.".formatted(file, line));
                    }
                    reasons.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 2));
                }
            }
        } catch (IOException unreadable) {
            throw new Problem(
                    "The file %s cannot be read: it is to say which rhymes are waived.".formatted(file), unreadable);
        }
        return new WaivedRhymes(reasons);
    }

    /// Why a couplet of these lines may stand; nothing where it is not waived.
    Optional<String> reason(String first, String second) {
        return reasons.entrySet().stream()
                .filter(waiver -> {
                    String[] ends = waiver.getKey().split(" / ");
                    return ends(first, ends[0]) && ends(second, ends[1])
                            || ends(first, ends[1]) && ends(second, ends[0]);
                })
                .map(waiver -> waiver.getKey() + ": " + waiver.getValue())
                .findFirst();
    }

    private static boolean ends(String line, String words) {
        return line.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}' ]+", "")
                .strip()
                .endsWith(words);
    }
}

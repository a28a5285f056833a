package comeback.deliver;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Divides a written word into as many pieces as it has syllables, by its letters alone: "de", "ten", "tion".
public final class WordPieces {
    private static final Set<String> ONSETS = Set.of(
            "bl", "br", "ch", "cl", "cr", "dr", "fl", "fr", "gl", "gr", "ph", "pl", "pr", "sh", "th", "tr", "wh");
    private static final Set<String> FINAL_ONSETS = Set.of("tle", "dle", "ble", "ple", "gle", "fle", "cle", "zle");

    private WordPieces() {}

    /// The pieces with a hyphen after each but the last, as karaoke files have them; a syllable that no letter
    /// is left for is "-".
    public static List<String> karaoke(String word, int syllables) {
        List<String> pieces = split(word, syllables);
        List<String> written = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            boolean joins = i < pieces.size() - 1 && !piece.endsWith("-");
            written.add(joins || piece.isEmpty() ? piece + "-" : piece);
        }
        return written;
    }

    /// Exactly `syllables` pieces that rejoin to `word`; the last are empty when it has too few letters ("7").
    static List<String> split(String word, int syllables) {
        String lower = word.toLowerCase(Locale.ROOT);
        List<Integer> cuts = cuts(lower.length() == word.length() ? lower : word, syllables);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            pieces.add(word.substring(from, cut));
            from = cut;
        }
        pieces.add(word.substring(from));
        return pieces;
    }

    private static List<Integer> cuts(String word, int syllables) {
        List<VowelGroup> groups = VowelGroup.of(word);
        if (groups.size() == syllables - 1 && groups.size() > 0 && word.matches(".*[^aeiou]n['’]t")) {
            groups.add(new VowelGroup(word.length() - 3, word.length() - 3));
        }
        while (groups.size() < syllables && splitLikeliest(groups, word)) {
            // One more group each time.
        }
        while (groups.size() > syllables) {
            silence(groups, word);
        }
        List<Integer> cuts = new ArrayList<>();
        for (int i = 1; i < syllables; i++) {
            cuts.add(
                    groups.size() == syllables
                            ? boundary(word, groups.get(i - 1), groups.get(i))
                            : evenCut(word, i, syllables));
        }
        return cuts;
    }

    private static int evenCut(String word, int index, int syllables) {
        return word.length() < syllables ? Math.min(index, word.length()) : index * word.length() / syllables;
    }

    private static boolean splitLikeliest(List<VowelGroup> groups, String word) {
        int best = -1;
        for (int i = 0; i < groups.size(); i++) {
            int hiatus = groups.get(i).hiatus(word);
            if (hiatus >= 0 && (best < 0 || hiatus >= groups.get(best).hiatus(word))) {
                best = i;
            }
        }
        if (best < 0) {
            return false;
        }
        VowelGroup group = groups.get(best);
        int middle = group.length() > 2 ? group.end() - 1 : group.start() + 1;
        groups.set(best, new VowelGroup(group.start(), middle));
        groups.add(best + 1, new VowelGroup(middle, group.end()));
        return true;
    }

    /// Gives the group likeliest to be silent to the one before it.
    private static void silence(List<VowelGroup> groups, String word) {
        int silent = 1;
        for (int i = 2; i < groups.size(); i++) {
            int silence = groups.get(i).silence(word);
            if (silence > 0 && silence >= groups.get(silent).silence(word)) {
                silent = i;
            }
        }
        VowelGroup before = groups.get(silent - 1);
        groups.set(silent - 1, new VowelGroup(before.start(), groups.get(silent).end()));
        groups.remove(silent);
    }

    /// Where the second syllable starts: one consonant goes with it, or two that can open a syllable.
    private static int boundary(String word, VowelGroup one, VowelGroup next) {
        if (next.length() == 0) {
            return next.start();
        }
        String between = word.substring(one.end(), next.start());
        int hyphen = between.lastIndexOf('-');
        if (hyphen >= 0) {
            return one.end() + hyphen + 1;
        }
        if (between.length() < 2 || between.endsWith("ck")) {
            return between.endsWith("ck") ? next.start() : one.end();
        }
        int twoBefore = next.start() - 2;
        boolean finalOnset = word.startsWith("e", next.start())
                && next.end() >= word.length() - 1
                && FINAL_ONSETS.contains(word.substring(twoBefore, next.start() + 1));
        return ONSETS.contains(word.substring(twoBefore, next.start())) || finalOnset ? twoBefore : next.start() - 1;
    }
}

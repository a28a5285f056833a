package comeback.sound;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Short words that are said letter by letter, since no mouth can say them as a word: NWA, brb, ODB, AK.
///
/// Capitals tell nothing, for whole songs are typed in them: blu and BLU are a word, nwa and NWA are not. Initials that
/// could be a word (OVO) are in the lexicon. Any thread.
final class Initials {
    private static final int LONGEST = 4;
    private static final int LONGEST_WITH_VOWEL = 3;

    /// The pairs of consonants that words begin with, as they are written.
    private static final Set<String> BEGINNINGS = Set.of(
            ("bl br ch cl cr cz dr dw fl fr gh gl gn gr kh kl kn kr kw ph pl pr ps rh sc sh sk sl sm sn sp sq st sw sz th"
                            + " tr ts tw vl wh wr zh")
                    .split(" "));
    /// The pairs of consonants that words end in.
    private static final Set<String> ENDS = Set.of(
            ("bb bs ch ck cs ct cz dd ds dt ff fs ft gg gh gn gs hm hn hs ks ld lf lk ll lm lp ls lt lz mb mm mp ms nc nd"
                            + " ng nk nn ns nt nz pf ph pp ps pt rb rd rf rg rk rl rm rn rp rr rs rt rv rz sh sk sm ss st sz th"
                            + " ts tt tz wl wn ws xx zz")
                    .split(" "));

    private Initials() {}

    /// @param word from a to z, and apostrophes
    static Optional<List<String>> letters(String word) {
        boolean spelled = word.length() >= 2 && word.length() <= LONGEST && word.indexOf('\'') < 0 && !canBeSaid(word);
        return spelled ? Optional.of(List.of(word.split(""))) : Optional.empty();
    }

    private static boolean canBeSaid(String word) {
        int first = 0;
        while (first < word.length() && !isVowel(word, first)) {
            first++;
        }
        if (first == word.length() || word.length() > LONGEST_WITH_VOWEL) {
            return first < word.length();
        }
        int last = word.length() - 1;
        while (!isVowel(word, last)) {
            last--;
        }
        String before = word.substring(0, first);
        String after = word.substring(last + 1);
        boolean clipped = word.length() == 2 && "bcdfgjklmnpqrstvxz".contains(after) && !after.isEmpty();
        return !clipped
                && (before.length() < 2 || BEGINNINGS.contains(before))
                && (after.length() < 2 || ENDS.contains(after));
    }

    private static boolean isVowel(String word, int at) {
        char each = word.charAt(at);
        return "aeiou".indexOf(each) >= 0 || each == 'y' && at > 0;
    }
}

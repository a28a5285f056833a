package comeback.sound;

import comeback.sound.Syllabifier.Stressed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Guesses how a word is said from its letters, for names and inventions that no dictionary lists.
///
/// Longest grapheme first; a final silent e lengthens the vowel before it; the stress falls on the first syllable.
final class LetterToSound {
    private static final Map<String, String> GRAPHEMES = Map.ofEntries(
            Map.entry("tion", "SH AH N"),
            Map.entry("sion", "ZH AH N"),
            Map.entry("ture", "CH ER"),
            Map.entry("ough", "AO"),
            Map.entry("augh", "AO"),
            Map.entry("eigh", "EY"),
            Map.entry("igh", "AY"),
            Map.entry("tch", "CH"),
            Map.entry("dge", "JH"),
            Map.entry("sch", "SH"),
            Map.entry("eau", "OW"),
            Map.entry("air", "EH R"),
            Map.entry("ear", "IH R"),
            Map.entry("eer", "IH R"),
            Map.entry("oor", "AO R"),
            Map.entry("our", "AO R"),
            Map.entry("ch", "CH"),
            Map.entry("sh", "SH"),
            Map.entry("th", "TH"),
            Map.entry("ph", "F"),
            Map.entry("gh", "G"),
            Map.entry("kn", "N"),
            Map.entry("wr", "R"),
            Map.entry("wh", "W"),
            Map.entry("qu", "K W"),
            Map.entry("ck", "K"),
            Map.entry("ng", "NG"),
            Map.entry("ai", "EY"),
            Map.entry("ay", "EY"),
            Map.entry("ee", "IY"),
            Map.entry("ea", "IY"),
            Map.entry("ei", "EY"),
            Map.entry("ey", "IY"),
            Map.entry("ie", "IY"),
            Map.entry("oa", "OW"),
            Map.entry("oo", "UW"),
            Map.entry("ou", "AW"),
            Map.entry("ow", "OW"),
            Map.entry("oi", "OY"),
            Map.entry("oy", "OY"),
            Map.entry("au", "AO"),
            Map.entry("aw", "AO"),
            Map.entry("ew", "UW"),
            Map.entry("ue", "UW"),
            Map.entry("ui", "UW"),
            Map.entry("ar", "AA R"),
            Map.entry("er", "ER"),
            Map.entry("ir", "ER"),
            Map.entry("or", "AO R"),
            Map.entry("ur", "ER"),
            Map.entry("yr", "ER"),
            Map.entry("ce", "S EH"),
            Map.entry("ci", "S IH"),
            Map.entry("cy", "S IY"),
            Map.entry("ge", "JH EH"),
            Map.entry("a", "AE"),
            Map.entry("b", "B"),
            Map.entry("c", "K"),
            Map.entry("d", "D"),
            Map.entry("e", "EH"),
            Map.entry("f", "F"),
            Map.entry("g", "G"),
            Map.entry("h", "HH"),
            Map.entry("i", "IH"),
            Map.entry("j", "JH"),
            Map.entry("k", "K"),
            Map.entry("l", "L"),
            Map.entry("m", "M"),
            Map.entry("n", "N"),
            Map.entry("o", "AA"),
            Map.entry("p", "P"),
            Map.entry("q", "K"),
            Map.entry("r", "R"),
            Map.entry("s", "S"),
            Map.entry("t", "T"),
            Map.entry("u", "AH"),
            Map.entry("v", "V"),
            Map.entry("w", "W"),
            Map.entry("x", "K S"),
            Map.entry("y", "Y"),
            Map.entry("z", "Z"));
    private static final Map<String, String> FINAL =
            Map.of("y", "IY", "a", "AH", "o", "OW", "i", "IY", "u", "UW", "ce", "S", "ge", "JH", "le", "AH L");
    private static final Map<Character, String> LONG =
            Map.of('a', "EY", 'e', "IY", 'i', "AY", 'o', "OW", 'u', "UW", 'y', "AY");

    private LetterToSound() {}

    /// @param word lower case; what is no letter is passed over
    static List<Stressed> guess(String word) {
        String letters = word.replaceAll("[^a-z]", "").replaceAll("([b-df-hj-np-tv-z])\\1", "$1");
        boolean silent = letters.matches(".*[aeiouy][b-df-hj-np-tv-z]e");
        String body = silent ? letters.substring(0, letters.length() - 1) : letters;
        List<String> sounds = new ArrayList<>();
        for (int at = 0; at < body.length(); ) {
            boolean lengthened = silent && at == body.length() - 2;
            String grapheme = lengthened ? body.substring(at, at + 1) : graphemeAt(body, at);
            sounds.addAll(List.of(sound(body, at, grapheme, lengthened, silent).split(" ")));
            at += grapheme.length();
        }
        if (sounds.stream().noneMatch(sound -> Phoneme.valueOf(sound).isVowel())) {
            sounds.add("AH");
        }
        return stressed(sounds);
    }

    private static String graphemeAt(String body, int at) {
        for (int length = Math.min(4, body.length() - at); length > 1; length--) {
            String candidate = body.substring(at, at + length);
            boolean ending = at + length == body.length();
            if (GRAPHEMES.containsKey(candidate) || (ending && FINAL.containsKey(candidate))) {
                return candidate;
            }
        }
        return body.substring(at, at + 1);
    }

    private static String sound(String body, int at, String grapheme, boolean lengthened, boolean silent) {
        boolean ending = at + grapheme.length() == body.length() && at > 0;
        char letter = grapheme.charAt(0);
        if (lengthened) {
            return LONG.getOrDefault(letter, "AH");
        }
        if (ending && silent && letter == 'c') {
            return "S";
        }
        if (ending && silent && letter == 'g') {
            return "JH";
        }
        String usual = GRAPHEMES.getOrDefault(grapheme, "AH");
        if (letter == 'y' && grapheme.length() == 1 && at > 0) {
            return ending ? "IY" : "IH";
        }
        return ending && !silent ? FINAL.getOrDefault(grapheme, usual) : usual;
    }

    private static List<Stressed> stressed(List<String> sounds) {
        List<Stressed> result = new ArrayList<>();
        boolean first = true;
        for (String sound : sounds) {
            Phoneme phoneme = Phoneme.valueOf(sound);
            int stress = !phoneme.isVowel() ? -1 : first ? 1 : 0;
            first &= !phoneme.isVowel();
            result.add(new Stressed(phoneme, stress));
        }
        return result;
    }
}

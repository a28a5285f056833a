package comeback.deliver;

import java.util.ArrayList;
import java.util.List;

/// A run of vowel letters in a written word: from letter `start` up to, not including, letter `end`.
record VowelGroup(int start, int end) {
    /// The vowel groups of `word` (lower case). A "u" after "q" is none, nor is a "y" that opens a syllable.
    static List<VowelGroup> of(String word) {
        List<VowelGroup> groups = new ArrayList<>();
        for (int at = 0; at < word.length(); ) {
            int end = at;
            while (end < word.length() && isVowel(word, end)) {
                end++;
            }
            if (end > at) {
                groups.add(new VowelGroup(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return groups;
    }

    int length() {
        return end - start;
    }

    /// How likely these letters are said as two syllables, as in "po-et": higher is likelier, below 0 never.
    int hiatus(String word) {
        if (length() < 2) {
            return -1;
        }
        String letters = word.substring(start, end);
        boolean softened = start > 0 && "tsc".indexOf(word.charAt(start - 1)) >= 0;
        if (softened && letters.startsWith("i")) {
            return 0;
        }
        return switch (letters.substring(0, 2)) {
            case "ia", "io", "iu", "eo", "ua", "uo", "oe" -> 3;
            case "ie", "ue", "ui", "ea", "ei", "oi" -> 2;
            default -> length() > 2 ? 2 : 1;
        };
    }

    /// How likely these letters are silent, as the first "e" of "basement" and the last of "lines": 0 hardly, to 2.
    int silence(String word) {
        if (length() != 1 || word.charAt(start) != 'e') {
            return 0;
        }
        String rest = word.substring(end);
        if (rest.isEmpty() || rest.equals("s") || rest.equals("d")) {
            return 2;
        }
        return rest.matches("([^aeiouy]|th|sh|ch)[aeiouy].*") ? 1 : 0;
    }

    private static boolean isVowel(String word, int at) {
        char letter = word.charAt(at);
        char before = at > 0 ? word.charAt(at - 1) : ' ';
        boolean beforeVowel = at + 1 < word.length() && "aeiou".indexOf(word.charAt(at + 1)) >= 0;
        return switch (letter) {
            case 'a', 'e', 'i', 'o' -> true;
            case 'u' -> before != 'q';
            case 'y' -> at > 0 && !(beforeVowel && "aeiou".indexOf(before) >= 0);
            default -> false;
        };
    }
}

package comeback.sound;

import comeback.sound.Syllabifier.Stressed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Guesses how a word is said from its letters, for names and inventions that no dictionary lists.
///
/// Each letter has none, one or two sounds, by the letters round it and the sounds after it; words are read from their
/// end. What decides was learnt from CMUdict: see {@link LetterTable}. Any thread.
final class LetterToSound {
    /// The letters that are asked about, by their distance; then come the sounds of the next letter, and the next
    /// vowel.
    private static final int[] LETTERS_ASKED = {1, -1, 2, -2, 3, -3, 4, -4};

    private static final String NONE = "-";

    private static final Map<Character, Phoneme> SHORT_VOWELS = Map.of(
            'a', Phoneme.AE, 'e', Phoneme.EH, 'i', Phoneme.IH, 'o', Phoneme.AA, 'u', Phoneme.AH, 'y', Phoneme.IH);

    private LetterToSound() {}

    /// @param word lower case; what is no letter from a to z is passed over
    /// @return at least one vowel, one of them stressed
    static List<Stressed> guess(String word) {
        String letters = word.replaceAll("[^a-z]", "");
        List<Phoneme> sounds = joined(voiced(letters, sounds(letters)));
        if (sounds.stream().noneMatch(Phoneme::isVowel)) {
            sounds.add(Phoneme.AH);
        }
        return StressPlace.stressed(letters, sounds);
    }

    /// The sounds of each letter.
    private static List<List<Phoneme>> sounds(String letters) {
        String[] facts = new String[LETTERS_ASKED.length + 2];
        String next = NONE;
        String nextVowel = NONE;
        List<List<Phoneme>> sounds = new ArrayList<>();
        for (int at = letters.length() - 1; at >= 0; at--) {
            for (int k = 0; k < LETTERS_ASKED.length; k++) {
                facts[k] = letter(letters, at + LETTERS_ASKED[k]);
            }
            facts[LETTERS_ASKED.length] = next;
            facts[LETTERS_ASKED.length + 1] = nextVowel;
            next = LetterTable.tree(letter(letters, at)).ask(facts);
            List<Phoneme> said = parse(next);
            sounds.addFirst(said);
            nextVowel = said.stream()
                    .filter(Phoneme::isVowel)
                    .findFirst()
                    .map(Phoneme::name)
                    .orElse(nextVowel);
        }
        return sounds;
    }

    /// Where each letter by itself might be silent, the first vowel is not: a word has one.
    private static List<List<Phoneme>> voiced(String letters, List<List<Phoneme>> sounds) {
        int at = 0;
        while (at < letters.length() && !SHORT_VOWELS.containsKey(letters.charAt(at))) {
            at++;
        }
        boolean silent = sounds.stream().flatMap(List::stream).noneMatch(Phoneme::isVowel);
        if (silent && at < letters.length()) {
            sounds.set(at, List.of(SHORT_VOWELS.get(letters.charAt(at))));
        }
        return sounds;
    }

    /// Doubled letters have one sound between them, whatever each is said to have.
    private static List<Phoneme> joined(List<List<Phoneme>> sounds) {
        List<Phoneme> all = new ArrayList<>();
        for (List<Phoneme> said : sounds) {
            boolean twin = !all.isEmpty()
                    && !said.isEmpty()
                    && said.getFirst() == all.getLast()
                    && !said.getFirst().isVowel();
            all.addAll(twin ? said.subList(1, said.size()) : said);
        }
        return all;
    }

    /// Reads "K+S".
    private static List<Phoneme> parse(String said) {
        List<Phoneme> sounds = new ArrayList<>();
        for (String sound : said.isEmpty() ? new String[0] : said.split("\\+")) {
            sounds.add(Phoneme.valueOf(sound));
        }
        return sounds;
    }

    private static String letter(String letters, int at) {
        return at >= 0 && at < letters.length() ? letters.substring(at, at + 1) : NONE;
    }
}

package comeback.sound;

import comeback.sound.Syllabifier.Stressed;
import java.util.ArrayList;
import java.util.List;

/// Guesses how a word is said from its letters, for names and inventions that no dictionary lists.
///
/// Each letter has none, one or two sounds, by the letters round it and the sounds after it; words are read from their
/// end. What decides was learnt from CMUdict: see {@link LetterTable}. Any thread.
final class LetterToSound {
    /// The letters that are asked about, by their distance; then come the sounds of the next letter, and the next
    /// vowel.
    private static final int[] LETTERS_ASKED = {1, -1, 2, -2, 3, -3, 4, -4};

    private static final String NONE = "-";

    private LetterToSound() {}

    /// @param word lower case; what is no letter from a to z is passed over
    /// @return at least one vowel, one of them stressed
    static List<Stressed> guess(String word) {
        String letters = word.replaceAll("[^a-z]", "");
        List<Phoneme> sounds = new ArrayList<>(sounds(letters));
        if (sounds.stream().noneMatch(Phoneme::isVowel)) {
            sounds.add(Phoneme.AH);
        }
        return StressPlace.stressed(letters, sounds);
    }

    private static List<Phoneme> sounds(String letters) {
        String[] facts = new String[LETTERS_ASKED.length + 2];
        String next = NONE;
        String nextVowel = NONE;
        List<Phoneme> sounds = new ArrayList<>();
        for (int at = letters.length() - 1; at >= 0; at--) {
            for (int k = 0; k < LETTERS_ASKED.length; k++) {
                facts[k] = letter(letters, at + LETTERS_ASKED[k]);
            }
            facts[LETTERS_ASKED.length] = next;
            facts[LETTERS_ASKED.length + 1] = nextVowel;
            next = LetterTable.tree(letter(letters, at)).ask(facts);
            List<Phoneme> said = parse(next);
            sounds.addAll(0, said);
            dropTwin(sounds, said.size());
            nextVowel = said.stream()
                    .filter(Phoneme::isVowel)
                    .findFirst()
                    .map(Phoneme::name)
                    .orElse(nextVowel);
        }
        return sounds;
    }

    /// Doubled letters have one sound between them, whatever each is said to have.
    private static void dropTwin(List<Phoneme> sounds, int seam) {
        if (seam > 0
                && seam < sounds.size()
                && sounds.get(seam) == sounds.get(seam - 1)
                && !sounds.get(seam).isVowel()) {
            sounds.remove(seam);
        }
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

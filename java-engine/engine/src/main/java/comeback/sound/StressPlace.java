package comeback.sound;

import comeback.sound.Syllabifier.Stressed;
import java.util.ArrayList;
import java.util.List;

/// Which syllable of a guessed word is stressed, learnt from CMUdict: by how many there are, the last vowels, what
/// closes their syllables, and the word's first and last letters.
final class StressPlace {
    private static final String NONE = "-";
    private static final int VOWELS_ASKED = 4;
    private static final int CODAS_ASKED = 3;
    private static final int LETTERS_ASKED = 4;

    private StressPlace() {}

    /// @param letters the word's, from a to z
    /// @param sounds at least one vowel among them
    static List<Stressed> stressed(String letters, List<Phoneme> sounds) {
        long vowels = sounds.stream().filter(Phoneme::isVowel).count();
        long fromEnd = vowels == 1 || letters.isEmpty()
                ? 1
                : Long.parseLong(LetterTable.tree("stress").ask(facts(letters, sounds)));
        long place = Math.max(0, vowels - fromEnd);
        List<Stressed> stressed = new ArrayList<>();
        int vowel = 0;
        for (Phoneme sound : sounds) {
            stressed.add(new Stressed(sound, !sound.isVowel() ? -1 : vowel++ == place ? 1 : 0));
        }
        return stressed;
    }

    private static String[] facts(String letters, List<Phoneme> sounds) {
        List<String> vowels = new ArrayList<>();
        List<Integer> codas = new ArrayList<>();
        for (Phoneme sound : sounds) {
            if (sound.isVowel()) {
                vowels.add(sound.name());
                codas.add(0);
            } else if (!codas.isEmpty()) {
                codas.set(codas.size() - 1, Math.min(2, codas.getLast() + 1));
            }
        }
        List<String> facts = new ArrayList<>();
        facts.add(String.valueOf(vowels.size()));
        addLast(VOWELS_ASKED, vowels, facts);
        addLast(CODAS_ASKED, codas.stream().map(String::valueOf).toList(), facts);
        addLast(LETTERS_ASKED, List.of(letters.split("")), facts);
        facts.add(letters.substring(0, 1));
        facts.add(letters.length() > 1 ? letters.substring(1, 2) : NONE);
        facts.add(vowels.getFirst());
        facts.add(String.valueOf(codas.getFirst()));
        return facts.toArray(String[]::new);
    }

    /// The last `count` of `values`, the very last first.
    private static void addLast(int count, List<String> values, List<String> facts) {
        for (int k = 1; k <= count; k++) {
            facts.add(k <= values.size() ? values.get(values.size() - k) : NONE);
        }
    }
}

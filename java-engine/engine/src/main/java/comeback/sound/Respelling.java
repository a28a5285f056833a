package comeback.sound;

import comeback.problem.Problem;
import comeback.sound.Syllabifier.Stressed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How somebody wrote down that a word is said: in ARPAbet, or by known words that sound like it.
public final class Respelling {
    private Respelling() {}

    /// Reads "M AA1 R L OW0". Where no vowel has a digit, the first one is stressed.
    ///
    /// @throws Problem when it has an unknown sound, or no vowel
    public static List<Stressed> arpabet(String written) {
        List<Stressed> sounds = new ArrayList<>();
        for (String sound : written.strip().toUpperCase(Locale.ROOT).split("\\s+")) {
            sounds.add(sound(sound));
        }
        int vowel = 0;
        while (vowel < sounds.size() && !sounds.get(vowel).phoneme().isVowel()) {
            vowel++;
        }
        if (vowel == sounds.size()) {
            throw new Problem("'%s' has no vowel: write one, such as AH0.".formatted(written.strip()));
        }
        if (!written.matches("(?s).*\\d.*")) {
            sounds.set(vowel, new Stressed(sounds.get(vowel).phoneme(), 1));
        }
        return List.copyOf(sounds);
    }

    /// Reads "mar LOW": the word in capitals is stressed, or the first where none or all are.
    ///
    /// @param listed how a word in lower case is said, if it is known
    /// @throws Problem when a word is not known
    public static List<Stressed> like(String written, Function<String, Optional<List<Stressed>>> listed) {
        List<String> words = List.of(written.strip().split("[\\s-]+"));
        int strongest = 0;
        for (int i = words.size() - 1; i >= 0; i--) {
            String word = words.get(i);
            strongest = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) ? i : strongest;
        }
        List<Stressed> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            List<Stressed> said = listed.apply(LatinLetters.fold(word))
                    .orElseThrow(() -> new Problem(
                            "'%s' is no word that the dictionary knows: use everyday words, or ARPAbet such as \"M AA1 R L OW0\"."
                                    .formatted(word)));
            boolean strong = i == strongest;
            said.forEach(each -> all.add(each.stress() == 1 && !strong ? new Stressed(each.phoneme(), 2) : each));
        }
        return List.copyOf(all);
    }

    private static Stressed sound(String written) {
        String name = written.replaceAll("[0-2]$", "");
        Phoneme phoneme = Arrays.stream(Phoneme.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        "'%s' is no sound of ARPAbet: the sounds are %s; or write known words, as in {\"like\": \"mar low\"}."
                                .formatted(written, sounds())));
        boolean digit = !name.equals(written);
        if (digit && !phoneme.isVowel()) {
            throw new Problem("'%s' is a consonant, and only a vowel has a digit for its stress: write %s."
                    .formatted(written, name));
        }
        int stress = digit ? written.charAt(written.length() - 1) - '0' : 0;
        return new Stressed(phoneme, phoneme.isVowel() ? stress : -1);
    }

    private static String sounds() {
        return Arrays.stream(Phoneme.values()).map(Phoneme::name).collect(Collectors.joining(" "));
    }
}

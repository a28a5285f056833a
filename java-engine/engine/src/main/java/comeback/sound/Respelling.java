package comeback.sound;

import comeback.problem.Problem;
import comeback.sound.Syllabifier.Stressed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How somebody wrote down that a word is said: in ARPAbet, or by known words that sound like it.
public final class Respelling {
    private static final Map<String, Phoneme> SOUNDS = new HashMap<>();

    static {
        for (Phoneme phoneme : Phoneme.values()) {
            SOUNDS.put(phoneme.name(), phoneme);
        }
    }

    private Respelling() {}

    /// Reads "M AA1 R L OW0". Where no vowel has a digit, the first one is stressed.
    ///
    /// @throws Problem when it has an unknown sound, or no vowel
    public static List<Stressed> arpabet(String written) {
        List<Stressed> sounds = new ArrayList<>();
        int vowel = -1;
        boolean marked = false;
        StringTokenizer tokens = new StringTokenizer(written.toUpperCase(Locale.ROOT));
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            Stressed sound = sound(token);
            vowel = vowel < 0 && sound.phoneme().isVowel() ? sounds.size() : vowel;
            marked |= isDigit(token.charAt(token.length() - 1));
            sounds.add(sound);
        }
        if (vowel < 0) {
            throw new Problem("'%s' has no vowel: write one, such as AH0.".formatted(written.strip()));
        }
        if (!marked) {
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
        int last = written.length() - 1;
        boolean digit = isDigit(written.charAt(last));
        Phoneme phoneme = SOUNDS.get(digit ? written.substring(0, last) : written);
        if (phoneme == null) {
            throw new Problem(
                    "'%s' is no sound of ARPAbet: the sounds are %s; or write known words, as in {\"like\": \"mar low\"}."
                            .formatted(written, sounds()));
        }
        if (digit && !phoneme.isVowel()) {
            throw new Problem("'%s' is a consonant, and only a vowel has a digit for its stress: write %s."
                    .formatted(written, phoneme));
        }
        return new Stressed(phoneme, !phoneme.isVowel() ? -1 : digit ? written.charAt(last) - '0' : 0);
    }

    private static boolean isDigit(char each) {
        return each >= '0' && each <= '2';
    }

    private static String sounds() {
        return Arrays.stream(Phoneme.values()).map(Phoneme::name).collect(Collectors.joining(" "));
    }
}

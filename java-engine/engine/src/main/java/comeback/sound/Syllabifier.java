package comeback.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Splits a word's phonemes into syllables by maximal onset: of the consonants between two vowels, the longest run
/// that English allows at a word's start goes to the second.
public final class Syllabifier {
    private static final Set<String> CLUSTERS = Set.of(
            "P L", "P R", "P Y", "B L", "B R", "B Y", "T R", "T W", "D R", "D W", "K L", "K R", "K W", "K Y", "G L",
            "G R", "G W", "F L", "F R", "F Y", "V Y", "TH R", "TH W", "S P", "S T", "S K", "S M", "S N", "S L", "S W",
            "S F", "SH R", "HH Y", "M Y", "S P L", "S P R", "S P Y", "S T R", "S K R", "S K W", "S K Y");

    private Syllabifier() {}

    /// A phoneme with its stress: 0, 1 or 2 for a vowel, -1 for a consonant.
    public record Stressed(Phoneme phoneme, int stress) {}

    /// @param phonemes at least one vowel among them
    /// @throws IllegalArgumentException when there is no vowel
    public static Pronunciation syllables(List<Stressed> phonemes) {
        List<Integer> vowels = new ArrayList<>();
        for (int i = 0; i < phonemes.size(); i++) {
            if (phonemes.get(i).phoneme().isVowel()) {
                vowels.add(i);
            }
        }
        List<Syllable> syllables = new ArrayList<>();
        int start = 0;
        for (int v = 0; v < vowels.size(); v++) {
            int vowel = vowels.get(v);
            boolean last = v + 1 == vowels.size();
            int end = last ? phonemes.size() : onsetStart(phonemes, vowel + 1, vowels.get(v + 1));
            Stressed nucleus = phonemes.get(vowel);
            syllables.add(new Syllable(
                    sounds(phonemes, start, vowel),
                    nucleus.phoneme(),
                    sounds(phonemes, vowel + 1, end),
                    nucleus.stress()));
            start = end;
        }
        return new Pronunciation(syllables);
    }

    private static int onsetStart(List<Stressed> phonemes, int from, int vowel) {
        for (int start = Math.max(from, vowel - 3); start < vowel; start++) {
            if (isOnset(sounds(phonemes, start, vowel))) {
                return start;
            }
        }
        return vowel;
    }

    private static boolean isOnset(List<Phoneme> consonants) {
        if (consonants.size() == 1) {
            return consonants.getFirst() != Phoneme.NG;
        }
        return CLUSTERS.contains(
                String.join(" ", consonants.stream().map(Phoneme::name).toList()));
    }

    private static List<Phoneme> sounds(List<Stressed> phonemes, int from, int to) {
        return phonemes.subList(from, to).stream().map(Stressed::phoneme).toList();
    }
}

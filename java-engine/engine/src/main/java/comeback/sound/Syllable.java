package comeback.sound;

import java.util.ArrayList;
import java.util.List;

/// Consonants, one vowel, consonants; `stress` is the dictionary's: 0 none, 1 primary, 2 secondary.
public record Syllable(List<Phoneme> onset, Phoneme nucleus, List<Phoneme> coda, int stress) {
    public Syllable {
        onset = List.copyOf(onset);
        coda = List.copyOf(coda);
        if (!nucleus.isVowel()) {
            throw new IllegalArgumentException("a nucleus is a vowel, not " + nucleus);
        }
        if (stress < 0 || stress > 2) {
            throw new IllegalArgumentException("stress is 0, 1 or 2, not " + stress);
        }
    }

    public boolean isStressed() {
        return stress > 0;
    }

    public List<Phoneme> phonemes() {
        List<Phoneme> all = new ArrayList<>(onset);
        all.add(nucleus);
        all.addAll(coda);
        return List.copyOf(all);
    }

    public Syllable withStress(int newStress) {
        return new Syllable(onset, nucleus, coda, newStress);
    }
}

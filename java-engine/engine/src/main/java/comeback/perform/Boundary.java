package comeback.perform;

import comeback.sound.Phoneme;
import comeback.write.PlacedSyllable;
import java.util.List;

/// What a vowel starts out of: how its onset sounds, and how well it can be heard, depend on it.
enum Boundary {
    /// Silence, or a pause.
    REST(true, 0),
    /// p t k ch.
    VOICELESS_STOP(true, 0),
    /// b d g j, a tapped t.
    VOICED_STOP(true, 0),
    /// f th s sh h.
    FRICATIVE(true, 0),
    /// v dh z zh.
    VOICED_FRICATIVE(true, 0),
    /// m n ng.
    NASAL(true, 0),
    /// l.
    LATERAL(true, 0),
    /// r w y: half a vowel themselves.
    GLIDE(false, 0),
    /// Another vowel.
    VOWEL(false, 0);

    private final boolean heardWell;
    private final double laterMillis;

    Boundary(boolean heardWell, double laterMillis) {
        this.heardWell = heardWell;
        this.laterMillis = laterMillis;
    }

    /// Whether a detector can tell where such an onset is; one that cannot be told keeps its predicted time.
    boolean isHeardWell() {
        return heardWell;
    }

    /// How much later than others such an onset has to be asked for, by measure.
    double laterMillis() {
        return laterMillis;
    }

    /// @param restBefore whether the grid leaves a rest before the syllable
    static Boundary of(List<PlacedSyllable> syllables, int index, boolean restBefore) {
        List<Phoneme> onset = syllables.get(index).syllable().onset();
        if (!onset.isEmpty()) {
            return of(onset.getLast());
        }
        if (index == 0 || restBefore) {
            return REST;
        }
        List<Phoneme> coda = syllables.get(index - 1).syllable().coda();
        return coda.isEmpty() ? VOWEL : of(coda.getLast());
    }

    private static Boundary of(Phoneme consonant) {
        return switch (consonant) {
            case P, T, K, CH -> VOICELESS_STOP;
            case B, D, G, JH -> VOICED_STOP;
            case F, TH, S, SH, HH -> FRICATIVE;
            case V, DH, Z, ZH -> VOICED_FRICATIVE;
            case M, N, NG -> NASAL;
            case L -> LATERAL;
            case R, W, Y -> GLIDE;
            case AA, AE, AH, AO, AW, AY, EH, ER, EY, IH, IY, OW, OY, UH, UW -> VOWEL;
        };
    }
}

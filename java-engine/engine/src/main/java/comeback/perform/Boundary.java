package comeback.perform;

import comeback.sound.Phoneme;
import comeback.write.PlacedSyllable;
import java.util.List;

/// What a vowel starts out of: how its onset sounds, and how well it can be heard, depend on it.
enum Boundary {
    /// Silence, or a pause.
    REST(0, 1),
    /// p t k ch.
    VOICELESS_STOP(0, 1),
    /// b d g j, a tapped t.
    VOICED_STOP(0, 1),
    /// f th s sh h.
    FRICATIVE(0, 1),
    /// v dh z zh.
    VOICED_FRICATIVE(0, 1),
    /// m n ng.
    NASAL(0, 1),
    /// l.
    LATERAL(0, 1),
    /// r: half a vowel itself.
    R(11, 0.7),
    /// w.
    W(13, 0.7),
    /// y.
    Y(0, 0.7),
    /// Another vowel, or the l or r that closes a syllable.
    VOWEL(0, 0.62);

    private final double laterMillis;
    private final double attack;

    Boundary(double laterMillis, double attack) {
        this.laterMillis = laterMillis;
        this.attack = attack;
    }

    /// Factor on the model's energy just before the vowel, so that it begins and does not only go on: 1 for
    /// none. Without it no detector can tell where a vowel starts that follows its like, nor does a listener.
    double attack() {
        return attack;
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
        boolean open = coda.isEmpty() || coda.getLast() == Phoneme.L || coda.getLast() == Phoneme.R;
        return open ? VOWEL : of(coda.getLast());
    }

    private static Boundary of(Phoneme consonant) {
        return switch (consonant) {
            case P, T, K, CH -> VOICELESS_STOP;
            case B, D, G, JH -> VOICED_STOP;
            case F, TH, S, SH, HH -> FRICATIVE;
            case V, DH, Z, ZH -> VOICED_FRICATIVE;
            case M, N, NG -> NASAL;
            case L -> LATERAL;
            case R -> R;
            case W -> W;
            case Y -> Y;
            case AA, AE, AH, AO, AW, AY, EH, ER, EY, IH, IY, OW, OY, UH, UW -> VOWEL;
        };
    }
}

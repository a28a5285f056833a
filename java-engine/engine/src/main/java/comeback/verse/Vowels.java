package comeback.verse;

import comeback.sound.Phoneme;
import java.util.Map;
import java.util.Set;

/// How alike two vowels sound as the nuclei of a rhyme.
final class Vowels {
    private static final Map<Set<Phoneme>, Double> NEAR_STRESSED =
            Map.of(Set.of(Phoneme.AA, Phoneme.AO), 0.75, Set.of(Phoneme.UH, Phoneme.UW), 0.4);
    private static final Set<Phoneme> REDUCED = Set.of(Phoneme.AH, Phoneme.IH, Phoneme.EH, Phoneme.UH);

    private Vowels() {}

    /// 1 for the same, 0 for no rhyme; symmetric. Unstressed vowels are forgiven more, since they are reduced.
    static double likeness(Phoneme one, Phoneme other, boolean stressed) {
        if (one == other) {
            return 1;
        }
        if (stressed) {
            return NEAR_STRESSED.getOrDefault(Set.of(one, other), 0.0);
        }
        if (REDUCED.contains(one) && REDUCED.contains(other)) {
            return 0.85;
        }
        return Set.of(one, other).equals(Set.of(Phoneme.IH, Phoneme.IY))
                ? 0.7
                : NEAR_STRESSED.getOrDefault(Set.of(one, other), 0.0);
    }
}

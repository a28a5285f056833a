package comeback.verse;

import java.util.List;

/// A line's syllables as far as rhythm goes. The arrays are the caller's to leave alone.
///
/// @param stressed whether each is
/// @param bond how closely each is bound to the one before, 0 to 1: 1 within a word
public record LineRhythm(boolean[] stressed, double[] bond) {
    private static final double WITHIN_WORD = 1;
    private static final double AFTER_LIGHT_WORD = 0.4;

    public static LineRhythm of(Line line) {
        List<VerseSyllable> syllables = VerseSyllable.of(line);
        boolean[] stressed = new boolean[syllables.size()];
        double[] bond = new double[syllables.size()];
        for (int i = 0; i < stressed.length; i++) {
            VerseSyllable syllable = syllables.get(i);
            stressed[i] = syllable.stressed();
            boolean afterLight = i > 0
                    && FunctionWords.has(
                            line.words().get(syllables.get(i - 1).word()).text());
            bond[i] = syllable.inWord() > 0 ? WITHIN_WORD : afterLight ? AFTER_LIGHT_WORD : 0;
        }
        return new LineRhythm(stressed, bond);
    }

    public int count() {
        return stressed.length;
    }
}

package comeback.bench;

import be.tarsos.dsp.pitch.Yin;
import comeback.perform.Expression;
import comeback.perform.Melody;
import comeback.perform.Performer;
import comeback.verse.LineReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// How well held notes are hit: syllables a quarter note apart on notes by chance, their pitch heard by YIN
/// (TarsosDSP).
final class Tuning {
    private static final int WINDOW = 4096;
    private static final double BPM = 90;
    private static final int SLOTS = 4;
    private static final int REACH_SEMITONES = 5;
    private static final double FROM_SECONDS = 0.05;
    private static final double LOST_CENTS = 200;

    private Tuning() {}

    /// Absolute errors in cents, one a syllable that can be heard to have a pitch.
    ///
    /// @param home MIDI note round which the notes lie
    static double[] errorCents(Performer performer, LineReader reader, VoicePlan plan, double home) {
        SplittableRandom chance = new SplittableRandom(5);
        Map<Integer, Double> notes = new HashMap<>();
        for (int k = 0; k < 16; k++) {
            notes.put(k, Math.rint(home) + chance.nextInt(-REACH_SEMITONES, REACH_SEMITONES + 1));
        }
        Yin yin = new Yin(Performer.SAMPLE_RATE, WINDOW);
        List<Double> cents = new ArrayList<>();
        for (Rendition line :
                Rendition.of(performer, plan.lyric(reader, BPM, SLOTS), new Melody(notes), Expression.USUAL)) {
            for (int k = 0; k < line.declared().length; k++) {
                int at = (int) ((line.declared()[k] + FROM_SECONDS) * Performer.SAMPLE_RATE);
                var heard = yin.getPitch(Arrays.copyOfRange(line.samples(), at, at + WINDOW));
                if (heard.isPitched()) {
                    double note = 69 + 12 * Math.log(heard.getPitch() / 440) / Math.log(2);
                    double off = note - notes.getOrDefault(k, note);
                    off -= 12 * Math.rint(off / 12);
                    cents.add(Math.min(LOST_CENTS, Math.abs(100 * off)));
                }
            }
        }
        return cents.stream().mapToDouble(Double::doubleValue).toArray();
    }
}

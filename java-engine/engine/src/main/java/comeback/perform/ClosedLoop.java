package comeback.perform;

import java.util.ArrayList;
import java.util.List;

/// Sounds a phrase, hears where its vowels really start, and moves them to where they are planned by a warp. Where
/// that leaves too much, the phrase is drawn again with what it missed by taken back, and the better pass counts.
///
/// Keeps working memory: for one thread at a time.
final class ClosedLoop {
    private static final int CORRECTIONS = 1;
    /// A pass whose vowels are off by less on the mean, the warp done, needs no other.
    private static final double GOOD_SECONDS = 0.003;
    private static final double MOST_CORRECTION_SECONDS = 0.045;
    private static final double CORRECTED_SHARE = 0.9;

    private final VoiceModel model;
    private final VoiceSpec voice;
    private final VowelDetector detector = new VowelDetector();

    ClosedLoop(VoiceModel model, VoiceSpec voice) {
        this.model = model;
        this.voice = voice;
    }

    /// A line to be drawn: what the model makes of it, how its time is dealt out, where its vowels are planned
    /// (seconds from the first sample), what each starts out of, how long the last may be held, and how
    /// its melody is delivered.
    record Asked(
            Encoded encoded,
            Scheduler scheduler,
            double[] targets,
            List<Boundary> boundaries,
            double lastHoldSeconds,
            long noiseSeed,
            Tune tune,
            Shaping shaping) {}

    /// Gives a line its pitch and energy.
    @FunctionalInterface
    interface Shaping {
        /// @param own the model's melody on `schedule`
        Contour shape(Contour own, Schedule schedule);
    }

    /// What the loop arrived at.
    ///
    /// @param rider what brings each vowel to its level
    /// @param sound before it is ridden, rests are silenced and its loudness is set
    /// @param vowels where they are heard to start, NaN where nothing is heard to
    record Done(Schedule schedule, Contour contour, TimeWarp warp, Rider rider, float[] sound, double[] vowels) {}

    /// @param corrections what was asked beyond the targets
    /// @param drawn where its vowels were heard before the warp
    private record Pass(double[] corrections, double[] drawn, Done done) {
        double error(double[] targets) {
            return ClosedLoop.error(done.vowels, targets);
        }
    }

    Done run(Asked asked) {
        Pass best = pass(asked, new double[asked.targets.length]);
        for (int round = 0; round < CORRECTIONS && best.error(asked.targets) > GOOD_SECONDS; round++) {
            Pass again = pass(asked, corrected(best, asked.targets));
            best = again.error(asked.targets) < best.error(asked.targets) ? again : best;
        }
        return best.done;
    }

    private Pass pass(Asked asked, double[] corrections) {
        double[] starts = asked.targets.clone();
        for (int k = 0; k < starts.length; k++) {
            starts[k] += corrections[k]
                    + (voice.advanceMillis() + asked.boundaries.get(k).laterMillis()) / 1000;
        }
        Schedule schedule = asked.scheduler.schedule(starts, asked.lastHoldSeconds);
        Contour contour = asked.shaping.shape(model.melody(asked.encoded, schedule), schedule);
        Drawing drawing = model.draw(asked.encoded, schedule, contour, Timbre.of(voice, Colour.PLAIN));
        double[] drawn = detector.detect(drawing.sound(TimeWarp.NONE, asked.noiseSeed), asked.targets);
        TimeWarp warp = warp(drawn, asked.targets);
        float[] sound = drawing.sound(warp, asked.noiseSeed);
        Rider rider = Rider.of(sound, asked.targets, asked.tune);
        float[] ridden = sound.clone();
        rider.ride(ridden);
        double[] vowels = detector.detect(ridden, asked.targets);
        return new Pass(corrections, drawn, new Done(schedule, contour, warp, rider, sound, vowels));
    }

    private static double[] corrected(Pass pass, double[] targets) {
        double[] corrected = pass.corrections.clone();
        for (int k = 0; k < corrected.length; k++) {
            double miss = Double.isNaN(pass.drawn[k]) ? 0 : pass.drawn[k] - targets[k];
            corrected[k] = Math.clamp(
                    corrected[k] - CORRECTED_SHARE * miss, -MOST_CORRECTION_SECONDS, MOST_CORRECTION_SECONDS);
        }
        return corrected;
    }

    /// Mean distance from their targets of the vowels that are heard.
    private static double error(double[] vowels, double[] targets) {
        double sum = 0;
        int heard = 0;
        for (int k = 0; k < targets.length; k++) {
            if (!Double.isNaN(vowels[k])) {
                sum += Math.abs(vowels[k] - targets[k]);
                heard++;
            }
        }
        return heard == 0 ? 0 : sum / heard;
    }

    /// Anchors from where vowels are heard to where they are planned; none that would press or stretch what lies
    /// between two by more than a half.
    private static TimeWarp warp(double[] vowels, double[] targets) {
        List<double[]> anchors = new ArrayList<>();
        for (int k = 0; k < targets.length; k++) {
            if (!Double.isNaN(vowels[k]) && Math.abs(vowels[k] - targets[k]) < MOST_CORRECTION_SECONDS) {
                double[] last = anchors.isEmpty() ? new double[] {0, 0} : anchors.getLast();
                double pace = (targets[k] - last[1]) / (vowels[k] - last[0]);
                if (vowels[k] > last[0] && pace > 1 / 1.5 && pace < 1.5) {
                    anchors.add(new double[] {vowels[k], targets[k]});
                }
            }
        }
        return new TimeWarp(
                anchors.stream().mapToDouble(anchor -> anchor[0]).toArray(),
                anchors.stream().mapToDouble(anchor -> anchor[1]).toArray());
    }
}

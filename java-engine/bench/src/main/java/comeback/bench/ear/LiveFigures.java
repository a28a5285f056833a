package comeback.bench.ear;

import comeback.bench.Figures;
import comeback.listen.Ear;
import comeback.listen.OnsetDetector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/// What the live ear costs, and how soon after the last voiced frame the final text is there.
final class LiveFigures {
    /// Turns of so many lines, over and over.
    private static final int[] TURN_LINES = {2, 3, 4};
    private static final int MOST_SILENT_BLOCKS = 100;

    private final Ears ears;

    LiveFigures(Ears ears) {
        this.ears = ears;
    }

    /// Warm: the verses were heard before.
    Map<String, Object> of(List<RappedVerse> verses) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.putAll(whole(verses));
        json.put("detectorRealTimeFactor", Figures.thousandth(detector(verses)));
        List<Turn> turns = new ArrayList<>();
        for (RappedVerse verse : verses) {
            for (int first = 0, turn = 0; first < verse.lines(); turn++) {
                int end = Math.min(verse.lines(), first + TURN_LINES[turn % TURN_LINES.length]);
                turns.add(turn(verse.lines(first, end)));
                first = end;
            }
        }
        json.put("turns", turns.size());
        json.put("finalTextMillis", spread(turns.stream().mapToDouble(Turn::readyMillis)));
        json.put("finalTextProcessorMillis", spread(turns.stream().mapToDouble(Turn::readyByProcessor)));
        json.put("ofWhichWaitedMillis", spread(turns.stream().mapToDouble(Turn::waitedMillis)));
        return json;
    }

    private Map<String, Object> whole(List<RappedVerse> verses) {
        double seconds = 0;
        double wall = 0;
        double processor = 0;
        int revisions = 0;
        for (RappedVerse verse : verses) {
            LiveStream stream = new LiveStream(ears.live(), RappedVerse.SAMPLE_RATE);
            stream.play(verse.samples());
            stream.finish();
            seconds += stream.seconds();
            wall += stream.wallSeconds();
            processor += stream.processorSeconds();
            revisions += stream.revisions();
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("realTimeFactor", Figures.thousandth(processor / seconds));
        json.put("realTimeFactorByTheClock", Figures.thousandth(wall / seconds));
        json.put("revisionsASecond", Figures.thousandth(revisions / seconds));
        return json;
    }

    /// Of the detector that lays syllables over words, alone.
    private static double detector(List<RappedVerse> verses) {
        double seconds = 0;
        double used = 0;
        for (int round = 0; round < 2; round++) {
            for (RappedVerse verse : verses) {
                double took = LiveStream.processorSeconds(
                        () -> OnsetDetector.detect(verse.samples(), RappedVerse.SAMPLE_RATE));
                used += round == 0 ? 0 : took;
                seconds += round == 0 ? 0 : verse.seconds();
            }
        }
        return used / seconds;
    }

    /// @param readyMillis from the last voiced frame until the final text was there
    /// @param readyByProcessor the same if no other thread had taken the processor away
    /// @param waitedMillis from the last voiced frame until the last decode was due, of sound
    private record Turn(double readyMillis, double readyByProcessor, double waitedMillis) {}

    /// The lines and then silence, until it is noticed that the voice has ended; then the end. What else of silence
    /// the lines end with is not played: it would count as waiting.
    private Turn turn(float[] lines) {
        double voiced = lastVoicedSeconds(lines);
        float[] padded = Arrays.copyOf(lines, lines.length + MOST_SILENT_BLOCKS * LiveStream.BLOCK_FRAMES);
        LiveStream stream = new LiveStream(ears.live(), RappedVerse.SAMPLE_RATE);
        stream.playUntilDueAfter(voiced, padded);
        double waited = stream.lastDueSeconds();
        stream.finish();
        return new Turn(
                1000 * (stream.readySeconds() - voiced),
                1000 * (stream.readyByProcessor() - voiced),
                1000 * (waited - voiced));
    }

    private double lastVoicedSeconds(float[] lines) {
        Ear ear = ears.live();
        new LiveStream(ear, RappedVerse.SAMPLE_RATE).hear(lines);
        return ear.lastVoicedFrame().orElseThrow() / (double) RappedVerse.SAMPLE_RATE;
    }

    private static Map<String, Object> spread(DoubleStream millis) {
        double[] sorted = millis.sorted().toArray();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("median", Figures.tenth(Figures.median(sorted)));
        json.put("p90", Figures.tenth(sorted[(int) Math.ceil(0.9 * (sorted.length - 1))]));
        json.put("most", Figures.tenth(Arrays.stream(sorted).max().orElse(Double.NaN)));
        return json;
    }
}

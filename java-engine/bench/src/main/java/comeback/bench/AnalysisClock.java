package comeback.bench;

import comeback.analyse.Analyst;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How long the analyst takes, warm, in processor time of one thread.
final class AnalysisClock {
    private static final int ROUNDS = 5;
    private static final int VERSE_LINES = 16;
    private static final int TEXT_LINES = 10_000;

    private final Analyst analyst;
    private final List<String> lines;

    AnalysisClock(Analyst analyst, List<String> lines) {
        this.analyst = analyst;
        this.lines = List.copyOf(lines);
    }

    /// Lines a second in one text of 10,000, milliseconds for a verse of 16, and how much longer a line takes in a text
    /// of 40,000 than in one of 10,000: about 1 where time is linear.
    Map<String, Object> json() {
        double text = fastestSeconds(TEXT_LINES);
        double longText = fastestSeconds(4 * TEXT_LINES);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("linesPerSecond", Math.round(TEXT_LINES / text));
        json.put("verseMillis", Figures.thousandth(1000 * fastestSeconds(VERSE_LINES)));
        json.put("longTextRatio", Figures.thousandth(longText / 4 / text));
        return json;
    }

    private double fastestSeconds(int count) {
        List<String> text = new ArrayList<>();
        for (int line = 0; line < count; line++) {
            text.add(lines.get(line % lines.size()));
        }
        double fastest = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            analyst.read(text);
            long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
            fastest = Math.min(fastest, took / 1e9);
        }
        return fastest;
    }
}

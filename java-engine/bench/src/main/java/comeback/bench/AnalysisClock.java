package comeback.bench;

import com.sun.management.ThreadMXBean;
import comeback.analyse.Analyst;
import comeback.analyse.FlowReader;
import comeback.analyse.Reading;
import comeback.analyse.TypedFlow;
import comeback.time.Meter;
import comeback.time.Timeline;
import comeback.verse.Flow;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How long the analysis of typed verse takes, warm, in processor time of one thread: all that `analyse` does with a
/// text, reading its rhymes, laying it on the grid and telling how it lies there.
final class AnalysisClock {
    private static final int ROUNDS = 5;
    private static final int VERSE_LINES = 16;
    private static final int TEXT_LINES = 10_000;
    private static final Timeline TIMELINE = Timeline.of(90, Meter.FOUR_FOUR);

    private final Analyst analyst;
    private final List<Flow> flows;
    private final FlowReader flowReader;
    private final List<String> lines;
    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /// @param lines of verse, repeated to make longer texts
    AnalysisClock(Analyst analyst, List<Flow> flows, FlowReader flowReader, List<String> lines) {
        this.analyst = analyst;
        this.flows = List.copyOf(flows);
        this.flowReader = flowReader;
        this.lines = List.copyOf(lines);
    }

    /// What one part took, and what the thread allocated.
    private record Cost(double seconds, double bytes) {
        Cost plus(Cost other) {
            return new Cost(seconds + other.seconds, bytes + other.bytes);
        }

        static Cost least(Cost one, Cost other) {
            return new Cost(Math.min(one.seconds, other.seconds), Math.min(one.bytes, other.bytes));
        }
    }

    private record Costs(Cost reading, Cost laying, Cost flow) {
        Cost all() {
            return reading.plus(laying).plus(flow);
        }

        static Costs least(Costs one, Costs other) {
            return new Costs(
                    Cost.least(one.reading, other.reading),
                    Cost.least(one.laying, other.laying),
                    Cost.least(one.flow, other.flow));
        }
    }

    /// Lines a second in one text of 10,000, in all and by part, what is allocated for a line, milliseconds for
    /// a verse of 16, and how much longer a line takes in a text of 40,000 than in one of 10,000, and how much
    /// more is allocated for it: about 1 where time and memory are linear.
    Map<String, Object> json() {
        Costs text = least(TEXT_LINES);
        Cost longText = least(4 * TEXT_LINES).all();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("linesPerSecond", perSecond(text.all()));
        json.put("reading", perSecond(text.reading()));
        json.put("laying", perSecond(text.laying()));
        json.put("flow", perSecond(text.flow()));
        json.put("bytesPerLine", Math.round(text.all().bytes() / TEXT_LINES));
        json.put(
                "verseMillis",
                Figures.thousandth(1000 * least(VERSE_LINES).all().seconds()));
        json.put(
                "longTextRatio",
                Figures.thousandth(longText.seconds() / 4 / text.all().seconds()));
        json.put(
                "longTextBytesRatio",
                Figures.thousandth(longText.bytes() / 4 / text.all().bytes()));
        return json;
    }

    private static long perSecond(Cost cost) {
        return Math.round(TEXT_LINES / cost.seconds());
    }

    private Costs least(int count) {
        List<String> text = new ArrayList<>();
        for (int line = 0; line < count; line++) {
            text.add(lines.get(line % lines.size()));
        }
        Costs least = costs(text);
        for (int round = 1; round < ROUNDS; round++) {
            least = Costs.least(least, costs(text));
        }
        return least;
    }

    private Costs costs(List<String> text) {
        Mark start = Mark.of(thread);
        Reading reading = analyst.read(text);
        Mark read = Mark.of(thread);
        Reading laid = TypedFlow.of(reading, TIMELINE, flows, flowReader)
                .map(TypedFlow::reading)
                .orElse(reading);
        Mark lain = Mark.of(thread);
        flowReader.read(laid, TIMELINE);
        return new Costs(start.to(read), read.to(lain), lain.to(Mark.of(thread)));
    }

    /// What a thread has used up to now.
    private record Mark(long nanos, long bytes) {
        static Mark of(ThreadMXBean thread) {
            return new Mark(thread.getCurrentThreadCpuTime(), thread.getCurrentThreadAllocatedBytes());
        }

        Cost to(Mark later) {
            return new Cost((later.nanos - nanos) / 1e9, later.bytes - bytes);
        }
    }
}

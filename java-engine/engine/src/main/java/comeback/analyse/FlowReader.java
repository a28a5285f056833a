package comeback.analyse;

import comeback.time.Meter;
import comeback.time.Ppq;
import comeback.time.Timeline;
import comeback.verse.FilledBars;
import comeback.verse.Naturalness;
import comeback.verse.RhymeSpan;
import comeback.verse.VerseSyllable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads how a heard verse lies on the host's grid. Any thread.
public final class FlowReader {
    private static final int SIXTEENTHS = 4;

    private final Naturalness naturalness;

    public FlowReader(Naturalness naturalness) {
        this.naturalness = naturalness;
    }

    /// Lines that have no times are left out.
    public VerseFlow read(Reading reading, Timeline timeline) {
        double lag = lag(reading.lines());
        double slotMillis = slotMillis(timeline);
        Map<Integer, List<RhymeSpan>> rhymes =
                reading.rhymes().stream().collect(Collectors.groupingBy(RhymeSpan::line));
        List<Fitted> fitted = new ArrayList<>();
        List<Integer> timed = new ArrayList<>();
        FilledBars bars = new FilledBars();
        for (int index = 0; index < reading.lines().size(); index++) {
            ReadLine line = reading.lines().get(index);
            if (!line.vowelOnsets().isEmpty()) {
                Fitted on = fitted(line, lag, timeline);
                timed.add(index);
                fitted.add(on);
                bars.add(
                        line.bar(),
                        VerseSyllable.of(line.line()),
                        on.slots(),
                        rhyming(line, rhymes.getOrDefault(index, List.of())));
            }
        }
        List<LineFlow> lines = new ArrayList<>();
        for (int index = 0; index < timed.size(); index++) {
            lines.add(line(reading, timed.get(index), fitted.get(index), bars, timeline));
        }
        double swing = Fitted.swing(fitted);
        return new VerseFlow(
                lines,
                slotMillis * Fitted.mean(fitted, swing),
                drift(lines),
                swing,
                slotMillis * Fitted.spread(fitted, swing),
                repetition(lines),
                GridChance.of(reading.lines()));
    }

    private static double slotMillis(Timeline timeline) {
        return 1000 * timeline.tempo().secondsPerQuarter() / SIXTEENTHS;
    }

    /// The circular mean of where onsets lie between two sixteenths: from −½ to ½ of one.
    private static double lag(List<ReadLine> lines) {
        double along = 0;
        double across = 0;
        for (ReadLine line : lines) {
            for (Ppq onset : line.vowelOnsets()) {
                double angle = 2 * Math.PI * SIXTEENTHS * onset.quarters();
                along += Math.cos(angle);
                across += Math.sin(angle);
            }
        }
        return Math.atan2(across, along) / (2 * Math.PI);
    }

    private static Fitted fitted(ReadLine line, double lag, Timeline timeline) {
        double barLine = timeline.barStart(line.bar()).quarters();
        double[] at = line.vowelOnsets().stream()
                .mapToDouble(onset -> SIXTEENTHS * (onset.quarters() - barLine))
                .toArray();
        return Fitted.of(at, lag);
    }

    /// The syllables of the line that are part of a rhyme, counted within it.
    private static Set<Integer> rhyming(ReadLine line, List<RhymeSpan> spans) {
        Set<Integer> rhyming = new HashSet<>();
        List<VerseSyllable> syllables = VerseSyllable.of(line.line());
        for (RhymeSpan span : spans) {
            for (int k = 0; k < syllables.size(); k++) {
                if (isIn(syllables.get(k), span)) {
                    rhyming.add(k);
                }
            }
        }
        return rhyming;
    }

    private static boolean isIn(VerseSyllable syllable, RhymeSpan span) {
        boolean after = syllable.word() > span.firstWord()
                || syllable.word() == span.firstWord() && syllable.inWord() >= span.firstSyllable();
        boolean before = syllable.word() < span.lastWord()
                || syllable.word() == span.lastWord() && syllable.inWord() <= span.lastSyllable();
        return after && before;
    }

    private LineFlow line(Reading reading, int index, Fitted fitted, FilledBars bars, Timeline timeline) {
        ReadLine line = reading.lines().get(index);
        Meter meter = timeline.meter();
        double slotMillis = slotMillis(timeline);
        List<Boolean> stressed = VerseSyllable.of(line.line()).stream()
                .map(VerseSyllable::stressed)
                .toList();
        List<Double> slots = fitted.slots();
        List<Double> rests = new ArrayList<>();
        for (int k = 0; k + 1 < slots.size(); k++) {
            if (slots.get(k + 1) - slots.get(k) >= SIXTEENTHS) {
                rests.add(slots.get(k));
            }
        }
        boolean known = meter.equals(Meter.FOUR_FOUR) && !fitted.triplets();
        return new LineFlow(
                index,
                line.bar(),
                slots,
                fitted.triplets(),
                (int) slots.stream().filter(slot -> slot < 0).count(),
                rests,
                slotMillis * fitted.mean(),
                slotMillis * fitted.spread(),
                stressOnPulses(slots, stressed, SIXTEENTHS * meter.pulseQuarters()),
                syncopation(slots, stressed),
                known ? bars.naturalness(line.bar(), slots.getLast(), naturalness) : 0);
    }

    private static double stressOnPulses(List<Double> slots, List<Boolean> stressed, double pulse) {
        int on = 0;
        int strong = 0;
        for (int k = 0; k < slots.size(); k++) {
            if (slots.get(k) % pulse == 0) {
                on++;
                strong += stressed.get(k) ? 1 : 0;
            }
        }
        return on == 0 ? 0 : strong / (double) on;
    }

    private static double syncopation(List<Double> slots, List<Boolean> stressed) {
        int all = 0;
        int ahead = 0;
        for (int k = 0; k < slots.size(); k++) {
            boolean weak = Math.floorMod(Math.round(slots.get(k)), 2L) == 1;
            boolean held = k + 1 == slots.size() || slots.get(k + 1) > slots.get(k) + 1;
            all += stressed.get(k) ? 1 : 0;
            ahead += stressed.get(k) && weak && held ? 1 : 0;
        }
        return all == 0 ? 0 : ahead / (double) all;
    }

    private static double drift(List<LineFlow> lines) {
        int some = Math.max(1, lines.size() / 4);
        return lines.isEmpty()
                ? 0
                : late(lines.subList(lines.size() - some, lines.size())) - late(lines.subList(0, some));
    }

    private static double late(List<LineFlow> lines) {
        return lines.stream().mapToDouble(LineFlow::lateMillis).average().orElse(0);
    }

    /// Onsets in common over onsets in either, of each line and the one before.
    private static double repetition(List<LineFlow> lines) {
        double sum = 0;
        for (int i = 1; i < lines.size(); i++) {
            Set<Double> either = new HashSet<>(lines.get(i).slots());
            Set<Double> common = new HashSet<>(lines.get(i - 1).slots());
            common.retainAll(either);
            either.addAll(lines.get(i - 1).slots());
            sum += common.size() / (double) either.size();
        }
        return lines.size() < 2 ? 0 : sum / (lines.size() - 1);
    }
}

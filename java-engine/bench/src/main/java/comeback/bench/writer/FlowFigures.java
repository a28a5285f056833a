package comeback.bench.writer;

import comeback.analyse.LineFlow;
import comeback.analyse.ReadLine;
import comeback.analyse.Reading;
import comeback.bench.Figures;
import comeback.verse.VerseSyllable;
import comeback.write.LyricLine;
import comeback.write.PlacedSyllable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Whether lines lie on the grid as real ones do.
final class FlowFigures {
    private static final int SLOTS = RealBars.SLOTS;
    private static final double MOST_DIVERGENCE = 0.0015;
    private static final long SEED = 11;

    private final RealBars real;
    private final WritingDesk desk;

    FlowFigures(RealBars real, WritingDesk desk) {
        this.real = real;
        this.desk = desk;
    }

    /// @param all of which those in triplets are left out: real ones are too few to hold them against
    Map<String, Object> of(List<Answered> all) {
        List<Answered> answers =
                all.stream().filter(FlowFigures::isOnSixteenths).toList();
        int[] onsets = new int[SLOTS];
        int[] stresses = new int[SLOTS];
        List<boolean[]> bars = new ArrayList<>();
        for (Answered answered : answers) {
            for (LyricLine line : answered.lyric().lines()) {
                count(line, onsets, stresses);
            }
            bars.addAll(bars(answered));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        double beat = stress(onsets, stresses, 0, 4);
        double off = stress(onsets, stresses, 1, 2);
        json.put("inTriplets", all.size() - answers.size());
        json.put("stressOnBeats", Limit.between(beat, 0.72, 0.9).json());
        json.put("aboveOffSixteenths", Limit.atLeast(beat - off, 0.45).json());
        json.put(
                "positionDivergence",
                Limit.atMost(divergence(onsets), MOST_DIVERGENCE).json());
        json.put("maskPercentile", Limit.between(percentile(bars), 0.25, 0.75).json());
        json.put("uniformFails", control(uniform(bars)).json());
        json.put("shuffledFails", control(shuffled(bars)).json());
        json.put("medianNaturalness", Limit.atLeast(naturalness(answers), 40).json());
        json.put(
                "positions",
                Arrays.stream(onsets)
                        .mapToObj(each -> Figures.thousandth(
                                each / (double) Arrays.stream(onsets).sum()))
                        .toList());
        json.put(
                "realPositions",
                Arrays.stream(real.positions()).mapToObj(Figures::thousandth).toList());
        json.put(
                "syllablesABar",
                Figures.thousandth(
                        bars.stream().mapToInt(RealBars::count).average().orElse(0)));
        return json;
    }

    private static boolean isOnSixteenths(Answered answered) {
        return answered.lyric().lines().stream().noneMatch(LyricLine::isOffSixteenths);
    }

    private static void count(LyricLine line, int[] onsets, int[] stresses) {
        List<VerseSyllable> syllables = VerseSyllable.of(line.line());
        for (int i = 0; i < syllables.size(); i++) {
            int slot = Math.floorMod((int) line.syllables().get(i).slot(), SLOTS);
            onsets[slot]++;
            stresses[slot] += syllables.get(i).stressed() ? 1 : 0;
        }
    }

    /// The share of stressed syllables among those on slots `from`, `from + step` and so on.
    private static double stress(int[] onsets, int[] stresses, int from, int step) {
        double all = 0;
        double stressed = 0;
        for (int slot = from; slot < SLOTS; slot += step) {
            all += onsets[slot];
            stressed += stresses[slot];
        }
        return stressed / all;
    }

    private static List<boolean[]> bars(Answered answered) {
        Map<Integer, boolean[]> bars = new TreeMap<>();
        for (LyricLine line : answered.lyric().lines()) {
            bars.computeIfAbsent(line.bar(), bar -> new boolean[SLOTS]);
            for (PlacedSyllable syllable : line.syllables()) {
                int slot = (int) syllable.slot();
                int bar = line.bar() + Math.floorDiv(slot, SLOTS);
                bars.computeIfAbsent(bar, unseen -> new boolean[SLOTS])[Math.floorMod(slot, SLOTS)] = true;
            }
        }
        bars.remove(answered.firstBar() - 1);
        return List.copyOf(bars.values());
    }

    /// Jensen and Shannon's, in nats, between where our syllables and real ones fall.
    private double divergence(int[] onsets) {
        double all = Arrays.stream(onsets).sum();
        double[] theirs = real.positions();
        double sum = 0;
        for (int slot = 0; slot < SLOTS; slot++) {
            double ours = onsets[slot] / all;
            double mean = (ours + theirs[slot]) / 2;
            sum += (ours == 0 ? 0 : ours * Math.log(ours / mean)) / 2
                    + theirs[slot] * Math.log(theirs[slot] / mean) / 2;
        }
        return sum;
    }

    private double percentile(List<boolean[]> bars) {
        return Figures.median(bars.stream().mapToDouble(real::percentile).toArray());
    }

    /// A flow that no rapper has must not pass.
    private Limit control(List<boolean[]> bars) {
        double percentile = percentile(bars);
        return new Limit(percentile, "outside 0.25 to 0.75", percentile < 0.25 || percentile > 0.75);
    }

    /// Bars whose slots are all as likely.
    private static List<boolean[]> uniform(List<boolean[]> bars) {
        Random random = new Random(SEED);
        List<boolean[]> uniform = new ArrayList<>();
        for (int i = 0; i < bars.size(); i++) {
            boolean[] bar = new boolean[SLOTS];
            for (int slot = 0; slot < SLOTS; slot++) {
                bar[slot] = random.nextBoolean();
            }
            uniform.add(bar);
        }
        return uniform;
    }

    /// The same bars, the slots of each in another order.
    private static List<boolean[]> shuffled(List<boolean[]> bars) {
        Random random = new Random(SEED);
        List<boolean[]> shuffled = new ArrayList<>();
        for (boolean[] bar : bars) {
            boolean[] other = bar.clone();
            for (int slot = SLOTS - 1; slot > 0; slot--) {
                int with = random.nextInt(slot + 1);
                boolean kept = other[slot];
                other[slot] = other[with];
                other[with] = kept;
            }
            shuffled.add(other);
        }
        return shuffled;
    }

    /// As the product tells it of a verse that was heard: by the analyst's rhymes and by where vowels are asked to
    /// start.
    private double naturalness(List<Answered> answers) {
        List<Double> all = new ArrayList<>();
        for (Answered answered : answers) {
            List<ReadLine> lines = ReadBack.lines(answered.lyric());
            Reading text = desk.analyst().read(answered.texts());
            Reading timed = new Reading(0, text.settledUntil(), lines, text.rhymes(), text.pairs());
            desk.flowReader().read(timed, answered.lyric().timeline()).lines().stream()
                    .map(LineFlow::naturalness)
                    .filter(each -> each > 0)
                    .forEach(all::add);
        }
        return Figures.median(all.stream().mapToDouble(Double::doubleValue).toArray());
    }
}

package comeback.song;

import comeback.bank.BattleMemory;
import comeback.bank.Fact;
import comeback.bank.FactKind;
import comeback.bank.Move;
import comeback.bank.Taste;
import comeback.perform.Breath;
import comeback.perform.Breathing;
import comeback.perform.LayerPart;
import comeback.perform.Passage;
import comeback.perform.PhraseScore;
import comeback.perform.Rider;
import comeback.perform.TimeWarp;
import comeback.perform.Unit;
import comeback.time.Meter;
import comeback.time.Ppq;
import comeback.time.PpqRange;
import comeback.time.Timeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Song documents full of whatever chance puts into them, the same for the same seed.
public final class Documents {
    private static final List<String> METERS = List.of("4/4", "3/4", "6/8", "12/8");
    private static final String LETTERS = "ab Zé\"\\/\n\t\u0001漢🎤'";

    private final Random chance;

    private Documents(long seed) {
        this.chance = new Random(seed);
    }

    public static SongDocument random(long seed) {
        return new Documents(seed).document();
    }

    /// A take of `lines` lines, one a bar from `bar` on, that differs from those of other seeds.
    public static PinnedTake take(long seed, int bar, int lines) {
        Documents documents = new Documents(seed);
        return documents.take(IntStream.range(0, lines)
                .mapToObj(line -> documents.line(bar + line))
                .toList());
    }

    private SongDocument document() {
        List<Turn> turns = new ArrayList<>();
        double from = chance.nextInt(20) - 10;
        for (int turn = chance.nextInt(4); turn > 0; turn--) {
            double to = from + 16 * (1 + chance.nextInt(2));
            turns.add(turn(new PpqRange(new Ppq(from), new Ppq(to))));
            from = to + chance.nextInt(3) * 0.25;
        }
        return new SongDocument(memory(), turns);
    }

    private Turn turn(PpqRange answer) {
        List<PinnedTake> takes = list(chance.nextInt(4), i -> take(list(chance.nextInt(3), this::line)));
        @Nullable
        PpqRange listen =
                chance.nextBoolean() ? null : new PpqRange(answer.start().plus(-16), answer.start());
        Turn.Kind kind = Turn.Kind.values()[chance.nextInt(3)];
        int chosen = chance.nextInt(Math.max(1, takes.size()));
        return new Turn(kind, listen, answer, text(), takes, chosen, chance.nextBoolean());
    }

    private PinnedTake take(List<PinnedLine> lines) {
        Timeline timeline = Timeline.of(
                chance.nextBoolean() ? 92 : 40 + 200 * chance.nextDouble(),
                Meter.parse(METERS.get(chance.nextInt(METERS.size()))));
        TakeInputs inputs = new TakeInputs(
                text(),
                chance.nextInt(5),
                chance.nextLong(),
                taste(),
                chance.nextDouble(),
                list(chance.nextInt(3), i -> new Decision(i, text(), chance.nextInt(9), chance.nextInt(900))));
        return new PinnedTake(timeline, text(), text(), Map.of("hibari", text(), text(), text() + "x"), inputs, lines);
    }

    private Taste taste() {
        return chance.nextBoolean()
                ? Taste.NONE
                : new Taste(Map.of(text() + "t", chance.nextDouble()), Map.of("FLIP", -chance.nextDouble()), Map.of());
    }

    private PinnedLine line(int bar) {
        List<PinnedSyllable> syllables = list(1 + chance.nextInt(4), this::syllable);
        FrozenSound frozen = chance.nextBoolean() ? null : FrozenSound.of(floats(chance.nextInt(50)));
        Move move = Move.values()[chance.nextInt(Move.values().length)];
        return new PinnedLine(
                text(), bar, move, text(), list(chance.nextInt(2), i -> fact()), syllables, score(), frozen, layers());
    }

    private PinnedLayers layers() {
        return new PinnedLayers(chance.nextBoolean() ? null : layer(), chance.nextBoolean() ? null : layer());
    }

    private PinnedLayer layer() {
        double from = chance.nextDouble();
        List<Passage> passages =
                list(chance.nextInt(3), i -> new Passage(from + i, from + i + chance.nextDouble() + 1e-9));
        LayerPart part = new LayerPart(
                text(), chance.nextInt(200_000), score(), number(), number(), -20 * chance.nextDouble(), passages);
        return new PinnedLayer(part, chance.nextBoolean() ? null : FrozenSound.of(floats(chance.nextInt(50))));
    }

    private PinnedSyllable syllable(int index) {
        return new PinnedSyllable(
                text(),
                new Ppq(number()),
                new Ppq(number()),
                chance.nextInt(20) - 4,
                chance.nextDouble(),
                chance.nextBoolean(),
                chance.nextBoolean(),
                chance.nextBoolean() ? null : (Double) (60 + number()));
    }

    private PhraseScore score() {
        List<Unit> units = list(
                chance.nextInt(9),
                i -> new Unit(chance.nextInt(180), Unit.Role.values()[chance.nextInt(6)], chance.nextInt(12)));
        double[] starts = chance.doubles(units.size() + 1).toArray();
        int frames = chance.nextInt(30);
        int lead = 160 * chance.nextInt(90);
        return new PhraseScore(
                text(),
                number(),
                chance.nextLong(),
                lead,
                units,
                starts,
                chance.nextBoolean()
                        ? TimeWarp.NONE
                        : new TimeWarp(new double[] {0.25, 1 / 3.0}, new double[] {0.1, 0.7 + chance.nextDouble()}),
                chance.nextBoolean() ? Rider.NONE : new Rider(new double[] {0.25}, new double[] {number()}),
                floats(frames),
                floats(frames),
                breathing(lead));
    }

    private Breathing breathing(int lead) {
        double from = chance.nextDouble();
        List<Breath> breaths =
                list(1 + chance.nextInt(2), i -> new Breath(from + i, from + i + 0.3, -20 - chance.nextDouble()));
        return chance.nextBoolean() ? Breathing.NONE : new Breathing(lead / 320 * 160, breaths);
    }

    private BattleMemory memory() {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = chance.nextInt(4); i > 0; i--) {
            counts.put(text() + i, chance.nextInt(9));
        }
        return new BattleMemory(counts, Map.of(text(), 1), earlier(), earlier(), earlier(), chance.nextInt(30));
    }

    private List<Fact> earlier() {
        return list(chance.nextInt(3), i -> fact().said(chance.nextInt(9) - 1));
    }

    private Fact fact() {
        return new Fact(new FactKind(text()), text(), chance.nextBoolean(), chance.nextInt(9), chance.nextDouble());
    }

    /// Whole, short, long, tiny, huge or negative.
    private double number() {
        return switch (chance.nextInt(6)) {
            case 0 -> chance.nextInt(2_000) - 1_000;
            case 1 -> chance.nextInt(64) / 16.0;
            case 2 -> chance.nextGaussian() * 1e-9;
            case 3 -> chance.nextGaussian() * 1e22;
            case 4 -> -0.0;
            default -> chance.nextGaussian() * 100;
        };
    }

    private float[] floats(int count) {
        float[] floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = chance.nextFloat() * 2 - 1;
        }
        return floats;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int[] letters = LETTERS.codePoints().toArray();
        for (int i = chance.nextInt(6); i > 0; i--) {
            text.appendCodePoint(letters[chance.nextInt(letters.length)]);
        }
        return text.toString();
    }

    private static <T> List<T> list(int count, IntFunction<T> each) {
        return IntStream.range(0, count).mapToObj(each).toList();
    }
}

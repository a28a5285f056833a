package comeback.deliver;

import comeback.English;
import comeback.bank.Move;
import comeback.perform.Colour;
import comeback.perform.Expression;
import comeback.perform.Melody;
import comeback.sound.Syllable;
import comeback.time.Meter;
import comeback.time.Tempo;
import comeback.time.Timeline;
import comeback.verse.Line;
import comeback.verse.Word;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import comeback.write.PlacedSyllable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// What no planner would ask of a voice, drawn by a seed: 40 to 200 BPM, any meter, lines of 0 to 14 syllables a bar on
/// random slots (some of them equal), notes from MIDI 0 to 127.
///
/// @param melodies one a line
record AnyPlan(long seed, Lyric lyric, List<Melody> melodies, Expression expression, Colour colour) {
    static final int MOST_BARS = 32;
    private static final int MOST_SYLLABLES = 14;
    private static final double PICKUP_SLOTS = 4;
    private static final double EXTREME_NOTE = 127;
    private static final List<Meter> METERS = List.of(
            new Meter(2, 4),
            new Meter(3, 4),
            Meter.FOUR_FOUR,
            new Meter(5, 4),
            new Meter(7, 4),
            new Meter(6, 8),
            new Meter(12, 8));
    private static final List<String> WORDS = List.of(
            ("I a oh the strengths sixths rhythm yeah fire money notebook microphone camera unbelievable rappin' 'cause"
                            + " finna gonna they're Rolexes clickbaited Zorbane Quixlo Bratislavo Mbeki shh 7 24 1999 oi eau judge")
                    .split(" "));

    /// @param mostSeconds about how long the lyric may be; a bar at least
    static AnyPlan of(long seed, double mostSeconds) {
        SplittableRandom chance = new SplittableRandom(seed);
        Meter meter = METERS.get(chance.nextInt(METERS.size()));
        Timeline timeline = Timeline.of(any(chance, Tempo.SLOWEST_BPM, 200), meter);
        double barSeconds = meter.quartersPerBar() * timeline.tempo().secondsPerQuarter();
        int most = (int) Math.clamp(mostSeconds / barSeconds, 1, MOST_BARS);
        return of(seed, timeline, chance.nextInt(1, most + 1), chance);
    }

    static AnyPlan of(long seed, Timeline timeline, int bars, SplittableRandom chance) {
        List<LyricLine> lines = new ArrayList<>();
        List<Melody> melodies = new ArrayList<>();
        for (int bar = 1; bar <= bars; bar++) {
            LyricLine line = line(timeline, bar, chance);
            lines.add(line);
            melodies.add(melody(line.syllables().size(), chance));
        }
        Expression expression = new Expression(any(chance, 0, 1));
        Colour colour = new Colour(any(chance, -12, 12), any(chance, -6, 6));
        return new AnyPlan(seed, new Lyric(timeline, seed, lines, List.of()), melodies, expression, colour);
    }

    private static LyricLine line(Timeline timeline, int bar, SplittableRandom chance) {
        int wanted = chance.nextInt(MOST_SYLLABLES + 1);
        StringBuilder text = new StringBuilder("-");
        for (Line line = English.line(""); line.syllableCount() < wanted; line = English.line(text.toString())) {
            text.append(' ').append(WORDS.get(chance.nextInt(WORDS.size())));
        }
        Line line = English.line(text.toString());
        double[] slots = slots(line.syllableCount(), timeline.meter().slotsPerBar(), chance);
        List<PlacedSyllable> placed = new ArrayList<>();
        for (int word = 0; word < line.words().size(); word++) {
            Word said = line.words().get(word);
            List<Syllable> syllables = said.pronunciation().syllables();
            for (int in = 0; in < syllables.size(); in++) {
                double slot = slots[placed.size()];
                placed.add(new PlacedSyllable(
                        syllables.get(in),
                        word,
                        in,
                        timeline.slot(bar, slot),
                        (int) Math.floor(slot),
                        any(chance, 0, 1),
                        chance.nextInt(3) == 0));
            }
        }
        return new LyricLine(line, bar, placed, List.of(), Move.OWN, "own words");
    }

    /// Rising; a fifth of them equals the one before, a fifth is a hair later.
    private static double[] slots(int count, int slotsPerBar, SplittableRandom chance) {
        double[] slots =
                chance.doubles(count, -PICKUP_SLOTS, slotsPerBar).sorted().toArray();
        for (int k = 1; k < count; k++) {
            int kind = chance.nextInt(5);
            slots[k] = kind == 0 ? slots[k - 1] : kind == 1 ? slots[k - 1] + 1e-6 : Math.max(slots[k], slots[k - 1]);
        }
        return slots;
    }

    private static Melody melody(int syllables, SplittableRandom chance) {
        Map<Integer, Double> notes = new HashMap<>();
        int kind = chance.nextInt(3);
        for (int syllable = 0; kind > 0 && syllable < syllables; syllable++) {
            if (chance.nextBoolean()) {
                notes.put(syllable, kind == 1 ? any(chance, 33, 72) : any(chance, 0, EXTREME_NOTE));
            }
        }
        return new Melody(notes);
    }

    /// From `least` to `most`; each of these two in one case of eight.
    private static double any(SplittableRandom chance, double least, double most) {
        return switch (chance.nextInt(8)) {
            case 0 -> least;
            case 1 -> most;
            default -> chance.nextDouble(least, most);
        };
    }

    @Override
    public String toString() {
        return "seed %d, %.2f BPM, %s, %d bars"
                .formatted(
                        seed,
                        lyric.timeline().tempo().bpm(),
                        lyric.timeline().meter(),
                        lyric.lines().size());
    }
}

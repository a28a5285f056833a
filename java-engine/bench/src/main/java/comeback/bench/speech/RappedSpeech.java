package comeback.bench.speech;

import comeback.bank.Move;
import comeback.perform.PerformedSyllable;
import comeback.perform.Performer;
import comeback.perform.Phrase;
import comeback.sound.Syllable;
import comeback.time.Meter;
import comeback.time.Timeline;
import comeback.verse.Line;
import comeback.verse.LineReader;
import comeback.verse.Word;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import comeback.write.PlacedSyllable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Our own voices, rapping on a loose grid: they know where each vowel starts since their loop put it there.
public final class RappedSpeech implements Speaker {

    private final String synthesiser;
    private final LineReader reader;
    private final List<Rapper> rappers;
    private final Runnable ending;

    /// A voice by its name.
    ///
    /// @param advanceMillis how much earlier than scheduled its model sounds
    public record Rapper(String name, Performer performer, double advanceMillis) {}

    /// @param ending closes what the rappers share
    public RappedSpeech(String synthesiser, LineReader reader, List<Rapper> rappers, Runnable ending) {
        this.ending = ending;
        this.synthesiser = synthesiser;
        this.reader = reader;
        this.rappers = List.copyOf(rappers);
    }

    @Override
    public String synthesiser() {
        return synthesiser;
    }

    @Override
    public Optional<Utterance> say(String words, RandomGenerator chance) {
        Rapper rapper = rappers.get(chance.nextInt(rappers.size()));
        Line line = reader.read(words);
        Timeline timeline = Timeline.of(70 + 45 * chance.nextDouble(), Meter.FOUR_FOUR);
        List<PlacedSyllable> places = places(line, timeline, chance);
        LyricLine placed = new LyricLine(line, 1, places, List.of(), Move.OWN, "own words");
        Lyric lyric = new Lyric(timeline, chance.nextInt(1_000_000), List.of(placed), List.of());
        Phrase phrase = rapper.performer().perform(lyric).phrases().getFirst();
        return Optional.of(new Utterance(
                synthesiser + " " + rapper.name(),
                phrase.samples(),
                Performer.SAMPLE_RATE,
                PhrasePhones.of(phrase, vowels(phrase), placed, rapper.advanceMillis() / 1000)));
    }

    private static double[] vowels(Phrase phrase) {
        double start = phrase.firstFrame() / (double) Performer.SAMPLE_RATE;
        return phrase.syllables().stream()
                .mapToDouble(PerformedSyllable::declaredSeconds)
                .map(seconds -> seconds - start)
                .toArray();
    }

    /// From the bar line on, each syllable .7 to 1.6 sixteenths after the last, now and then after a rest.
    private static List<PlacedSyllable> places(Line line, Timeline timeline, RandomGenerator chance) {
        List<PlacedSyllable> places = new ArrayList<>();
        double slot = 0;
        for (int word = 0; word < line.words().size(); word++) {
            Word said = line.words().get(word);
            for (int in = 0; in < said.pronunciation().syllables().size(); in++) {
                Syllable syllable = said.pronunciation().syllables().get(in);
                double accent = syllable.isStressed() ? chance.nextDouble() : 0;
                places.add(new PlacedSyllable(syllable, word, in, timeline.slot(1, slot), (int) slot, accent, false));
                slot += 0.7
                        + 0.9 * chance.nextDouble()
                        + (in == said.pronunciation().syllables().size() - 1 && chance.nextInt(12) == 0 ? 3 : 0);
            }
        }
        return places;
    }

    @Override
    public void close() {
        ending.run();
    }
}

package comeback.app;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.bank.Taste;
import comeback.engine.Engine;
import comeback.json.SongJson;
import comeback.perform.Colour;
import comeback.perform.Expression;
import comeback.perform.LayerPart;
import comeback.perform.Melody;
import comeback.perform.Performer;
import comeback.perform.Phrase;
import comeback.perform.Take;
import comeback.song.FrozenSound;
import comeback.song.PinnedLine;
import comeback.song.PinnedTake;
import comeback.song.Pinning;
import comeback.song.SongDocument;
import comeback.song.TakeInputs;
import comeback.song.Turn;
import comeback.time.Meter;
import comeback.time.Timeline;
import comeback.wave.Sound;
import comeback.wave.WaveReader;
import comeback.write.Lyric;
import comeback.write.OwnWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `stem` sounds a plugin state's chosen takes, each line at its frame; a wrong state is told in a sentence.
final class StemTest {
    private static final Timeline TIMELINE = Timeline.of(92, Meter.FOUR_FOUR);
    private static final List<String> WORDS = List.of("I came to play", "and I am here to stay");

    @TempDir
    Path folder;

    @Test
    void everyPinnedLineIsAtItsFrame() throws IOException {
        float[] expected = new float[60 * Performer.SAMPLE_RATE];
        float[] doubles = new float[expected.length];
        SongDocument song = SongDocument.EMPTY;
        try (Engine engine = Studio.open()) {
            Performer performer = engine.performer("female");
            for (int bar : new int[] {0, 5}) {
                Lyric lyric =
                        new OwnWords(engine.reader(), engine.style("boom-bap").flow()).lay(WORDS, TIMELINE, bar, 1);
                Take take = engine.layered(performer.perform(lyric), Expression.USUAL);
                List<PinnedLine> lines = new ArrayList<>();
                for (Phrase phrase : take.phrases()) {
                    boolean frozen = bar == 5 && lines.isEmpty();
                    lines.add(pin(lyric, phrase, frozen));
                    float[] samples = frozen
                            ? FrozenSound.of(phrase.samples()).samples()
                            : performer.recall(phrase.score(), new Colour(2, 0));
                    for (int i = (int) Math.max(0, -phrase.firstFrame()); i < samples.length; i++) {
                        expected[(int) phrase.firstFrame() + i] += samples[i];
                    }
                    if (phrase.doubles() != null) {
                        LayerPart part = phrase.doubles().part();
                        float[] said =
                                part.inLine(phrase.score().leadFrames(), performer.recall(part, new Colour(2, 0)));
                        for (int i = (int) Math.max(0, -phrase.firstFrame()); i < said.length; i++) {
                            doubles[(int) phrase.firstFrame() + i] += said[i];
                        }
                    }
                }
                song = song.withTurn(Turn.begin(Turn.Kind.SAY, null, TIMELINE.bars(bar, 2), ""))
                        .withTake(song.turns().size(), take(lines));
            }
        }
        Path out = folder.resolve("stem.wav");
        Invocation stem = Invocation.of(
                "stem", "--state", state(SongJson.write(song)).toString(), "--layers", "--out", out.toString());
        assertThat(stem.complaint()).isEmpty();
        assertThat(stem.exitCode()).isZero();
        assertThat(stem.out()).contains("4 lines of 2 turns");
        Sound sound = WaveReader.read(out);
        assertThat(sound.sampleRate()).isEqualTo(48_000);
        assertThat(sound.seconds()).isBetween(17.0, 20.0);
        assertThat(sound.samples()).isEqualTo(Arrays.copyOf(expected, sound.samples().length));
        Sound said = WaveReader.read(folder.resolve("stem.doubles.wav"));
        assertThat(said.samples()).isEqualTo(Arrays.copyOf(doubles, said.samples().length));
        assertThat(said.seconds()).isGreaterThan(15);
        assertThat(folder.resolve("stem.ad-libs.wav")).exists();
    }

    @Test
    void aStateThatCannotBeReadIsToldInASentence() throws IOException {
        Path out = folder.resolve("stem.wav");
        assertRefused(folder.resolve("none.json"), out, "cannot be read");
        assertRefused(state("null"), out, "holds no song");
        assertRefused(state("{\"schema\":9}"), out, "newer Comeback");
        assertRefused(Files.writeString(folder.resolve("bad.json"), "RIFF"), out, "no JSON");
        assertThat(out).doesNotExist();
    }

    private static void assertRefused(Path state, Path out, String sentence) {
        Invocation stem = Invocation.of("stem", "--state", state.toString(), "--out", out.toString());
        assertThat(stem.exitCode()).isEqualTo(Main.MENDABLE);
        assertThat(stem.complaint()).contains(sentence).hasLineCount(1);
    }

    private static PinnedLine pin(Lyric lyric, Phrase phrase, boolean frozen) {
        PinnedLine line = Pinning.pin(lyric, phrase, Melody.NONE);
        return frozen ? line.with(FrozenSound.of(phrase.samples())) : line;
    }

    private static PinnedTake take(List<PinnedLine> lines) {
        TakeInputs inputs = new TakeInputs(String.join("\n", WORDS), 1, 1, Taste.NONE, 0.5, List.of());
        return new PinnedTake(TIMELINE, "boom-bap", "female", Map.of(), inputs, lines);
    }

    private Path state(String song) throws IOException {
        return Files.writeString(
                folder.resolve("state.json"),
                "{\"hotWords\":\"\",\"lyrics\":\"\",\"parameters\":{\"formant\":0,\"pitch\":2},\"schema\":1,\"song\":%s}"
                        .formatted(song));
    }
}

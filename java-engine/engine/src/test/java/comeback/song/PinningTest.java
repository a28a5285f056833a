package comeback.song;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import comeback.English;
import comeback.bank.BattleMemory;
import comeback.bank.Taste;
import comeback.bridge.Clip;
import comeback.bridge.ClipNote;
import comeback.deliver.HostClips;
import comeback.deliver.LineSound;
import comeback.json.SongJson;
import comeback.perform.Colour;
import comeback.perform.Expression;
import comeback.perform.Layer;
import comeback.perform.Melody;
import comeback.perform.Performer;
import comeback.perform.Phrase;
import comeback.perform.Take;
import comeback.perform.Verses;
import comeback.perform.Voices;
import comeback.problem.Problem;
import comeback.sound.Lexicon;
import comeback.sound.Pronunciation;
import comeback.time.BarGrid;
import comeback.time.Meter;
import comeback.time.Ppq;
import comeback.time.PpqRange;
import comeback.verse.LineReader;
import comeback.write.AdLibs;
import comeback.write.Lyric;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What was performed, pinned, saved and read again is what was performed.
class PinningTest {
    private static final Performer PERFORMER = Voices.performer("male");
    private static final Lyric LYRIC = Verses.lyric(92, Verses.BATTLE.subList(0, 4));
    private static final Take TAKE = PERFORMER.perform(LYRIC);
    private static final PpqRange ANSWER = new PpqRange(new Ppq(4), new Ppq(20));
    private static final PinnedTake PINNED = pinned(
            LYRIC,
            TAKE.phrases().stream()
                    .map(phrase -> Pinning.pin(LYRIC, phrase, Melody.NONE))
                    .toList());

    @AfterAll
    static void close() {
        PERFORMER.close();
    }

    @Test
    void aSavedTakeIsRecalledToTheBit() {
        Turn turn = Turn.begin(Turn.Kind.BATTLE, null, ANSWER, "");
        SongDocument song = SongDocument.EMPTY.withTurn(turn).withTake(0, PINNED);
        PinnedTake read = SongJson.read(SongJson.write(song))
                .turns()
                .getFirst()
                .chosenTake()
                .orElseThrow();
        assertThat(read).isEqualTo(PINNED);
        for (int line = 0; line < 4; line++) {
            Phrase phrase = TAKE.phrases().get(line);
            PinnedLine pinned = read.lines().get(line);
            assertThat(PERFORMER.recall(pinned.score(), Colour.PLAIN)).isEqualTo(phrase.samples());
            assertThat(read.timeline().frameAt(pinned.firstVowel(), Performer.SAMPLE_RATE)
                            - pinned.score().leadFrames())
                    .isEqualTo(phrase.firstFrame());
        }
    }

    @Test
    void whatSoundsBesideASavedLineIsRecalledToTheBit() {
        Take layered = PERFORMER.layered(TAKE, new AdLibs(List.of()), Expression.USUAL);
        Turn turn = Turn.begin(Turn.Kind.BATTLE, null, ANSWER, "");
        PinnedTake pinned = pinned(
                LYRIC,
                layered.phrases().stream()
                        .map(phrase -> Pinning.pin(LYRIC, phrase, Melody.NONE))
                        .toList());
        SongDocument song = SongDocument.EMPTY.withTurn(turn).withTake(0, pinned);
        PinnedTake read = SongJson.read(SongJson.write(song))
                .turns()
                .getFirst()
                .chosenTake()
                .orElseThrow();
        assertThat(read).isEqualTo(pinned);
        for (int line = 0; line < 4; line++) {
            Phrase phrase = layered.phrases().get(line);
            PinnedLayer doubles = read.lines().get(line).layer(Layer.DOUBLES);
            assertThat(doubles.frozen()).isNull();
            float[] recalled = PERFORMER.recall(doubles.part(), Colour.PLAIN);
            assertThat(recalled).isEqualTo(phrase.doubles().samples());
            assertThat(doubles.part().inLine(phrase.score().leadFrames(), recalled))
                    .isEqualTo(phrase.samples(Layer.DOUBLES));
            PinnedLayers frozen = read.lines().get(line).layers().frozen(part -> FrozenSound.of(recalled));
            assertThat(frozen.doubles().frozen().samples()).hasSameSizeAs(recalled);
            assertThat(frozen.frozen(part -> null))
                    .isEqualTo(read.lines().get(line).layers());
        }
    }

    @Test
    void aLineSaysItsSyllablesAsTheyWerePerformed() {
        PinnedLine line = PINNED.lines().get(1);
        assertThat(line.text()).isEqualTo("That gold you rented is about to crack up");
        assertThat(line.syllables())
                .extracting(PinnedSyllable::text)
                .containsExactly("That", "gold", "you", "ren-", "ted", "is", "a-", "bout", "to", "crack", "up");
        assertThat(line.syllables()).extracting(PinnedSyllable::stressed).startsWith(false, true, false, true, false);
        for (int k = 0; k < line.syllables().size(); k++) {
            var performed = TAKE.phrases().get(1).syllables().get(k);
            PinnedSyllable said = line.syllables().get(k);
            assertThat(said.planned())
                    .isEqualTo(LYRIC.lines().get(1).syllables().get(k).vowelOnset());
            assertThat(said.declared().quarters() * 60 / 92).isCloseTo(performed.declaredSeconds(), within(1e-9));
        }
    }

    @Test
    void everyNoteIsWithinAFrameOfItsDeclaredVowel() {
        for (int line = 0; line < 4; line++) {
            PinnedLine pinned = PINNED.lines().get(line);
            LineSound sound = new LineSound(
                    pinned.score().leadFrames(), TAKE.phrases().get(line).samples());
            Clip clip = HostClips.clip(line, 1, sound, Pinning.notes(PINNED, line, ANSWER), 44_100);
            double first = pinned.firstVowel().quarters();
            List<Double> declared = pinned.syllables().stream()
                    .map(said -> (said.declared().quarters() - first) * 60 / 92 * 44_100)
                    .toList();
            List<ClipNote> sung =
                    clip.notes().stream().filter(note -> note.channel() == 0).toList();
            assertThat(sung).hasSameSizeAs(declared);
            for (int k = 0; k < sung.size(); k++) {
                assertThat((double) (sung.get(k).frame() - clip.anchorFrame())).isCloseTo(declared.get(k), within(0.5));
            }
            assertThat(clip.notes()).filteredOn(note -> note.note() == 36).hasSize(1);
        }
    }

    @Test
    void everyBarLineOfTheAnswerGoesOutOnce() {
        PinnedTake sparse =
                pinned(LYRIC, List.of(PINNED.lines().get(1), PINNED.lines().get(3)));
        PpqRange answer = new PpqRange(new Ppq(4), new Ppq(28));
        assertThat(sparse.barLines(0, answer)).containsExactly(new Ppq(4), new Ppq(8), new Ppq(12));
        assertThat(sparse.barLines(1, answer)).containsExactly(new Ppq(16), new Ppq(20), new Ppq(24));
        PinnedTake sharing =
                pinned(LYRIC, List.of(PINNED.lines().get(1), PINNED.lines().get(1)));
        assertThat(sharing.barLines(0, ANSWER)).startsWith(new Ppq(4), new Ppq(8));
        assertThat(sharing.barLines(1, ANSWER)).containsExactly(new Ppq(12), new Ppq(16));
    }

    @Test
    void anotherMetersBarLinesGoOutOnceEachWithTheLineTheyAreIn() {
        BarGrid waltz = BarGrid.through(Ppq.ZERO, new Meter(3, 4));
        List<Ppq> all = new ArrayList<>();
        for (int line = 0; line < PINNED.lines().size(); line++) {
            Ppq first = PINNED.lines().get(line).firstVowel();
            List<Ppq> own = PINNED.barLines(line, ANSWER, waltz);
            assertThat(own).allMatch(bar -> !bar.isBefore(first) || all.isEmpty());
            all.addAll(own);
        }
        assertThat(all).containsExactly(new Ppq(6), new Ppq(9), new Ppq(12), new Ppq(15), new Ppq(18));
        assertThat(PINNED.barLines(1, ANSWER, BarGrid.through(ANSWER.start(), Meter.FOUR_FOUR)))
                .isEqualTo(PINNED.barLines(1, ANSWER));
    }

    @Test
    void barLinesFollowAHostWhoseBarsDoNotStartAtZero() {
        BarLines lines = new BarLines(new PpqRange(new Ppq(5.5), new Ppq(21.5)), Meter.FOUR_FOUR, List.of(1, 2, 4));
        assertThat(lines.of(0)).containsExactly(new Ppq(5.5));
        assertThat(lines.of(1)).containsExactly(new Ppq(9.5), new Ppq(13.5));
        assertThat(lines.of(2)).containsExactly(new Ppq(17.5));
    }

    @Test
    void atAnotherTempoTheSameWordsLieOnTheSameQuarters() {
        Lyric again = Pinning.lyric(PINNED, 92, English.READER);
        assertThat(again.lines()).isEqualTo(LYRIC.lines());
        assertThat(PERFORMER.perform(again).phrases().get(2).samples())
                .isEqualTo(TAKE.phrases().get(2).samples());
        Lyric faster = Pinning.lyric(PINNED, 120, English.READER);
        assertThat(faster.timeline().tempo().bpm()).isEqualTo(120);
        assertThat(faster.lines()).isEqualTo(LYRIC.lines());
        LineReader changed = new LineReader(new Longer(English.LEXICON));
        assertThatThrownBy(() -> Pinning.lyric(PINNED, 92, changed))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("re-roll");
    }

    @Test
    void aMelodyIsKept() {
        Melody melody = new Melody(Map.of(0, 45.0, 3, 47.25));
        Phrase phrase = PERFORMER.perform(LYRIC, PERFORMER.phrases(LYRIC).getFirst(), melody, Expression.USUAL);
        assertThat(Pinning.melody(Pinning.pin(LYRIC, phrase, melody))).isEqualTo(melody);
    }

    @Test
    void anAnswerIsRemembered() {
        BattleMemory memory = Remembering.used(BattleMemory.EMPTY, LYRIC.lines());
        assertThat(memory.timesUsed("own words")).isEqualTo(1);
        assertThat(memory.timesRhymed("up")).isEqualTo(2);
        assertThat(memory.timesRhymed("blank")).isEqualTo(1);
    }

    private static PinnedTake pinned(Lyric lyric, List<PinnedLine> lines) {
        TakeInputs inputs = new TakeInputs("my words", 1, lyric.seed(), Taste.NONE, 0.5, List.of());
        return new PinnedTake(lyric.timeline(), "boom-bap", "male", Map.of("hibari", "5f70"), inputs, lines);
    }

    /// Says every word twice.
    private record Longer(Lexicon lexicon) implements Lexicon {
        @Override
        public Pronunciation pronounce(String word) {
            var once = lexicon.pronounce(word).syllables();
            return new Pronunciation(Stream.concat(once.stream(), once.stream()).toList());
        }

        @Override
        public boolean knows(String word) {
            return lexicon.knows(word);
        }
    }
}

package comeback.listen;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import comeback.bridge.HostBlock;
import comeback.perform.Performer;
import comeback.perform.Phrase;
import comeback.perform.Verses;
import comeback.perform.Voices;
import comeback.time.Ppq;
import comeback.wave.Resampler;
import comeback.wave.Sound;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A real voice says pairs of words in one and apart; the text has them apart, as recognisers write them.
class SaidInOneTest {
    private static Performer voice;

    @BeforeAll
    static void load() {
        voice = Voices.performer("male");
    }

    @AfterAll
    static void close() {
        voice.close();
    }

    @ParameterizedTest
    @CsvSource({
        "they're waiting on the corner for the bus, they are waiting on the corner for the bus",
        "now we're never going back to the store, now we are never going back to the store",
        "it's raining on the roof again, it is raining on the roof again",
        "you know i've been around the city twice, you know i have been around the city twice",
        "tell me what's the matter with the crew, tell me what is the matter with the crew"
    })
    void whatIsSaidInOneIsWrittenSo(String inOne, String apart) {
        assertThat(heard(said(inOne), apart)).isEqualTo(inOne);
        assertThat(heard(said(apart), apart)).isEqualTo(apart);
    }

    @ParameterizedTest
    @CsvSource({"dana", "marlow", "rico", "tess"})
    void whatAnOpponentSaysInFullIsWrittenInFull(String name) {
        Opponent opponent = Opponent.named(name);
        String text = String.join(" ", opponent.words());
        assertThat(text).containsPattern("(you are|i will|i am) ");
        assertThat(heard(opponent.sound().samples(), text)).isEqualTo(text);
    }

    @Test
    void whatEndsAStretchStaysAsItIs() {
        assertThat(heard(said("we know who they're"), "we know who they are")).isEqualTo("we know who they are");
    }

    @Test
    void aWordThatSavesNoSyllableIsLeftApart() {
        assertThat(heard(said("now it'll never be the same again"), "now it will never be the same again"))
                .isEqualTo("now it will never be the same again");
    }

    @Test
    void aWordInOneHasItsOwnSyllablesAndBothWordsTime() {
        List<TimedWord> apart = timed(said("they're waiting on the corner"), "they are waiting on the corner");
        TimedWord both = SaidInOne.joined(apart).getFirst();
        assertThat(both.startSeconds()).isEqualTo(apart.get(0).startSeconds());
        assertThat(both.endSeconds()).isEqualTo(apart.get(1).endSeconds());
        assertThat(both.vowels())
                .extracting(TimedVowel::syllable)
                .isEqualTo(English.LEXICON.pronounce("they're").syllables());
    }

    @Test
    void anEarTellsWhatWasSaid() {
        Ear ear = new Ear(new Stubborn("it is raining on the roof again"), English.LEXICON, List.of(), Patience.LIVE);
        float[] sound = said("it's raining on the roof again");
        ear.hear(new HostBlock(0, Ppq.ZERO, Recogniser.SAMPLE_RATE, sound));
        assertThat(ear.finish().text()).isEqualTo("it's raining on the roof again");
    }

    private static float[] said(String line) {
        Phrase phrase = voice.perform(Verses.lyric(88, List.of(line))).phrases().getFirst();
        return Resampler.to(new Sound(Performer.SAMPLE_RATE, phrase.samples()), Recogniser.SAMPLE_RATE)
                .samples();
    }

    private static String heard(float[] sound, String text) {
        List<String> words = new ArrayList<>();
        SaidInOne.joined(timed(sound, text)).forEach(word -> words.add(word.text()));
        return String.join(" ", words);
    }

    private static List<TimedWord> timed(float[] sound, String text) {
        Recording recording = new Recording();
        recording.append(sound);
        PhoneEvidence evidence = new SpeechTrack(recording, PhoneNet.shipped()).evidence(0, recording.rows());
        List<SpokenWord> words = Arrays.stream(text.split(" "))
                .map(word -> new SpokenWord(word, 0, 0, 0))
                .toList();
        return new WordTimer(English.LEXICON, recording).time(words, evidence, 0, List.of());
    }

    /// Writes the same whatever it is given.
    private record Stubborn(String text) implements Recogniser {
        @Override
        public Transcription transcribe(float[] samples, Hints hints) {
            return new Transcription(Arrays.stream(text.split(" "))
                    .map(word -> new Token(word.hashCode(), "▁" + word, -0.1))
                    .toList());
        }

        @Override
        public void close() {}
    }
}

package comeback.listen;

import comeback.bridge.HostBlock;
import comeback.sound.Lexicon;
import comeback.time.Ppq;
import comeback.time.Tempo;
import comeback.wave.Sound;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;

/// Hears a whole recording that begins at the host's time zero, block by block, and takes its time.
public final class Transcript {
    private static final int BLOCK_FRAMES = 512;

    private Transcript() {}

    /// The last revision of what an {@link Ear} hears in `sound` at `tempo`.
    public static Heard of(Sound sound, Tempo tempo, Recogniser recogniser, Lexicon lexicon, List<String> hotWords) {
        return of(sound, tempo, recogniser, lexicon, hotWords, share -> {});
    }

    /// @param progress told the share of the sound that was heard, 0 to 1, each time more was decoded
    public static Heard of(
            Sound sound,
            Tempo tempo,
            Recogniser recogniser,
            Lexicon lexicon,
            List<String> hotWords,
            DoubleConsumer progress) {
        Ear ear = new Ear(recogniser, lexicon, hotWords, Patience.THOROUGH);
        float[] samples = sound.samples();
        for (int first = 0; first < samples.length; first += BLOCK_FRAMES) {
            double seconds = (double) first / sound.sampleRate();
            float[] block = Arrays.copyOfRange(samples, first, Math.min(samples.length, first + BLOCK_FRAMES));
            ear.hear(new HostBlock(first, new Ppq(seconds / tempo.secondsPerQuarter()), sound.sampleRate(), block));
            while (ear.decodeDue()) {
                ear.decode();
                progress.accept((double) first / samples.length);
            }
        }
        return ear.finish();
    }

    /// `words` that are known to be all that is said in `sound`, laid over it; they are certain and nothing else is
    /// heard. None where there is no voice.
    ///
    /// @param words in any case, in order, without spaces
    /// @throws comeback.problem.Problem when they are more than a voice can say in `sound`
    public static Heard aligned(Sound sound, Tempo tempo, Lexicon lexicon, List<String> words) {
        return aligned(sound, tempo, lexicon, words, doubt -> {});
    }

    /// @param doubt told in a sentence when the sound says that it may be other words
    public static Heard aligned(Sound sound, Tempo tempo, Lexicon lexicon, List<String> words, Consumer<String> doubt) {
        Recording recording = new Recording();
        recording.append(
                comeback.wave.Resampler.to(sound, Recogniser.SAMPLE_RATE).samples());
        PhoneEvidence evidence = new SpeechTrack(recording, PhoneNet.shipped()).evidence(0, recording.rows());
        WordTimer timer = new WordTimer(lexicon, recording);
        List<SpokenWord> spoken = words.stream()
                .map(word -> new SpokenWord(word.toLowerCase(Locale.ROOT), 0, 0, 0))
                .toList();
        List<TimedWord> timed = List.of();
        if (recording.lastVoiced() >= 0) {
            TextCheck.requireRoom(spoken, recording, lexicon);
            timed = timer.time(spoken, evidence, 0, List.of());
            TextCheck.doubt(timed).ifPresent(doubt);
        }
        DoubleFunction<Ppq> clock = seconds -> new Ppq(seconds / tempo.secondsPerQuarter());
        return HeardWords.of(0, clock.apply(recording.rows() / 100.0), timed, List.of(), clock);
    }
}

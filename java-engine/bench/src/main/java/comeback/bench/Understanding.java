package comeback.bench;

import comeback.listen.Hints;
import comeback.listen.Recogniser;
import comeback.listen.SpokenWord;
import comeback.perform.Performer;
import comeback.verse.Word;
import comeback.wave.Resampler;
import comeback.wave.Sound;
import java.util.List;

/// How much of what is rapped our own ear understands, line by line.
final class Understanding {
    private static final double SILENCE_SECONDS = 0.3;

    private final Recogniser ear;

    Understanding(Recogniser ear) {
        this.ear = ear;
    }

    /// Substitutions, insertions and deletions a word that was said.
    double wordErrorRate(List<Rendition> verse) {
        WordErrors errors = WordErrors.NONE;
        for (Rendition line : verse) {
            List<String> said =
                    line.line().line().words().stream().map(Word::text).toList();
            errors = errors.plus(WordErrors.of(said, heard(line.samples())));
        }
        return errors.rate();
    }

    private List<String> heard(float[] samples) {
        int silence = (int) (SILENCE_SECONDS * Performer.SAMPLE_RATE);
        float[] padded = new float[samples.length + 2 * silence];
        System.arraycopy(samples, 0, padded, silence, samples.length);
        Sound slow = Resampler.to(new Sound(Performer.SAMPLE_RATE, padded), Recogniser.SAMPLE_RATE);
        return ear.transcribe(slow.samples(), Hints.NONE).words().stream()
                .map(SpokenWord::text)
                .toList();
    }
}

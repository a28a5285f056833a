package comeback.bench;

import comeback.perform.Expression;
import comeback.perform.Melody;
import comeback.perform.PerformedSyllable;
import comeback.perform.Performer;
import comeback.perform.Phrase;
import comeback.perform.PhraseSpan;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// A line as it was performed, for measuring.
record Rendition(LyricLine line, Phrase phrase) {
    static List<Rendition> of(Performer performer, Lyric lyric, Expression expression) {
        return of(performer, lyric, Melody.NONE, expression);
    }

    /// @param melody of every line
    static List<Rendition> of(Performer performer, Lyric lyric, Melody melody, Expression expression) {
        List<Rendition> all = new ArrayList<>();
        for (PhraseSpan span : performer.phrases(lyric)) {
            Phrase phrase = performer.perform(lyric, span, melody, expression);
            all.add(new Rendition(lyric.lines().get(span.line()), phrase));
        }
        return all;
    }

    float[] samples() {
        return phrase.samples();
    }

    double seconds() {
        return samples().length / (double) Performer.SAMPLE_RATE;
    }

    /// Where vowels are planned, in seconds from the first sample.
    double[] planned() {
        return since(PerformedSyllable::plannedSeconds);
    }

    /// Where the performance says they are.
    double[] declared() {
        return since(PerformedSyllable::declaredSeconds);
    }

    private double[] since(ToDoubleFunction<PerformedSyllable> seconds) {
        double anchor = phrase.score().leadFrames() / (double) Performer.SAMPLE_RATE;
        double first = phrase.syllables().getFirst().plannedSeconds();
        return phrase.syllables().stream()
                .mapToDouble(syllable -> seconds.applyAsDouble(syllable) - first + anchor)
                .toArray();
    }
}

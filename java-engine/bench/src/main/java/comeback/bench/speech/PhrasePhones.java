package comeback.bench.speech;

import comeback.perform.Performer;
import comeback.perform.Phrase;
import comeback.perform.PhraseScore;
import comeback.perform.Unit;
import comeback.sound.Phoneme;
import comeback.sound.Syllable;
import comeback.write.LyricLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads from a phrase's score when each phone sounds: units as scheduled, less the model's advance, moved as the
/// sound was; vowels where the performance declares them.
final class PhrasePhones {
    private final PhraseScore score;
    private final double[] vowels;
    private final double origin;
    private final double advance;
    private final List<TimedPhone> phones = new ArrayList<>();

    private PhrasePhones(Phrase phrase, double[] vowels, double advance) {
        this.score = phrase.score();
        this.vowels = vowels;
        this.origin = score.breathing().preRollFrames() / (double) Performer.SAMPLE_RATE;
        this.advance = advance;
    }

    /// @param vowels in seconds from the phrase's first sample
    /// @param advance seconds that the model sounds early
    static List<TimedPhone> of(Phrase phrase, double[] vowels, LyricLine line, double advance) {
        PhrasePhones reading = new PhrasePhones(phrase, vowels, advance);
        for (int index = 0; index < vowels.length; index++) {
            reading.syllable(index, line.syllables().get(index).syllable());
        }
        return reading.phones;
    }

    private void syllable(int index, Syllable said) {
        List<Unit> units = score.units();
        int consonant = 0;
        int coda = 0;
        for (int unit = 0; unit < units.size(); unit++) {
            if (units.get(unit).syllable() != index) {
                continue;
            }
            switch (units.get(unit).role()) {
                case ONSET -> add(said.onset().get(consonant++), at(unit), at(unit + 1));
                case VOWEL -> {
                    if (units.get(unit - 1).role() != Unit.Role.VOWEL
                            || units.get(unit - 1).syllable() != index) {
                        vowel(index, said, unit);
                    }
                }
                case CODA -> {
                    int extra = codas(index) - said.coda().size();
                    if (coda >= extra) {
                        add(said.coda().get(coda - extra), at(unit), at(unit + 1));
                    }
                    coda++;
                }
                case EDGE, SPACE, PAUSE -> {}
            }
        }
    }

    /// From where it is declared to the first coda that is not its own second symbol.
    private void vowel(int index, Syllable said, int first) {
        int extra = codas(index) - said.coda().size();
        int end = first;
        while (isVowelOf(end, index) || (extra > 0 && score.units().get(end).role() == Unit.Role.CODA)) {
            extra -= isVowelOf(end, index) ? 0 : 1;
            end++;
        }
        double start = vowels[index];
        if (!phones.isEmpty()) {
            endLast(start, isSound(score.units().get(first - 1).role()));
        }
        add(said.nucleus(), start, Math.max(at(end), start + 0.01));
    }

    /// Ends the phone before a vowel where that starts: always if it `touches` it, else if it would last longer.
    private void endLast(double seconds, boolean touches) {
        TimedPhone last = phones.getLast();
        if (touches || last.endSeconds() > seconds) {
            phones.removeLast();
            add(last.phoneme(), last.startSeconds(), seconds);
        }
    }

    private static boolean isSound(Unit.Role role) {
        return role == Unit.Role.ONSET || role == Unit.Role.VOWEL || role == Unit.Role.CODA;
    }

    private boolean isVowelOf(int unit, int index) {
        return score.units().get(unit).role() == Unit.Role.VOWEL
                && score.units().get(unit).syllable() == index;
    }

    private int codas(int index) {
        return (int) score.units().stream()
                .filter(unit -> unit.role() == Unit.Role.CODA && unit.syllable() == index)
                .count();
    }

    private void add(@Nullable Phoneme phoneme, double start, double end) {
        if (end > start) {
            phones.add(new TimedPhone(phoneme, start, end));
        }
    }

    /// When a unit starts to sound, in seconds from the phrase's first sample.
    private double at(int unit) {
        return origin + score.warp().at(score.startSeconds()[unit] - advance);
    }
}

package comeback.perform;

import comeback.sound.Phoneme;
import comeback.sound.Syllable;
import comeback.verse.FunctionWords;
import comeback.write.LyricLine;
import comeback.write.PlacedSyllable;
import java.util.ArrayList;
import java.util.List;

/// A line as the voice model is given it: its units in order, an edge at both ends, a pause
/// wherever the grid leaves
/// a rest between two words.
record SpokenLine(List<Unit> units) {
    SpokenLine {
        units = List.copyOf(units);
    }

    /// @param onsetSeconds where each syllable's vowel is to start; any origin
    static SpokenLine of(LyricLine line, double[] onsetSeconds, Vocabulary vocabulary) {
        return new Speller(line, onsetSeconds, vocabulary).spell();
    }

    long[] ids() {
        return units.stream().mapToLong(Unit::id).toArray();
    }

    /// The index of the unit where each syllable's vowel starts (its stress mark, where it has one).
    int[] vowelStarts(int syllables) {
        int[] starts = new int[syllables];
        for (int index = units.size() - 1; index >= 0; index--) {
            if (units.get(index).role() == Unit.Role.VOWEL) {
                starts[units.get(index).syllable()] = index;
            }
        }
        return starts;
    }

    /// Spells one line.
    private static final class Speller {
        /// A gap between vowels that is longer than this, at a word's end, is a rest.
        private static final double REST_SECONDS = 0.45;

        private static final double SPOKEN_ACCENT = 0.55;

        private final LyricLine line;
        private final double[] onsetSeconds;
        private final Vocabulary vocabulary;
        private final List<Unit> units = new ArrayList<>();

        Speller(LyricLine line, double[] onsetSeconds, Vocabulary vocabulary) {
            this.line = line;
            this.onsetSeconds = onsetSeconds;
            this.vocabulary = vocabulary;
        }

        SpokenLine spell() {
            units.add(new Unit(Vocabulary.EDGE_ID, Unit.Role.EDGE, 0));
            for (int index = 0; index < line.syllables().size(); index++) {
                if (index > 0 && line.syllables().get(index).syllableInWord() == 0) {
                    border(index);
                }
                syllable(index);
            }
            int last = line.syllables().size() - 1;
            add(MisakiSpelling.FULL_STOP, Unit.Role.PAUSE, last);
            units.add(new Unit(Vocabulary.EDGE_ID, Unit.Role.EDGE, last));
            return new SpokenLine(units);
        }

        private void border(int index) {
            if (onsetSeconds[index] - onsetSeconds[index - 1] > REST_SECONDS) {
                add(MisakiSpelling.COMMA, Unit.Role.PAUSE, index);
            }
            add(MisakiSpelling.SPACE, Unit.Role.SPACE, index);
        }

        private void syllable(int index) {
            PlacedSyllable placed = line.syllables().get(index);
            Syllable said = placed.syllable();
            boolean reduced = isReduced(placed);
            for (Phoneme phoneme : said.onset()) {
                add(consonant(phoneme, placed), Unit.Role.ONSET, index);
            }
            if (said.stress() > 0 && !reduced) {
                add(
                        said.stress() == 1 ? MisakiSpelling.PRIMARY_STRESS : MisakiSpelling.SECONDARY_STRESS,
                        Unit.Role.VOWEL,
                        index);
            }
            String vowel = MisakiSpelling.of(said.nucleus(), said.stress() > 0);
            add(vowel.charAt(0), Unit.Role.VOWEL, index);
            if (vowel.length() > 1) {
                add(vowel.charAt(1), Unit.Role.CODA, index);
            }
            for (Phoneme phoneme : said.coda()) {
                add(consonant(phoneme, placed), Unit.Role.CODA, index);
            }
        }

        /// Function words of one syllable are said without stress, unless the flow puts them forward.
        private boolean isReduced(PlacedSyllable placed) {
            var word = line.line().words().get(placed.word());
            return word.pronunciation().syllables().size() == 1
                    && FunctionWords.has(word.text())
                    && placed.accent() < SPOKEN_ACCENT;
        }

        private char consonant(Phoneme phoneme, PlacedSyllable placed) {
            return MisakiSpelling.of(phoneme, placed.syllable().isStressed()).charAt(0);
        }

        private void add(char symbol, Unit.Role role, int syllable) {
            units.add(new Unit(vocabulary.id(symbol), role, syllable));
        }
    }
}

package comeback.perform;

import comeback.sound.Phoneme;
import comeback.sound.Syllable;
import comeback.verse.FunctionWords;
import comeback.write.LyricLine;
import comeback.write.PlacedSyllable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Spells one line for the voice model as it would be said aloud: weak words weakened, t's flapped, rests marked.
final class LineSpeller {
    /// A gap between vowels that is longer than this, at a word's end, is a rest.
    private static final double REST_SECONDS = 0.45;

    /// A weak word with more accent than this is said in full.
    private static final double FULL_ACCENT = 0.55;

    /// Weak words that lose their stress altogether; other weak words keep a secondary one.
    private static final Set<String> WEAKEST = Set.of(
            ("a an the and or of to for at is it it's in with from as that than that's was were be been are am can had has have"
                            + " you your his her our their them us do does")
                    .split(" "));

    private final LyricLine line;
    private final double[] onsetSeconds;
    private final Vocabulary vocabulary;
    private final List<Unit> units = new ArrayList<>();
    private final List<Boundary> boundaries = new ArrayList<>();

    /// @param onsetSeconds where each syllable's vowel is to start; any origin
    LineSpeller(LyricLine line, double[] onsetSeconds, Vocabulary vocabulary) {
        this.line = line;
        this.onsetSeconds = onsetSeconds;
        this.vocabulary = vocabulary;
    }

    SpokenLine spell() {
        units.add(new Unit(Vocabulary.EDGE_ID, Unit.Role.EDGE, 0));
        for (int index = 0; index < line.syllables().size(); index++) {
            if (index > 0 && !isWithinWord(index)) {
                border(index);
            }
            boundaries.add(Boundary.of(line.syllables(), index, isAfterRest(index)));
            syllable(index);
        }
        int last = line.syllables().size() - 1;
        add(MisakiSpelling.FULL_STOP, Unit.Role.PAUSE, last);
        units.add(new Unit(Vocabulary.EDGE_ID, Unit.Role.EDGE, last));
        return new SpokenLine(units, boundaries);
    }

    private void border(int index) {
        if (isAfterRest(index)) {
            add(MisakiSpelling.COMMA, Unit.Role.PAUSE, index);
        }
        add(MisakiSpelling.SPACE, Unit.Role.SPACE, index);
    }

    private boolean isAfterRest(int index) {
        return index > 0 && !isWithinWord(index) && onsetSeconds[index] - onsetSeconds[index - 1] > REST_SECONDS;
    }

    private void syllable(int index) {
        Syllable said = line.syllables().get(index).syllable();
        boolean flapped = isFlapped(index);
        for (Phoneme phoneme : said.onset()) {
            add(flapped ? MisakiSpelling.FLAP : consonant(phoneme), Unit.Role.ONSET, index);
        }
        char mark = stressMark(index);
        if (mark != 0) {
            add(mark, Unit.Role.VOWEL, index);
        }
        String vowel = vowel(index);
        add(vowel.charAt(0), Unit.Role.VOWEL, index);
        if (vowel.length() > 1) {
            add(vowel.charAt(1), Unit.Role.CODA, index);
        }
        for (Phoneme phoneme : said.coda()) {
            add(consonant(phoneme), Unit.Role.CODA, index);
        }
    }

    /// The stress mark, or 0 for none.
    private char stressMark(int index) {
        int stress = line.syllables().get(index).syllable().stress();
        if (stress == 0 || (isWeak(index) && WEAKEST.contains(word(index)))) {
            return 0;
        }
        return stress == 2 || isWeak(index) ? MisakiSpelling.SECONDARY_STRESS : MisakiSpelling.PRIMARY_STRESS;
    }

    private String vowel(int index) {
        Syllable said = line.syllables().get(index).syllable();
        if (isWeak(index) && word(index).equals("to")) {
            return "ə";
        }
        if (isWeak(index) && word(index).equals("a")) {
            return "ɐ";
        }
        boolean ending = said.coda().equals(List.of(Phoneme.D)) || said.coda().equals(List.of(Phoneme.Z));
        boolean slack = said.nucleus() == Phoneme.IH || said.nucleus() == Phoneme.AH;
        if (said.stress() == 0 && slack && ending && isWithinWord(index) && endsWord(index)) {
            return "ᵻ";
        }
        return MisakiSpelling.of(said.nucleus(), said.stress() > 0);
    }

    /// Function words of one syllable are weak, unless the flow puts them forward.
    private boolean isWeak(int index) {
        return !isWithinWord(index)
                && endsWord(index)
                && FunctionWords.has(word(index))
                && line.syllables().get(index).accent() < FULL_ACCENT;
    }

    /// A t between vowels, the second unstressed, within a word.
    private boolean isFlapped(int index) {
        Syllable said = line.syllables().get(index).syllable();
        if (!isWithinWord(index) || said.stress() > 0 || !said.onset().equals(List.of(Phoneme.T))) {
            return false;
        }
        List<Phoneme> before = line.syllables().get(index - 1).syllable().coda();
        return before.isEmpty() || before.equals(List.of(Phoneme.R));
    }

    private boolean isWithinWord(int index) {
        return line.syllables().get(index).syllableInWord() > 0;
    }

    private boolean endsWord(int index) {
        return index + 1 == line.syllables().size() || !isWithinWord(index + 1);
    }

    private String word(int index) {
        PlacedSyllable placed = line.syllables().get(index);
        return line.line().words().get(placed.word()).text().toLowerCase(Locale.ROOT);
    }

    private static char consonant(Phoneme phoneme) {
        return MisakiSpelling.of(phoneme, true).charAt(0);
    }

    private void add(char symbol, Unit.Role role, int syllable) {
        units.add(new Unit(vocabulary.id(symbol), role, syllable));
    }
}

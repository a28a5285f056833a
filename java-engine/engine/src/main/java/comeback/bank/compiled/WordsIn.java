package comeback.bank.compiled;

import comeback.bank.Ending;
import comeback.bank.Rating;
import comeback.sound.Phoneme;
import comeback.sound.Pronunciation;
import comeback.sound.Syllable;
import comeback.verse.Line;
import comeback.verse.RhymeTail;
import comeback.verse.RhymeTails;
import comeback.verse.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what {@link WordsOut} wrote. Immutable; what is alike is one object.
final class WordsIn {
    private static final Phoneme[] PHONEMES = Phoneme.values();
    private static final Rating[] RATINGS = Rating.values();

    private final List<String> texts;
    private final List<Set<String>> sets;
    private final List<List<Phoneme>> runs;
    private final List<Syllable> syllables;
    private final List<Pronunciation> pronunciations;
    private final List<Word> words;
    private final List<Optional<RhymeTail>> tails;

    WordsIn(Source from) {
        texts = from.list(Source::text);
        sets = from.list(each -> Set.copyOf(each.entries(texts)));
        runs = from.list(WordsIn::run);
        syllables = from.list(this::syllable);
        pronunciations = from.list(each -> new Pronunciation(each.entries(syllables)));
        words = from.list(each -> new Word(text(each), pronunciations.get(each.number())));
        tails = from.list(this::tail);
    }

    String text(Source from) {
        return texts.get(from.number());
    }

    Set<String> texts(Source from) {
        return sets.get(from.number());
    }

    Ending ending(Source from) {
        Line line = new Line(text(from), from.entries(words));
        RhymeTails rhymes = new RhymeTails(from.entries(tails));
        return new Ending(line, rhymes, texts(from), RATINGS[from.number()], from.number());
    }

    private static List<Phoneme> run(Source from) {
        Phoneme[] run = new Phoneme[from.number()];
        for (int i = 0; i < run.length; i++) {
            run[i] = PHONEMES[from.number()];
        }
        return List.of(run);
    }

    private Syllable syllable(Source from) {
        return new Syllable(runs.get(from.number()), PHONEMES[from.number()], runs.get(from.number()), from.number());
    }

    private Optional<RhymeTail> tail(Source from) {
        int count = from.number();
        if (count == 0) {
            return Optional.empty();
        }
        List<Phoneme> onset = runs.get(from.number());
        List<Phoneme> nuclei = runs.get(from.number());
        Boolean[] stressed = new Boolean[nuclei.size()];
        for (int i = 0; i < stressed.length; i++) {
            stressed[i] = from.number() == 1;
        }
        return Optional.of(new RhymeTail(onset, nuclei, List.of(stressed), from.entries(runs), count));
    }
}

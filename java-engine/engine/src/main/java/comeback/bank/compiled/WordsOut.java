package comeback.bank.compiled;

import comeback.bank.Ending;
import comeback.sound.Phoneme;
import comeback.sound.Pronunciation;
import comeback.sound.Syllable;
import comeback.verse.RhymeTail;
import comeback.verse.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a bank's words and endings consist of, as tables, each of whose entries name entries of those before it:
///
/// ```
/// texts ◀─ sets of texts
/// runs of phonemes ◀─ syllables ◀─ pronunciations ◀─ words (and texts)
/// runs of phonemes ◀─ rhyme tails
/// ```
///
/// {@link WordsIn} reads them. For one thread.
final class WordsOut {
    private final Table<String> texts = new Table<>((text, to) -> to.text(text));
    private final Table<Set<String>> sets = new Table<>(this::set);
    private final Table<List<Phoneme>> runs = new Table<>(WordsOut::run);
    private final Table<Syllable> syllables = new Table<>(this::syllable);
    private final Table<Pronunciation> pronunciations = new Table<>(this::pronunciation);
    private final Table<Word> words = new Table<>(this::word);
    private final Table<Optional<RhymeTail>> tails = new Table<>(this::tail);

    /// To be called when all else is written that names entries.
    void writeTo(Sink to) {
        List.of(texts, sets, runs, syllables, pronunciations, words, tails).forEach(table -> table.writeTo(to));
    }

    void text(String text, Sink to) {
        to.number(texts.place(text));
    }

    void texts(Set<String> set, Sink to) {
        to.number(sets.place(set));
    }

    void ending(Ending ending, Sink to) {
        text(ending.line().text(), to);
        to.number(ending.line().words().size());
        ending.line().words().forEach(word -> to.number(words.place(word)));
        to.number(ending.tails().bySize().size());
        ending.tails().bySize().forEach(tail -> to.number(tails.place(tail)));
        texts(ending.themes(), to);
        to.number(ending.rating().ordinal());
        to.number(ending.quality());
    }

    private void set(Set<String> set, Sink to) {
        to.number(set.size());
        set.stream().sorted().forEach(text -> text(text, to));
    }

    private static void run(List<Phoneme> run, Sink to) {
        to.number(run.size());
        run.forEach(phoneme -> to.number(phoneme.ordinal()));
    }

    private void syllable(Syllable syllable, Sink to) {
        to.number(runs.place(syllable.onset()));
        to.number(syllable.nucleus().ordinal());
        to.number(runs.place(syllable.coda()));
        to.number(syllable.stress());
    }

    private void pronunciation(Pronunciation pronunciation, Sink to) {
        to.number(pronunciation.syllables().size());
        pronunciation.syllables().forEach(syllable -> to.number(syllables.place(syllable)));
    }

    private void word(Word word, Sink to) {
        text(word.text(), to);
        to.number(pronunciations.place(word.pronunciation()));
    }

    /// No tail is one over no words.
    private void tail(Optional<RhymeTail> some, Sink to) {
        if (some.isEmpty()) {
            to.number(0);
            return;
        }
        RhymeTail tail = some.get();
        to.number(tail.words());
        to.number(runs.place(tail.onset()));
        to.number(runs.place(tail.nuclei()));
        tail.stressed().forEach(stressed -> to.number(stressed ? 1 : 0));
        to.number(tail.consonants().size());
        tail.consonants().forEach(run -> to.number(runs.place(run)));
    }
}

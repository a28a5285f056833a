package comeback.analyse;

import comeback.listen.Heard;
import comeback.listen.HeardSyllable;
import comeback.listen.HeardWord;
import comeback.sound.Lexicon;
import comeback.sound.LongWords;
import comeback.time.Meter;
import comeback.time.Ppq;
import comeback.verse.Line;
import comeback.verse.LineReader;
import comeback.verse.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads a verse: cuts what was heard into lines, lays its syllables on the clock, and finds its rhymes.
///
/// Same input, same reading. Safe for any thread.
public final class Analyst {
    private static final int ASCII = 128;

    private final LineReader reader;
    private final Lexicon lexicon;
    private final RhymeOdds odds;

    public Analyst(Lexicon lexicon, RhymeOdds odds) {
        this.reader = new LineReader(lexicon);
        this.lexicon = lexicon;
        this.odds = odds;
    }

    /// Reads what the ear made out, in bars of `meter`.
    public Reading read(Heard heard, Meter meter) {
        List<ReadLine> lines = new ArrayList<>();
        for (LineBreaker.Stretch stretch : LineBreaker.lines(heard.words(), meter)) {
            lines.add(line(heard, stretch));
        }
        return reading(heard.revision(), heard.settledUntil(), lines, Stanzas.one(lines.size()));
    }

    /// Reads typed verse whose words lie where they were heard.
    ///
    /// @param texts lines of verse; blank ones are passed over
    /// @param heard the words of {@link #words}, laid over the sound
    /// @throws IllegalArgumentException when what was heard are other words
    public Reading read(List<String> texts, Heard heard, Meter meter) {
        List<ReadLine> lines = new ArrayList<>();
        int first = 0;
        for (Line line : lines(texts)) {
            int end = first + line.words().size();
            if (end > heard.words().size()) {
                throw new IllegalArgumentException("fewer words were heard than there are in the lines");
            }
            List<Ppq> onsets = new ArrayList<>();
            for (int word = first; word < end; word++) {
                onsets.addAll(onsets(
                        heard,
                        word,
                        line.words()
                                .get(word - first)
                                .pronunciation()
                                .syllables()
                                .size()));
            }
            int bar = LineBreaker.bar(heard.words().get(first).start(), meter);
            lines.add(new ReadLine(line, bar, onsets));
            first = end;
        }
        return reading(heard.revision(), heard.settledUntil(), lines, Stanzas.one(lines.size()));
    }

    /// The words of typed lines, in order.
    ///
    /// @throws comeback.problem.Problem when a word cannot be read
    public List<String> words(List<String> texts) {
        return lines(texts).stream()
                .flatMap(line -> line.words().stream())
                .map(Word::text)
                .toList();
    }

    private List<Line> lines(List<String> texts) {
        texts.stream().filter(text -> !isPlain(text)).forEach(LineReader::requireReadable);
        return texts.stream().filter(text -> !text.isBlank()).map(reader::read).toList();
    }

    /// Whether it surely can be read, as most lines can: short, and of no letters but a to z.
    private static boolean isPlain(String text) {
        return text.length() <= LongWords.LONGEST && text.chars().allMatch(each -> each < ASCII);
    }

    /// Reads typed verse, one line of verse a string; blank lines part stanzas, of which those of one length are
    /// expected to rhyme alike.
    ///
    /// @throws comeback.problem.Problem when a word cannot be read
    public Reading read(List<String> texts) {
        List<ReadLine> lines = lines(texts).stream()
                .map(line -> new ReadLine(line, -1, List.of()))
                .toList();
        return reading(0, Ppq.ZERO, lines, Stanzas.of(texts));
    }

    private Reading reading(int revision, Ppq settledUntil, List<ReadLine> lines, Stanzas stanzas) {
        List<Line> verse = lines.stream().map(ReadLine::line).toList();
        RhymeFinder.Found found = RhymeFinder.find(verse, endings(verse), stanzas, odds);
        return new Reading(revision, settledUntil, lines, found.spans(), found.pairs());
    }

    private List<Ending> endings(List<Line> verse) {
        Map<String, Ending> known = new HashMap<>();
        List<Ending> endings = new ArrayList<>();
        for (Line line : verse) {
            List<String> words = line.words().stream().map(Word::text).toList();
            if (words.isEmpty()) {
                endings.add(new Ending("", List.of()));
            } else if (lexicon.mindsNeighbours(words.getLast())) {
                endings.add(Ending.of(words, lexicon));
            } else {
                endings.add(known.computeIfAbsent(words.getLast(), word -> Ending.of(word, lexicon)));
            }
        }
        return endings;
    }

    private ReadLine line(Heard heard, LineBreaker.Stretch stretch) {
        List<Ppq> onsets = new ArrayList<>();
        List<String> texts = heard.words().subList(stretch.first(), stretch.last() + 1).stream()
                .map(HeardWord::text)
                .toList();
        Line line = reader.read(String.join(" ", texts));
        int next = 0;
        for (int w = 0; w < texts.size(); w++) {
            int first = next;
            next += reader.read(texts.get(w)).words().size();
            Line own = new Line(texts.get(w), line.words().subList(first, next));
            onsets.addAll(onsets(heard, stretch.first() + w, own.syllableCount()));
        }
        return new ReadLine(line, stretch.bar(), onsets);
    }

    /// One onset for each of a word's syllables: those the ear laid there, or else evenly over the word.
    private static List<Ppq> onsets(Heard heard, int word, int count) {
        List<Ppq> laid = heard.syllables().stream()
                .filter(syllable -> syllable.word() == word)
                .map(HeardSyllable::vowelOnset)
                .toList();
        if (laid.size() == count) {
            return laid;
        }
        HeardWord span = heard.words().get(word);
        double step = span.end().since(span.start()) / Math.max(1, count);
        List<Ppq> even = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            even.add(span.start().plus(i * step));
        }
        return even;
    }
}

package comeback.sound;

import comeback.sound.Syllabifier.Stressed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// English as it is rapped: what someone wrote down, then the dictionary, then slang and inflections by rule, figures
/// as words, and at last letters to sounds.
public final class SpokenEnglish implements Lexicon {
    private final PronouncingDictionary dictionary;
    private final Sayings sayings;
    private final Map<String, Pronunciation> said = new ConcurrentHashMap<>();

    public SpokenEnglish(PronouncingDictionary dictionary, Sayings sayings) {
        this.dictionary = dictionary;
        this.sayings = sayings;
    }

    @Override
    public Pronunciation pronounce(String word) {
        return said.computeIfAbsent(LongWords.readable(word), this::say);
    }

    @Override
    public Pronunciation pronounce(List<String> line, int at) {
        String word = line.get(at);
        return heteronym(word)
                .flatMap(plain -> Heteronyms.said(plain, line, at))
                .map(Syllabifier::syllables)
                .orElseGet(() -> pronounce(word));
    }

    @Override
    public boolean mindsNeighbours(String word) {
        return heteronym(word).isPresent();
    }

    /// Its letters, if it is one that nobody has written down how to say.
    private Optional<String> heteronym(String word) {
        return Optional.of(LatinLetters.fold(word))
                .filter(plain -> Heteronyms.has(plain) && !sayings.words().containsKey(plain));
    }

    @Override
    public List<Pronunciation> variants(String word) {
        String plain = plain(LongWords.readable(word));
        return Stream.concat(
                        Stream.of(pronounce(word)),
                        sayings.words().containsKey(plain)
                                ? Stream.empty()
                                : Stream.concat(dictionary.phonemes(plain).stream(), dictionary.others(plain).stream())
                                        .filter(SpokenEnglish::hasVowel)
                                        .map(Syllabifier::syllables))
                .distinct()
                .toList();
    }

    @Override
    public List<Pronunciation> variants(List<String> line, int at) {
        String word = line.get(at);
        return heteronym(word)
                .flatMap(plain -> Heteronyms.asked(plain, line, at))
                .map(sounds -> List.of(Syllabifier.syllables(sounds)))
                .orElseGet(() -> variants(word));
    }

    @Override
    public boolean knows(String word) {
        String plain = plain(LongWords.readable(word));
        return SpokenFigure.isIn(plain) || known(plain).isPresent();
    }

    /// What of `word` is said: its letters from a to z, apostrophes, figures, and the signs before and after figures.
    static String plain(String word) {
        String lower = LatinLetters.fold(word);
        if (isBare(lower)) {
            return lower;
        }
        String folded = lower.replaceAll("^(?:(?!'?[a-z0-9]|[$£€¥#+&@%]|\\.[0-9]).)++", "")
                .replaceAll("[^a-z0-9'%$£€¥&@+]+$", "");
        return SpokenFigure.isIn(folded)
                ? folded
                : folded.replaceAll("\\$(?=[a-z])", "s").replaceAll("[^a-z']", "");
    }

    /// As most words are: letters and apostrophes alone.
    private static boolean isBare(String word) {
        for (int i = 0; i < word.length(); i++) {
            char each = word.charAt(i);
            if ((each < 'a' || each > 'z') && each != '\'') {
                return false;
            }
        }
        return true;
    }

    private Pronunciation say(String word) {
        String plain = plain(word);
        if (DrawnOut.is(plain) && known(plain).isEmpty()) {
            return pronounce(DrawnOut.likeliest(plain));
        }
        return known(plain)
                .map(Syllabifier::syllables)
                .or(() -> figures(plain))
                .or(() -> Initials.letters(plain)
                        .flatMap(letters -> joined(letters.stream().map(SpelledOut::say))))
                .or(() -> Inflection.sayAny(plain, this::knownOrGuessed).map(Syllabifier::syllables))
                .orElseGet(() -> Syllabifier.syllables(LetterToSound.guess(plain(LatinLetters.respelled(word)))));
    }

    private List<Stressed> knownOrGuessed(String word) {
        return known(word)
                .or(() -> Initials.letters(word).map(SpokenEnglish::flat))
                .orElseGet(() -> LetterToSound.guess(word));
    }

    private Optional<List<Stressed>> known(String word) {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        return listed(word).or(() -> DrawnOut.is(word) ? drawnOut(word) : written(word));
    }

    private Optional<List<Stressed>> drawnOut(String word) {
        List<String> meant = DrawnOut.meant(word);
        return meant.stream()
                .flatMap(each -> listed(each).stream())
                .findFirst()
                .or(() -> meant.stream().flatMap(each -> written(each).stream()).findFirst());
    }

    private Optional<List<Stressed>> written(String word) {
        return Apostrophe.restored(word)
                .flatMap(this::listed)
                .or(() -> Inflection.say(word, this::stem))
                .or(() -> listed(word.replace("'", "")))
                .or(() -> Compound.say(word, this::listed));
    }

    /// A listed word, or the slang of one, to which an ending may be added: the hata of hatas.
    private Optional<List<Stressed>> stem(String word) {
        return listed(word)
                .or(() -> word.length() > 3 && word.endsWith("a")
                        ? Inflection.say(word, this::listed)
                        : Optional.empty());
    }

    private Optional<List<Stressed>> listed(String word) {
        List<Stressed> own = sayings.words().get(word);
        return own != null
                ? Optional.of(own)
                : Heteronyms.usual(word).or(() -> dictionary.phonemes(word).filter(SpokenEnglish::hasVowel));
    }

    private static boolean hasVowel(List<Stressed> sounds) {
        return sounds.stream().anyMatch(sound -> sound.phoneme().isVowel());
    }

    /// Each word of a figure keeps its own syllables: "plus one" has no "swun".
    private Optional<Pronunciation> figures(String word) {
        if (!SpokenFigure.isIn(word)) {
            return Optional.empty();
        }
        return joined(SpokenFigure.words(word).stream()
                .map(part -> Character.isUpperCase(part.charAt(0))
                        ? SpelledOut.say(part.toLowerCase(Locale.ROOT))
                        : knownOrGuessed(part)));
    }

    private static List<Stressed> flat(List<String> letters) {
        return letters.stream()
                .flatMap(letter -> SpelledOut.say(letter).stream())
                .toList();
    }

    private static Optional<Pronunciation> joined(Stream<List<Stressed>> words) {
        List<Syllable> syllables = words.flatMap(word -> Syllabifier.syllables(word).syllables().stream())
                .toList();
        return syllables.isEmpty() ? Optional.empty() : Optional.of(new Pronunciation(syllables));
    }
}

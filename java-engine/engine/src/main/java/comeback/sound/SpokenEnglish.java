package comeback.sound;

import comeback.sound.Syllabifier.Stressed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// English as it is rapped: the dictionary, then slang and inflections by rule, then letters to sounds.
public final class SpokenEnglish implements Lexicon {
    private static final Map<String, String> SLANG = Map.ofEntries(
            Map.entry("'cause", "K AH1 Z"),
            Map.entry("cuz", "K AH1 Z"),
            Map.entry("'em", "AH0 M"),
            Map.entry("em", "AH0 M"),
            Map.entry("finna", "F IH1 N AH0"),
            Map.entry("gonna", "G AH1 N AH0"),
            Map.entry("wanna", "W AA1 N AH0"),
            Map.entry("gotta", "G AA1 T AH0"),
            Map.entry("tryna", "T R AY1 N AH0"),
            Map.entry("ain't", "EY1 N T"),
            Map.entry("y'all", "Y AO1 L"),
            Map.entry("ima", "AY1 M AH0"),
            Map.entry("i'ma", "AY1 M AH0"),
            Map.entry("i'mma", "AY1 M AH0"),
            Map.entry("'til", "T IH1 L"),
            Map.entry("'bout", "B AW1 T"),
            Map.entry("ya", "Y AH1"),
            Map.entry("lemme", "L EH1 M IY0"),
            Map.entry("gimme", "G IH1 M IY0"),
            Map.entry("mic", "M AY1 K"),
            Map.entry("mics", "M AY1 K S"),
            Map.entry("rolex", "R OW1 L EH2 K S"),
            Map.entry("benz", "B EH1 N Z"),
            Map.entry("lambo", "L AE1 M B OW0"),
            Map.entry("wack", "W AE1 K"),
            Map.entry("dissed", "D IH1 S T"),
            Map.entry("diss", "D IH1 S"),
            Map.entry("mixtape", "M IH1 K S T EY2 P"),
            Map.entry("wifi", "W AY1 F AY2"),
            Map.entry("backup", "B AE1 K AH2 P"),
            Map.entry("who'd", "HH UW1 D"),
            Map.entry("why'd", "W AY1 D"));

    private final PronouncingDictionary dictionary;
    private final Map<String, Pronunciation> said = new ConcurrentHashMap<>();

    public SpokenEnglish(PronouncingDictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public Pronunciation pronounce(String word) {
        return said.computeIfAbsent(plain(word), this::say);
    }

    @Override
    public boolean knows(String word) {
        return known(plain(word)).isPresent();
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("^[^a-z0-9']+|[^a-z0-9']+$", "");
    }

    private Pronunciation say(String word) {
        if (word.matches("\\d+")) {
            List<Stressed> all = new ArrayList<>();
            SpokenNumber.words(word)
                    .forEach(part -> all.addAll(known(part).orElseGet(() -> LetterToSound.guess(part))));
            return Syllabifier.syllables(all);
        }
        return Syllabifier.syllables(known(word).orElseGet(() -> LetterToSound.guess(word)));
    }

    private Optional<List<Stressed>> known(String word) {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        String slang = SLANG.get(word);
        if (slang != null) {
            return Optional.of(PronouncingDictionary.parse(slang));
        }
        return listed(word)
                .or(() -> Inflection.say(word, this::listed))
                .or(() -> listed(word.replace("'", "")))
                .or(() -> Compound.say(word, dictionary));
    }

    private Optional<List<Stressed>> listed(String word) {
        return dictionary
                .phonemes(word)
                .filter(sounds ->
                        sounds.stream().anyMatch(sound -> sound.phoneme().isVowel()));
    }
}

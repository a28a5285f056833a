package comeback.analyse;

import comeback.English;
import comeback.verse.RhymeSpan;
import java.util.List;
import java.util.stream.Collectors;

/// A verse's chains as a person writes them: "back up | crack up".
final class Chains {
    private Chains() {}

    static Reading read(String... lines) {
        return new Analyst(English.LEXICON, English.ODDS).read(List.of(lines));
    }

    static List<String> of(String... lines) {
        Reading reading = read(lines);
        return reading.rhymes().stream().collect(Collectors.groupingBy(RhymeSpan::chain)).values().stream()
                .map(chain -> chain.stream().map(span -> words(reading, span)).collect(Collectors.joining(" | ")))
                .toList();
    }

    static String words(Reading reading, RhymeSpan span) {
        return reading.lines().get(span.line()).line().words().subList(span.firstWord(), span.lastWord() + 1).stream()
                .map(word -> word.text())
                .collect(Collectors.joining(" "));
    }
}

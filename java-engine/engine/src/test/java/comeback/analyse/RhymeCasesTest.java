package comeback.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.English;
import comeback.verse.RhymeSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Couplets whose rhymes are written down: multis, mosaics, slants, rhymes inside lines, and traps.
class RhymeCasesTest {
    private static final Set<String> KINDS =
            Arrays.stream(RhymeKind.values()).map(Enum::name).collect(Collectors.toSet());

    static Stream<String> cases() throws IOException {
        return Files.readAllLines(English.HOME.resolve("tests/rhyme/cases.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isHeardAsWritten(String written) {
        String[] parts = written.substring(written.indexOf(':') + 1).split("=");
        String[] lines = parts[0].strip().split(" / ");
        String wanted = parts[1].strip();
        Reading reading = Chains.read(lines);
        if (wanted.equals("-")) {
            assertThat(endsRhyme(reading)).as("ends of %s", Chains.of(lines)).isFalse();
        } else {
            String[] words = wanted.split(" ~ ");
            assertThat(Chains.of(lines))
                    .anySatisfy(chain -> assertThat(List.of(chain.split(" \\| ")))
                            .anyMatch(stretch -> ends(stretch, words[0]))
                            .anyMatch(stretch -> ends(stretch, words[1])));
            String kind = written.substring(0, written.indexOf(':')).toUpperCase(Locale.ROOT);
            if (KINDS.contains(kind)) {
                assertThat(kinds(reading, words)).contains(RhymeKind.valueOf(kind));
            }
        }
    }

    private static List<RhymeKind> kinds(Reading reading, String[] words) {
        return reading.pairs().stream()
                .filter(pair -> ends(Chains.words(reading, reading.rhymes().get(pair.one())), words[0])
                        && ends(Chains.words(reading, reading.rhymes().get(pair.other())), words[1]))
                .map(RhymePair::kind)
                .toList();
    }

    private static boolean ends(String stretch, String words) {
        return (" " + stretch).endsWith(" " + words);
    }

    private static boolean endsRhyme(Reading reading) {
        List<RhymeSpan> ends = reading.rhymes().stream()
                .filter(span -> span.lastWord()
                        == reading.lines().get(span.line()).line().words().size() - 1)
                .toList();
        return ends.size() == 2 && ends.getFirst().chain() == ends.getLast().chain();
    }
}

package comeback.analyse;

import comeback.verse.Line;
import comeback.verse.RhymeSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The letters that a reading's chains go by: chains on which two lines or more end come first, in order of their first
/// line, then the others in order of their first stretch.
///
/// No two chains share a letter: A to Z, then A2 to Z2, A3 and so on.
///
/// @param byChain each chain's number, from 0
/// @param byLine the number of the chain on which each line ends, or -1 where its end rhymes with no other line's
public record RhymeLetters(Map<Integer, Integer> byChain, List<Integer> byLine) {
    private static final int NONE = -1;
    private static final int LETTERS = 26;

    public RhymeLetters {
        byChain = Map.copyOf(byChain);
        byLine = List.copyOf(byLine);
    }

    public static RhymeLetters of(Reading reading) {
        List<Line> lines = reading.lines().stream().map(ReadLine::line).toList();
        Map<Integer, Integer> atLine = new HashMap<>();
        Map<Integer, Integer> lineEnds = new HashMap<>();
        reading.rhymes().stream().filter(span -> endsLine(span, lines)).forEach(span -> {
            atLine.put(span.line(), span.chain());
            lineEnds.merge(span.chain(), 1, Integer::sum);
        });
        Map<Integer, Integer> byChain = new HashMap<>();
        List<Integer> byLine = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            Integer chain = atLine.get(line);
            if (chain == null || lineEnds.getOrDefault(chain, 0) < 2) {
                byLine.add(NONE);
            } else {
                byLine.add(number(chain, byChain));
            }
        }
        reading.rhymes().forEach(span -> number(span.chain(), byChain));
        return new RhymeLetters(byChain, byLine);
    }

    private static int number(int chain, Map<Integer, Integer> byChain) {
        return byChain.computeIfAbsent(chain, fresh -> byChain.size());
    }

    static boolean endsLine(RhymeSpan span, List<Line> lines) {
        return span.lastWord() == lines.get(span.line()).words().size() - 1;
    }

    /// How a line ends: its chain's letter, or '-' where its end rhymes with no other line's.
    public String ofLine(int line) {
        int number = byLine.get(line);
        return number == NONE ? "-" : letter(number);
    }

    /// The letter of a chain of the reading's.
    public String ofChain(int chain) {
        return letter(number(chain));
    }

    /// The number of a chain of the reading's, from 0.
    public int number(int chain) {
        return Objects.requireNonNull(byChain.get(chain));
    }

    private static String letter(int number) {
        char letter = (char) ('A' + number % LETTERS);
        int round = number / LETTERS;
        return round == 0 ? String.valueOf(letter) : letter + String.valueOf(round + 1);
    }

    /// Every line's letter in order, run together: a digit goes with the letter before it.
    public String scheme() {
        StringBuilder scheme = new StringBuilder();
        for (int line = 0; line < byLine.size(); line++) {
            scheme.append(ofLine(line));
        }
        return scheme.toString();
    }
}

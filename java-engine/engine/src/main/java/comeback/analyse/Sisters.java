package comeback.analyse;

import java.util.HashMap;
import java.util.Map;

/// What stanzas of one length have in common: in how many of them a line rhymes with one after it.
final class Sisters {
    private final LineEnds ends;
    private final Stanzas stanzas;
    private final Map<Integer, Count> byLines = new HashMap<>();

    /// @param joined for each line of such a stanza, in how many it rhymes with the first, second … line after it
    private record Count(int[] stanzas, int[][] joined) {
        Count(int lines) {
            this(new int[1], new int[lines][LineEnds.LINES_APART]);
        }
    }

    private Sisters(LineEnds ends, Stanzas stanzas) {
        this.ends = ends;
        this.stanzas = stanzas;
    }

    static Sisters of(LineEnds ends, Stanzas stanzas) {
        Sisters sisters = new Sisters(ends, stanzas);
        for (int stanza = 0; stanza < stanzas.count(); stanza++) {
            sisters.count(stanza);
        }
        return sisters;
    }

    private void count(int stanza) {
        Count count = byLines.computeIfAbsent(stanzas.lines(stanza), Count::new);
        count.stanzas[0]++;
        for (int at = 0; at < stanzas.lines(stanza); at++) {
            for (int apart = 1; isIn(stanza, at, apart); apart++) {
                count.joined[at][apart - 1] += ends.join(stanzas.first(stanza) + at, apart) ? 1 : 0;
            }
        }
    }

    private boolean isIn(int stanza, int at, int apart) {
        return apart <= LineEnds.LINES_APART && at + apart < stanzas.lines(stanza);
    }

    /// The odds, moved by what a stanza's sisters do; those of two lines in different stanzas stay.
    double[][] beside(double[][] heard) {
        double[][] beside = new double[heard.length][];
        for (int stanza = 0; stanza < stanzas.count(); stanza++) {
            Count count = byLines.getOrDefault(stanzas.lines(stanza), new Count(0));
            for (int at = 0; at < stanzas.lines(stanza); at++) {
                int line = stanzas.first(stanza) + at;
                beside[line] = heard[line].clone();
                for (int apart = 1; isIn(stanza, at, apart); apart++) {
                    int with = count.joined[at][apart - 1] - (ends.join(line, apart) ? 1 : 0);
                    int without = count.stanzas[0] - 1 - with;
                    beside[line][apart - 1] += Math.log((with + 1.0) / (without + 1.0));
                }
            }
        }
        return beside;
    }
}

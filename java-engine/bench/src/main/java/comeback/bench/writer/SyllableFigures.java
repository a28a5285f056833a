package comeback.bench.writer;

import comeback.problem.Problem;
import comeback.write.LyricLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Counts a written line's syllables without the writer's reader: vowels in the dictionary's own file.
///
/// A line is exact where some way the dictionary knows to say its words has the count it was planned with, one place
/// for each syllable. Lines with a word that the dictionary lacks are not judged; the words are listed.
final class SyllableFigures {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}$,.']*[\\p{L}\\p{N}]'?");
    private static final Pattern VOWEL_LETTERS = Pattern.compile("[aeiouy]+");

    private final Map<String, Set<Integer>> counts = new HashMap<>();

    /// @param dictionary the file `cmudict.dict`
    SyllableFigures(Path dictionary) {
        try {
            for (String line : Files.readAllLines(dictionary)) {
                String[] fields = line.split("#")[0].strip().split("\\s+");
                String word = fields[0].replaceAll("\\(\\d+\\)$", "");
                int vowels = 0;
                for (int i = 1; i < fields.length; i++) {
                    vowels += Character.isDigit(fields[i].charAt(fields[i].length() - 1)) ? 1 : 0;
                }
                counts.computeIfAbsent(word, unseen -> new TreeSet<>())
                        .add(Math.max(1, vowels)); // "mm" is said on its m
            }
        } catch (IOException unreadable) {
            throw new Problem(
                    "The dictionary %s cannot be read: run ./comeback models fetch.".formatted(dictionary), unreadable);
        }
    }

    Map<String, Object> of(List<Answered> answers) {
        int lines = 0;
        int known = 0;
        int exact = 0;
        List<String> off = new ArrayList<>();
        Set<String> unknown = new TreeSet<>();
        for (Answered answered : answers) {
            for (int k = 0; k < answered.lyric().lines().size(); k++) {
                LyricLine line = answered.lyric().lines().get(k);
                List<String> missing = missing(line.line().text());
                unknown.addAll(missing);
                lines++;
                boolean right = isPlanned(answered, k)
                        && sums(line.line().text()).contains(line.syllables().size());
                known += missing.isEmpty() ? 1 : 0;
                exact += missing.isEmpty() && right ? 1 : 0;
                if (!right && missing.isEmpty() && off.size() < 40) {
                    off.add("%s (%d): %s"
                            .formatted(line.line().text(), line.syllables().size(), answered.place()));
                }
            }
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("exact", Limit.atLeast(exact / (double) known, 1).json());
        json.put("lines", lines);
        json.put("linesAllInDictionary", known);
        json.put("off", off);
        json.put("notInDictionary", List.copyOf(unknown));
        return json;
    }

    /// Whether the couplet has the syllables of one of its plan's flows.
    private static boolean isPlanned(Answered answered, int line) {
        int couplet = answered.order().couplet(line);
        List<LyricLine> lines = answered.couplet(couplet);
        int first = lines.getFirst().syllables().size();
        int second = lines.getLast().syllables().size();
        return answered.flows().get(couplet).stream()
                .anyMatch(flow -> flow.first() == first && flow.second() == second);
    }

    private List<String> missing(String text) {
        return words(text).stream().filter(word -> !counts.containsKey(word)).toList();
    }

    /// Every count that the line can have.
    private Set<Integer> sums(String text) {
        Set<Integer> sums = Set.of(0);
        for (String word : words(text)) {
            Set<Integer> longer = new TreeSet<>();
            for (int sum : sums) {
                counts.getOrDefault(word, Set.of(byLetters(word))).forEach(count -> longer.add(sum + count));
            }
            sums = longer;
        }
        return sums;
    }

    private static int byLetters(String word) {
        return (int) Math.max(1, VOWEL_LETTERS.matcher(word).results().count());
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .results()
                .map(match -> match.group().replaceAll("^'+(?!cause|bout|em)|(?<!in)'+$", ""))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

package comeback.lab.report;

import comeback.lab.task.Scale;
import comeback.problem.Problem;
import comeback.wave.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// `docs/lab.md`: what people write stays, what lies between the two markers is made from the results.
///
/// @param page that holds both markers, each on a line of its own
/// @param charts where charts are kept, the page's folder or below it
public record ReportPage(Path page, Path charts) {
    static final String START = "<!-- made by './comeback lab report': what is written by hand here is lost -->";
    static final String END = "<!-- the end of what is made -->";

    /// Replaces what lies between the markers, and draws the charts.
    ///
    /// @throws Problem where the page cannot be read or written, or has not both markers once
    public void write(List<RunResult> runs) {
        Findings findings = Findings.of(runs);
        String written = around(read(), text(findings));
        for (Scale scale : findings.scales()) {
            Charts drawn = new Charts(findings, scale);
            for (Metric metric : Metric.values()) {
                put(charts.resolve(drawn.fileName(metric)), drawn.chart(metric).svg());
            }
            if (swept(findings, scale)) {
                put(charts.resolve(drawn.lengthsFileName()), drawn.lengths().svg());
            }
        }
        put(page, written);
    }

    private String read() {
        try {
            return Files.readString(page);
        } catch (IOException unreadable) {
            throw new Problem("The page %s cannot be read.".formatted(page), unreadable);
        }
    }

    private String around(String before, String made) {
        int start = before.indexOf(START);
        int end = before.indexOf(END);
        if (start < 0 || end < start || before.indexOf(START, start + 1) >= 0 || before.indexOf(END, end + 1) >= 0) {
            throw new Problem(
                    "The page %s should hold the lines \"%s\" and then \"%s\", each once.".formatted(page, START, END));
        }
        return before.substring(0, start + START.length()) + "\n\n" + made + before.substring(end);
    }

    private String text(Findings findings) {
        if (findings.arms().isEmpty()) {
            return "No results are committed yet.\n\n";
        }
        return findings.scales().stream().map(scale -> section(findings, scale)).collect(Collectors.joining());
    }

    private String section(Findings findings, Scale scale) {
        Charts drawn = new Charts(findings, scale);
        Tables tables = new Tables(findings, scale);
        StringBuilder text = new StringBuilder();
        text.append("### At ").append(scale.label()).append(" scale\n\n");
        text.append(origin(findings.at(scale))).append("\n\n");
        for (Metric metric : Metric.values()) {
            text.append("![%s](%s)\n\n".formatted(metric.title(), relative(drawn.fileName(metric))));
        }
        if (swept(findings, scale)) {
            text.append("![Score by the length of seeds](%s)\n\n".formatted(relative(drawn.lengthsFileName())));
        }
        text.append(tables.summary()).append("\n\n");
        text.append(tables.claims()).append('\n');
        text.append("<details><summary>Every arm, each mean with its 95 % interval</summary>\n\n");
        text.append(tables.arms()).append("\n</details>\n\n");
        return text.toString();
    }

    private static boolean swept(Findings findings, Scale scale) {
        return findings.seedLengths(scale).size() > 1;
    }

    private String relative(String file) {
        Path folder = page.toAbsolutePath().getParent();
        Path chart = charts.toAbsolutePath().resolve(file);
        return (folder == null ? chart : folder.relativize(chart)).toString().replace('\\', '/');
    }

    private static String origin(List<ArmRuns> arms) {
        List<RunResult> runs =
                arms.stream().flatMap(each -> each.runs().stream()).toList();
        return "%d results, of commits %s, on: %s."
                .formatted(
                        runs.size(),
                        listed(runs.stream().map(RunResult::commit).toList()),
                        listed(runs.stream().map(RunResult::machine).toList()));
    }

    private static String listed(List<String> all) {
        return String.join(", ", new TreeSet<>(all));
    }

    private static void put(Path file, String text) {
        WholeFile.write(file, text);
    }
}

package comeback.lab;

import comeback.lab.report.ReportJson;
import comeback.lab.report.ReportPage;
import comeback.lab.report.RunResult;
import comeback.lab.report.RunResults;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Tells what runs found.
@Command(
        name = "report",
        description = "Makes the tables and charts of docs/lab.md from the results of runs, or prints these as JSON.",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
    @Option(names = "--runs", description = "The folder of results; docs/lab/runs when left out.")
    @Nullable
    Path runs;

    @Option(names = "--page", description = "The page with the two markers; docs/lab.md when left out.")
    @Nullable
    Path page;

    @Option(names = "--json", description = "Prints JSON and writes nothing.")
    boolean json;

    @Override
    public Integer call() {
        Path docs = Path.of(System.getProperty("comeback.home", ".")).resolve("docs");
        Path results = runs == null ? docs.resolve("lab").resolve("runs") : runs;
        List<RunResult> all = new RunResults(results).all();
        if (json) {
            System.out.println(new ReportJson(all).text());
            return 0;
        }
        Path written = page == null ? docs.resolve("lab.md") : page;
        new ReportPage(written, written.resolveSibling("lab")).write(all);
        System.out.printf("%s tells of %,d results now.%n", written, all.size());
        return 0;
    }
}

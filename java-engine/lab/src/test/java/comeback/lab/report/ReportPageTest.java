package comeback.lab.report;

import static comeback.lab.report.TestRuns.runs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.json.Json;
import comeback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class ReportPageTest {
    @TempDir
    Path folder;

    private static List<RunResult> results() {
        List<RunResult> all = new ArrayList<>();
        all.addAll(runs("circle", "ntp", 10, 0.0, 0.30, 0.31, 0.29));
        all.addAll(runs("circle", "ntp", 0, 1.0, 0.20, 0.21, 0.19));
        all.addAll(runs("circle", "teacherless", 10, 0.0, 0.50, 0.52, 0.51));
        return all;
    }

    @Test
    void whatPeopleWroteStaysAndWhatWasMadeIsMadeAnew() throws IOException {
        Path page = page("Before.\n" + ReportPage.START + "\nold\n" + ReportPage.END + "\nAfter.\n");
        new ReportPage(page, folder.resolve("lab")).write(results());
        String once = Files.readString(page);
        assertThat(once)
                .startsWith("Before.\n")
                .endsWith("\nAfter.\n")
                .doesNotContain("old")
                .contains("### At desk scale", "(lab/score-desk.svg)", "2 reproduced.")
                .contains("| circle | teacherless > next token, with seeds | 0.210 [")
                .contains("| circle | next token | none | temperature 1.0 | 3 | 3,000 | 512 | 0.200 [");
        new ReportPage(page, folder.resolve("lab")).write(results());
        assertThat(Files.readString(page)).isEqualTo(once);
    }

    @Test
    void aPageWithoutMarkersIsLeftAsItIs() throws IOException {
        Path page = page("No markers.\n");
        ReportPage report = new ReportPage(page, folder.resolve("lab"));
        assertThatThrownBy(() -> report.write(results()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("each once");
        assertThat(page).hasContent("No markers.\n");
        assertThat(folder.resolve("lab")).doesNotExist();
    }

    @Test
    void withoutResultsThePageSaysSo() throws IOException {
        Path page = page(ReportPage.START + "\n" + ReportPage.END + "\n");
        new ReportPage(page, folder.resolve("lab")).write(List.of());
        assertThat(Files.readString(page)).contains("No results are committed yet.");
    }

    @Test
    void aChartHasABarForEachArmAsHighAsItsMean() throws Exception {
        Path page = page(ReportPage.START + "\n" + ReportPage.END + "\n");
        new ReportPage(page, folder.resolve("lab")).write(results());
        Document chart = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("lab/score-desk.svg").toFile());
        List<Double> heights = new ArrayList<>();
        for (int i = 0; i < chart.getElementsByTagName("rect").getLength(); i++) {
            var bar = chart.getElementsByTagName("rect").item(i).getAttributes();
            if (bar.getNamedItem("fill").getNodeValue().matches("#4477aa|#cc7711")) {
                heights.add(Double.valueOf(bar.getNamedItem("height").getNodeValue()));
            }
        }
        assertThat(heights).hasSize(3);
        assertThat(heights.get(1) / heights.get(0)).isBetween(1.49, 1.51);
        assertThat(heights.get(2) / heights.get(0)).isBetween(2.54, 2.56);
    }

    @Test
    void lengthsAreDrawnWhereThereAreSeveral() throws Exception {
        Path page = page(ReportPage.START + "\n" + ReportPage.END + "\n");
        List<RunResult> all = results();
        new ReportPage(page, folder.resolve("lab")).write(all);
        assertThat(folder.resolve("lab/seed-lengths-desk.svg")).doesNotExist();
        all.addAll(runs("circle", "ntp", 2, 0.0, 0.1, 0.12));
        new ReportPage(page, folder.resolve("lab")).write(all);
        assertThat(Files.readString(page)).contains("(lab/seed-lengths-desk.svg)");
        assertThat(folder.resolve("lab/seed-lengths-desk.svg"))
                .content()
                .contains("2 characters", "10 characters", ">0.11<", ">0.30<", ">0.51<")
                .doesNotContain(">0.20<");
    }

    @Test
    void jsonHasEveryRunAndEveryOrdering() {
        Map<String, Object> report = Json.object(new ReportJson(results()).text());
        List<?> runs = (List<?>) report.get("runs");
        assertThat(runs).hasSize(9);
        for (String key : "task method seedLength randomSeed scale score coherence memorised".split(" ")) {
            assertThat(((Map<?, ?>) runs.getFirst()).get(key)).as(key).isNotNull();
        }
        assertThat((List<?>) report.get("orderings")).hasSize(2);
    }

    private Path page(String text) throws IOException {
        return Files.writeString(folder.resolve("lab.md"), text);
    }
}

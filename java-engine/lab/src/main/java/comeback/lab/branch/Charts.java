package comeback.lab.branch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The pictures of the branching factor's page, as SVG.
public final class Charts {
    private static final int WIDTH = 760;
    private static final int ROW = 34;
    private static final int LEFT = 150;
    private static final int RIGHT = 690;
    private static final int TOP = 62;
    /// Of the outputs, that must reach a position for it to be shown.
    private static final double REACHED = 0.1;

    private Charts() {}

    /// How the AEP's error falls with the length of the output.
    public static String of(TruthStudy study) {
        Map<String, List<double[]>> bySource = new LinkedHashMap<>();
        study.byLength()
                .forEach(line -> bySource.computeIfAbsent(line.source(), unseen -> new ArrayList<>())
                        .add(new double[] {
                            line.most(),
                            100 * line.repeats().error() / line.repeats().truth()
                        }));
        List<LineChart.Series> series = new ArrayList<>();
        bySource.forEach((source, points) -> series.add(new LineChart.Series(source, points, false)));
        List<double[]> root = new ArrayList<>();
        double first = bySource.values().iterator().next().getFirst()[0];
        double from = bySource.values().stream()
                .mapToDouble(points -> points.getFirst()[1])
                .max()
                .orElse(1);
        for (double[] point : bySource.values().iterator().next()) {
            root.add(new double[] {point[0], 1.25 * from * Math.sqrt(first / point[0])});
        }
        series.add(new LineChart.Series("one over the root of the length", root, true));
        return new LineChart(
                        "The AEP's error falls with the root of the length",
                        "tokens of the one output",
                        "error, % of the truth",
                        true,
                        series)
                .svg();
    }

    /// How the branching factor goes over the position, base and aligned.
    public static String of(ModelStudy study) {
        List<LineChart.Series> series = new ArrayList<>();
        study.curves().forEach((model, curve) -> {
            int all = curve.points().getFirst().outputs();
            series.add(new LineChart.Series(
                    model,
                    curve.points().stream()
                            .filter(point -> point.outputs() >= REACHED * all)
                            .map(point -> new double[] {point.from(), point.factor()})
                            .toList(),
                    false));
        });
        return new LineChart(
                        "The branching factor over the position, before tuning and after",
                        "words before",
                        "ways to go on",
                        false,
                        series)
                .svg();
    }

    /// How much each of our writer's decisions leaves open.
    public static String of(WriterReport report) {
        List<WriterReport.Mean> means = report.means().stream()
                .filter(each -> each.decision() != Decision.SLOTS)
                .toList();
        double most =
                means.stream().mapToDouble(WriterReport.Mean::entropy).max().orElse(1);
        int height = TOP + ROW * means.size() + 24;
        StringBuilder svg = new StringBuilder();
        line(svg, "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' role='img'", WIDTH, height);
        line(svg, " font-family='Helvetica, Arial, sans-serif' font-size='12' fill='#222'>");
        line(svg, "<title>Where our writer branches</title>");
        line(svg, "<rect width='%d' height='%d' fill='white'/>", WIDTH, height);
        line(svg, "<text x='14' y='24' font-size='15' font-weight='bold'>Where our writer branches</text>");
        line(
                svg,
                "<text x='14' y='44'>Nats that each decision about a couplet leaves open, given those before it, and"
                        + " how many ways to go on that is</text>");
        for (int row = 0; row < means.size(); row++) {
            bar(svg, means.get(row), most, TOP + ROW * row);
        }
        return svg.append("</svg>\n").toString();
    }

    /// @param most that any decision leaves open: the bar that takes all the room
    private static void bar(StringBuilder svg, WriterReport.Mean mean, double most, int y) {
        double width = (RIGHT - LEFT) * Math.max(0, mean.entropy()) / most;
        String colour = mean.decision().level().equals("plan") ? "#1b6ca8" : "#c8553d";
        line(
                svg,
                "<text x='%d' y='%d' text-anchor='end'>%s</text>",
                LEFT - 10,
                y + 18,
                mean.decision().name().toLowerCase(Locale.ROOT));
        line(svg, "<rect x='%d' y='%d' width='%.1f' height='22' fill='%s'/>", LEFT, y + 2, width, colour);
        String shown = String.format(Locale.ROOT, "%.2f (%.1f ways)", mean.entropy(), mean.factor());
        boolean isInside = width > 120;
        line(
                svg,
                "<text x='%.1f' y='%d' fill='%s'%s>%s</text>",
                LEFT + width + (isInside ? -8 : 8),
                y + 18,
                isInside ? "white" : "#222",
                isInside ? " text-anchor='end'" : "",
                shown);
    }

    private static void line(StringBuilder svg, String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}

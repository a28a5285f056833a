package comeback.lab.branch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Lines over one axis as SVG, both axes straight or both logarithmic.
///
/// @param x what the horizontal axis shows, and `y` the vertical one
/// @param isLog whether both axes are logarithmic; all values are above 0 then
public record LineChart(String title, String x, String y, boolean isLog, List<Series> series) {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 380;
    private static final int LEFT = 64;
    private static final int RIGHT = 740;
    private static final int TOP = 62;
    private static final int BOTTOM = 320;
    private static final int TICKS = 5;
    private static final List<String> COLOURS = List.of("#1b6ca8", "#c8553d", "#4a7c59", "#8a5a9e", "#b8860b");

    public LineChart {
        series = List.copyOf(series);
    }

    /// @param dashed as what is expected, rather than measured
    public record Series(String name, List<double[]> points, boolean dashed) {}

    /// From where to where an axis goes.
    private record Axis(double low, double high, boolean isLog, int from, int to) {
        double at(double value) {
            double share = isLog ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
            return from + share * (to - from);
        }

        List<Double> ticks() {
            List<Double> ticks = new ArrayList<>();
            if (isLog) {
                double factor = high / low > 200 ? 10 : 2;
                for (double tick = Math.pow(factor, Math.ceil(Math.log(low) / Math.log(factor) - 1e-9));
                        tick <= high * 1.000001;
                        tick *= factor) {
                    ticks.add(tick);
                }
            } else {
                IntStream.rangeClosed(0, TICKS).forEach(i -> ticks.add(low + i * (high - low) / TICKS));
            }
            return ticks;
        }
    }

    public String svg() {
        Axis across = axis(0, LEFT, RIGHT);
        Axis up = axis(1, BOTTOM, TOP);
        StringBuilder svg = new StringBuilder();
        line(svg, "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' role='img'", WIDTH, HEIGHT);
        line(svg, " font-family='Helvetica, Arial, sans-serif' font-size='11' fill='#222'>");
        line(svg, "<title>%s</title>", title);
        line(svg, "<rect width='%d' height='%d' fill='white'/>", WIDTH, HEIGHT);
        line(svg, "<text x='%d' y='24' font-size='15' font-weight='bold'>%s</text>", LEFT, title);
        axes(svg, across, up);
        for (int i = 0; i < series.size(); i++) {
            draw(svg, i, across, up);
        }
        return svg.append("</svg>\n").toString();
    }

    private Axis axis(int coordinate, int from, int to) {
        double low = series.stream()
                .flatMap(each -> each.points.stream())
                .mapToDouble(point -> point[coordinate])
                .min()
                .orElse(1);
        double high = series.stream()
                .flatMap(each -> each.points.stream())
                .mapToDouble(point -> point[coordinate])
                .max()
                .orElse(1);
        if (isLog) {
            return new Axis(low / 1.1, high * 1.1, true, from, to);
        }
        double step = Math.max(1, Math.ceil((high - Math.min(0, low)) / TICKS));
        return new Axis(0, step * TICKS, false, from, to);
    }

    private void axes(StringBuilder svg, Axis across, Axis up) {
        for (double tick : up.ticks()) {
            line(
                    svg,
                    "<line x1='%d' x2='%d' y1='%.1f' y2='%.1f' stroke='#ddd'/>",
                    LEFT,
                    RIGHT,
                    up.at(tick),
                    up.at(tick));
            line(svg, "<text x='%d' y='%.1f' text-anchor='end'>%s</text>", LEFT - 8, up.at(tick) + 4, shown(tick));
        }
        for (double tick : across.ticks()) {
            line(
                    svg,
                    "<text x='%.1f' y='%d' text-anchor='middle'>%s</text>",
                    across.at(tick),
                    BOTTOM + 18,
                    shown(tick));
        }
        line(svg, "<path d='M%d %dV%dH%d' stroke='#222' fill='none'/>", LEFT, TOP, BOTTOM, RIGHT);
        line(svg, "<text x='%d' y='%d' text-anchor='end'>%s</text>", RIGHT, BOTTOM + 36, x);
        line(svg, "<text x='%d' y='%d'>%s</text>", LEFT - 30, TOP - 12, y);
    }

    private static String shown(double value) {
        return value == Math.rint(value)
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, value < 0.01 ? "%.4f" : "%.3f", value);
    }

    private void draw(StringBuilder svg, int index, Axis across, Axis up) {
        Series each = series.get(index);
        String colour = COLOURS.get(index % COLOURS.size());
        StringBuilder path = new StringBuilder();
        for (double[] point : each.points) {
            path.append(String.format(
                    Locale.ROOT, "%s%.1f %.1f", path.isEmpty() ? "M" : "L", across.at(point[0]), up.at(point[1])));
        }
        String dashes = each.dashed ? " stroke-dasharray='5 4'" : "";
        line(svg, "<path d='%s' stroke='%s' stroke-width='2' fill='none'%s/>", path, colour, dashes);
        int y = TOP + 8 + 17 * index;
        line(svg, "<path d='M%d %dh22' stroke='%s' stroke-width='2'%s/>", RIGHT - 260, y - 4, colour, dashes);
        line(svg, "<text x='%d' y='%d'>%s</text>", RIGHT - 230, y, each.name);
    }

    private static void line(StringBuilder svg, String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}

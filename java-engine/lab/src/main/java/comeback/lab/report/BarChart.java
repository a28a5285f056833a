package comeback.lab.report;

import java.util.List;
import java.util.Locale;

/// Bars with whiskers, in panels beside each other over one axis, as SVG.
///
/// @param title above all
/// @param key what the colours and fills mean, in the order shown
record BarChart(String title, List<Key> key, List<Panel> panels) {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 330;
    private static final int LEFT = 52;
    private static final int RIGHT = 14;
    private static final int PLOT_TOP = 84;
    private static final int PLOT_BOTTOM = 270;
    private static final int TICKS = 4;
    /// A bar wider than that has its value written across.
    private static final int WIDE = 20;

    private static final double[] TOPS = {0.04, 0.1, 0.2, 0.4, 0.6, 0.8, 1};

    /// How a kind of bar looks.
    ///
    /// @param colour as SVG writes it
    /// @param opacity of the inside, 0 to 1; the outline is opaque
    record Look(String colour, double opacity) {}

    record Key(String text, Look look) {}

    /// @param groups of bars that stand side by side
    record Panel(String title, List<Group> groups) {}

    record Group(String title, List<Bar> bars) {}

    record Bar(Interval value, Look look) {}

    String svg() {
        StringBuilder svg = new StringBuilder();
        line(svg, "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' role='img'", WIDTH, HEIGHT);
        line(svg, " font-family='Helvetica, Arial, sans-serif' font-size='11' fill='#222'>");
        line(svg, "<title>%s</title>", title);
        line(svg, "<rect width='%d' height='%d' fill='white'/>", WIDTH, HEIGHT);
        line(svg, "<text x='%d' y='24' font-size='15' font-weight='bold'>%s</text>", LEFT, title);
        key(svg);
        double top = top();
        axis(svg, top);
        double width = (WIDTH - LEFT - RIGHT) / (double) Math.max(1, panels.size());
        for (int i = 0; i < panels.size(); i++) {
            panel(svg, panels.get(i), LEFT + i * width, width, top);
        }
        return svg.append("</svg>\n").toString();
    }

    private void key(StringBuilder svg) {
        int x = LEFT;
        for (Key each : key) {
            line(svg, "<rect x='%d' y='40' width='14' height='12' %s/>", x, fill(each.look));
            line(svg, "<text x='%d' y='50'>%s</text>", x + 20, each.text);
            x += 38 + 6 * each.text.length();
        }
    }

    /// The least of the usual tops that nothing rises above.
    private double top() {
        double highest = panels.stream()
                .flatMap(panel -> panel.groups.stream())
                .flatMap(group -> group.bars.stream())
                .mapToDouble(bar -> Math.max(bar.value.mean(), bar.value.high()))
                .max()
                .orElse(1);
        for (double each : TOPS) {
            if (highest <= each) {
                return each;
            }
        }
        return TOPS[TOPS.length - 1];
    }

    private static void axis(StringBuilder svg, double top) {
        for (int tick = 0; tick <= TICKS; tick++) {
            double value = top * tick / TICKS;
            double y = height(value, top);
            line(
                    svg,
                    "<line x1='%d' x2='%d' y1='%.1f' y2='%.1f' stroke='%s'/>",
                    LEFT,
                    WIDTH - RIGHT,
                    y,
                    y,
                    tick == 0 ? "#222" : "#ddd");
            line(svg, "<text x='%d' y='%.1f' text-anchor='end'>%.2f</text>", LEFT - 8, y + 4, value);
        }
    }

    private static double height(double value, double top) {
        return PLOT_BOTTOM - (PLOT_BOTTOM - PLOT_TOP) * Math.clamp(value / top, 0, 1);
    }

    private static void panel(StringBuilder svg, Panel panel, double left, double width, double top) {
        line(
                svg,
                "<text x='%.1f' y='%d' text-anchor='middle' font-size='13' font-weight='bold'>%s</text>",
                left + width / 2,
                HEIGHT - 16,
                panel.title);
        double inner = width - 20;
        double each = inner / Math.max(1, panel.groups.size());
        for (int i = 0; i < panel.groups.size(); i++) {
            group(svg, panel.groups.get(i), left + 10 + i * each, each, top);
        }
    }

    private static void group(StringBuilder svg, Group group, double left, double width, double top) {
        line(
                svg,
                "<text x='%.1f' y='%d' text-anchor='middle' font-size='10'>%s</text>",
                left + width / 2,
                PLOT_BOTTOM + 17,
                group.title);
        double bar = (width - 10) / Math.max(2, group.bars.size());
        double start = left + (width - bar * group.bars.size()) / 2;
        for (int i = 0; i < group.bars.size(); i++) {
            bar(svg, group.bars.get(i), start + i * bar, bar > WIDE ? bar - 3 : bar - 1, top);
        }
    }

    private static void bar(StringBuilder svg, Bar bar, double left, double width, double top) {
        double y = height(bar.value.mean(), top);
        double high = height(bar.value.high(), top);
        double middle = left + width / 2;
        line(
                svg,
                "<rect x='%.1f' y='%.1f' width='%.1f' height='%.1f' %s/>",
                left,
                y,
                width,
                PLOT_BOTTOM - y,
                fill(bar.look));
        line(
                svg,
                "<path d='M%.1f %.1fV%.1fm-3 0h6M%.1f %.1fh6' stroke='#222' fill='none'/>",
                middle,
                height(bar.value.low(), top),
                high,
                middle - 3,
                height(bar.value.low(), top));
        String place = width > WIDE
                ? "<text x='%.1f' y='%.1f' text-anchor='middle' font-size='9'>%.2f</text>"
                : "<text transform='translate(%.1f %.1f) rotate(-90)' font-size='9'>%.2f</text>";
        line(svg, place, width > WIDE ? middle : middle + 3, Math.min(y, high) - 4, bar.value.mean());
    }

    private static String fill(Look look) {
        return String.format(
                Locale.ROOT, "fill='%s' fill-opacity='%.2f' stroke='%s'", look.colour, look.opacity, look.colour);
    }

    private static void line(StringBuilder svg, String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}

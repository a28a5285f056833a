package comeback.lab.report;

import comeback.lab.report.BarChart.Bar;
import comeback.lab.report.BarChart.Group;
import comeback.lab.report.BarChart.Key;
import comeback.lab.report.BarChart.Look;
import comeback.lab.report.BarChart.Panel;
import comeback.lab.task.Scale;
import comeback.lab.task.TaskName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/// Draws what was found at a scale: a panel a task and in it a group of bars a method.
record Charts(Findings findings, Scale scale) {
    private static final String GREY = "#555555";
    private static final double PALE = 0.2;
    private static final Key WHISKERS = new Key("(whiskers: 95 % bootstrap intervals)", new Look("none", 0));

    /// Where the chart of a metric is kept, beside the runs' folder.
    String fileName(Metric metric) {
        return "%s-%s.svg".formatted(metric.label(), scale.label());
    }

    /// Where the chart of seeds' lengths is kept.
    String lengthsFileName() {
        return "seed-lengths-%s.svg".formatted(scale.label());
    }

    /// Two bars a method: without seeds, and with.
    BarChart chart(Metric metric) {
        List<Key> key = List.of(
                new Key("no seed, at the temperature that scores best", new Look(GREY, PALE)),
                new Key("a seed, greedy", new Look(GREY, 1)),
                WHISKERS);
        return new BarChart(
                "%s (%s scale)".formatted(metric.title(), scale.label()),
                key,
                panels((task, method) -> bars(task, method, metric)));
    }

    /// Scores with seeds of every length, the longer the darker.
    BarChart lengths() {
        List<Integer> lengths = findings.seedLengths(scale);
        List<Key> key = new ArrayList<>();
        for (int length : lengths) {
            key.add(new Key(characters(length), new Look(GREY, shade(lengths, length))));
        }
        key.add(WHISKERS);
        return new BarChart(
                "Score by the length of seeds, greedy (%s scale)".formatted(scale.label()),
                key,
                panels((task, method) -> findings.seededAtAnyLength(scale, task, method).stream()
                        .map(arm -> new Bar(
                                arm.interval(Metric.SCORE),
                                new Look(
                                        colour(method), shade(lengths, arm.arm().seedLength()))))
                        .toList()));
    }

    /// How long a seed is, in words.
    static String characters(int length) {
        return length == 1 ? "1 character" : length + " characters";
    }

    private static double shade(List<Integer> lengths, int length) {
        return PALE + (1 - PALE) * (lengths.indexOf(length) + 1) / lengths.size();
    }

    private List<Panel> panels(BiFunction<TaskName, Method, List<Bar>> bars) {
        List<Panel> panels = new ArrayList<>();
        for (TaskName task : TaskName.values()) {
            List<Group> groups = new ArrayList<>();
            for (Method method : Method.values()) {
                groups.add(new Group(method.title(), bars.apply(task, method)));
            }
            panels.add(new Panel(task.label(), groups));
        }
        return panels;
    }

    private List<Bar> bars(TaskName task, Method method, Metric metric) {
        List<Bar> bars = new ArrayList<>();
        findings.unseeded(scale, task, method)
                .ifPresent(arm -> bars.add(new Bar(arm.interval(metric), new Look(colour(method), PALE))));
        findings.seeded(scale, task, method)
                .ifPresent(arm -> bars.add(new Bar(arm.interval(metric), new Look(colour(method), 1))));
        return bars;
    }

    /// Told apart by readers of every colour vision.
    private static String colour(Method method) {
        return switch (method) {
            case NTP -> "#4477aa";
            case TEACHERLESS -> "#cc7711";
            case DIFFUSION -> "#aa3377";
        };
    }
}

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

/// Draws a metric of a scale: a panel a task, and for each method two bars, without seeds and with.
record Charts(Findings findings, Scale scale) {
    /// Where the chart of a metric is kept, beside the runs' folder.
    String fileName(Metric metric) {
        return "%s-%s.svg".formatted(metric.label(), scale.label());
    }

    BarChart chart(Metric metric) {
        List<Panel> panels = new ArrayList<>();
        for (TaskName task : TaskName.values()) {
            List<Group> groups = new ArrayList<>();
            for (Method method : Method.values()) {
                groups.add(new Group(method.title(), bars(task, method, metric)));
            }
            panels.add(new Panel(task.label(), groups));
        }
        return new BarChart("%s (%s scale)".formatted(metric.title(), scale.label()), key(), panels);
    }

    private List<Bar> bars(TaskName task, Method method, Metric metric) {
        List<Bar> bars = new ArrayList<>();
        findings.unseeded(scale, task, method)
                .ifPresent(arm -> bars.add(new Bar(arm.interval(metric), look(method, true))));
        findings.seeded(scale, task, method)
                .ifPresent(arm -> bars.add(new Bar(arm.interval(metric), look(method, false))));
        return bars;
    }

    private static List<Key> key() {
        return List.of(
                new Key("no seed, at the temperature that scores best", new Look("#555555", true)),
                new Key("a seed, greedy", new Look("#555555", false)),
                new Key("(whiskers: 95 % bootstrap intervals)", new Look("none", true)));
    }

    /// Told apart by readers of every colour vision.
    private static Look look(Method method, boolean pale) {
        return switch (method) {
            case NTP -> new Look("#4477aa", pale);
            case TEACHERLESS -> new Look("#cc7711", pale);
            case DIFFUSION -> new Look("#aa3377", pale);
        };
    }
}

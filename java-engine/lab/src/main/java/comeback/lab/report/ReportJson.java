package comeback.lab.report;

import comeback.json.Json;
import comeback.lab.task.Scale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Results as JSON: every run, and the orderings with their intervals and verdicts.
public record ReportJson(List<RunResult> runs) {
    public String text() {
        Findings findings = Findings.of(runs);
        List<Map<String, Object>> orderings = new ArrayList<>();
        for (Scale scale : findings.scales()) {
            new Claims(findings, scale).orderings().forEach(each -> orderings.add(told(scale, each)));
        }
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("runs", runs);
        report.put("orderings", orderings);
        return Json.pretty(report);
    }

    private static Map<String, Object> told(Scale scale, Ordering ordering) {
        Interval difference = ordering.difference();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("scale", scale.label());
        told.put("task", ordering.higher().arm().task().label());
        told.put("claim", ordering.claim());
        told.put("difference", difference.mean());
        told.put("low", difference.low());
        told.put("high", difference.high());
        told.put("verdict", ordering.verdict().words());
        return told;
    }
}

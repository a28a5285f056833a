package comeback.app;

import java.util.List;
import java.util.Map;

/// The figures of `bench voice` as lines for people.
final class BenchVoiceTable {
    private BenchVoiceTable() {}

    @SuppressWarnings("unchecked")
    static String of(Map<String, Object> figures) {
        StringBuilder table = new StringBuilder();
        ((Map<String, Object>) figures.getOrDefault("detectors", Map.of()))
                .forEach((name, figure) -> line(table, "detector " + name, figure));
        for (Map<String, Object> voice : (List<Map<String, Object>>) figures.getOrDefault("voices", List.of())) {
            voice.forEach((name, figure) -> line(table, name, figure));
            table.append('\n');
        }
        figures.forEach((name, figure) -> {
            if (!name.equals("voices") && !name.equals("detectors")) {
                line(table, name, figure);
            }
        });
        return table.toString();
    }

    private static void line(StringBuilder table, String name, Object figure) {
        table.append("%-24s %s%n".formatted(name, figure));
    }
}

package comeback.app;

import java.util.Map;
import java.util.stream.Collectors;

/// The figures of `bench ear` as lines for people: a figure a line, its place in the JSON before it.
final class BenchEarTable {
    private BenchEarTable() {}

    static String of(Map<String, Object> figures) {
        StringBuilder table = new StringBuilder();
        figures.forEach((section, figure) -> {
            table.append(section).append('\n');
            rows(table, "", figure);
        });
        return table.toString();
    }

    /// An object whose values are no objects is one line.
    private static void rows(StringBuilder table, String path, Object figure) {
        if (figure instanceof Map<?, ?> map && map.values().stream().anyMatch(Map.class::isInstance)) {
            map.forEach((name, value) -> rows(table, path.isEmpty() ? "" + name : path + " " + name, value));
        } else {
            table.append("  %-38s %s%n".formatted(path, figures(figure)));
        }
    }

    /// Without what was heard, which is long.
    private static String figures(Object figure) {
        if (!(figure instanceof Map<?, ?> map)) {
            return String.valueOf(figure);
        }
        return map.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("heard"))
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}

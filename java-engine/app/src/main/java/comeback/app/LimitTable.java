package comeback.app;

import java.util.List;
import java.util.Map;

/// Figures beside their limits as lines for people: what does not hold is marked, lists are counted.
final class LimitTable {
    private LimitTable() {}

    static String of(Map<String, Object> figures) {
        StringBuilder table = new StringBuilder();
        rows(table, "", figures);
        return table.toString();
    }

    private static void rows(StringBuilder table, String path, Object figure) {
        if (figure instanceof Map<?, ?> map && map.containsKey("holds")) {
            String mark = Boolean.TRUE.equals(map.get("holds")) ? "holds" : "FALLS SHORT";
            table.append("%-44s %-10s %-18s %s%n".formatted(path, map.get("value"), map.get("asked"), mark));
        } else if (figure instanceof Map<?, ?> map) {
            map.forEach((name, value) -> rows(table, path.isEmpty() ? "" + name : path + " " + name, value));
        } else if (figure instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof String) {
            table.append("%-44s %d listed with --json%n".formatted(path, list.size()));
        } else {
            table.append("%-44s %s%n".formatted(path, figure));
        }
    }
}

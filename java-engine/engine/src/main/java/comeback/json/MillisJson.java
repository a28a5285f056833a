package comeback.json;

import java.util.Map;

/// How long a verse took to write, in milliseconds: reading the opponent's words, planning, searching for ours.
public final class MillisJson {
    private MillisJson() {}

    /// @param parse 0 for a verse to no opponent
    public static Map<String, Object> of(double parse, double plan, double search) {
        return Json.ordered(
                "parse", Json.rounded(parse),
                "plan", Json.rounded(plan),
                "search", Json.rounded(search),
                "total", Json.rounded(parse + plan + search));
    }
}

package comeback.app;

import java.util.regex.Pattern;

/// What stands in a lyric sheet and is not rapped: `[Chorus: Rico x2]`, and how often a line comes:
/// `x2`, `×2`, `(x2)` at its end. What stands in (round brackets) is an ad-lib and is rapped.
final class Directions {
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*(?:\\]|$)");
    /// A car has the same name, but with a capital or a word before it that wants a noun.
    private static final Pattern TIMES = Pattern.compile("(?:\\s*\\((?:[xX×]\\s?\\d{1,2}|\\d{1,2}\\s?[xX×])\\)"
            + "|(?<!\\s|\\b(?i:a|an|the|my|your|his|her|our|their|this|that|bmw))(?:^|\\s+)[x×]\\s?\\d{1,2})"
            + "[\\s.,;!]*$");

    private Directions() {}

    /// The line without them; as it was where there are none.
    static String without(String line) {
        String rapped = BRACKETS.matcher(line).replaceAll(" ");
        rapped = TIMES.matcher(rapped.stripTrailing()).replaceAll("");
        return rapped.length() == line.stripTrailing().length()
                ? line
                : rapped.replaceAll("\\s+", " ").strip();
    }
}

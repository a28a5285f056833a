package comeback.propose;

import comeback.bank.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts plain lines into a bank's markup.
final class Markup {
    private Markup() {}

    /// The line with its last words locked.
    ///
    /// @param words how many, at least 1; as separated by blanks
    static String locked(String line, int words) {
        int at = line.length();
        for (int i = 0; i < words && at > 0; i++) {
            at = line.lastIndexOf(' ', at - 1);
            if (at < 0) {
                return "=" + line;
            }
        }
        int from = at + 1;
        while (from < line.length() && !Character.isLetterOrDigit(line.charAt(from)) && line.charAt(from) != '\'') {
            from++;
        }
        boolean follows = from == at + 1 || line.charAt(from - 1) == '"';
        int lock = follows ? from : at + 1;
        return line.substring(0, lock) + "=" + line.substring(lock);
    }

    /// The lines with each fact's kind in place of its words, where these stand before the locked ending; a second fact
    /// of a kind stays as it is.
    static List<String> withFacts(List<String> lines, List<Fact> facts) {
        List<String> marked = new ArrayList<>(lines);
        List<String> used = new ArrayList<>();
        for (Fact fact : facts) {
            String kind = fact.kind().name();
            boolean taken = used.stream().anyMatch(other -> base(other).equals(base(kind)));
            for (int i = 0; i < marked.size() && !taken; i++) {
                String now = replaced(marked.get(i), fact);
                taken = !now.equals(marked.get(i));
                marked.set(i, now);
            }
            if (taken) {
                used.add(kind);
            }
        }
        return marked;
    }

    static String base(String kind) {
        return kind.replaceAll("[.].*", "");
    }

    private static String replaced(String line, Fact fact) {
        int ending = line.lastIndexOf('=');
        String words = Pattern.quote(fact.value()).replace("'", "\\E['’]\\Q");
        Matcher found = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}{'’.])" + words + "(?![\\p{L}\\p{N}}'’])")
                .matcher(line.substring(0, ending));
        return found.find()
                ? line.substring(0, found.start()) + "{" + fact.kind().name() + "}" + line.substring(found.end())
                : line;
    }
}

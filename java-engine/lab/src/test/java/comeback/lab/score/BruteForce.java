package comeback.lab.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Judges samples as text, by trying things out: the reference that scores are held against. It shares nothing with
/// what it judges but the words.
///
/// @param training seeded answers
/// @param joined of the triangle task: edges as `n1-n2`, both ways
/// @param size of the sibling task: left children and right children of a parent; of tours: edges
record BruteForce(String task, List<String> training, Set<String> joined, int[] size) {
    private static final Pattern SIBLINGS = Pattern.compile("l(\\d+) r(\\d+) p(\\d+)");

    /// Coherent, memorised, created by text, created by form.
    int[] judge(List<String> samples) {
        Set<String> known = new TreeSet<>();
        training.forEach(answer -> known.add(form(answer)));
        List<String> sound = new ArrayList<>();
        for (String sample : samples) {
            String said = sample.contains("</a>") ? sample.substring(0, sample.indexOf("</a>") + 4) : sample;
            if (sound(said)) {
                sound.add(said);
            }
        }
        List<String> fresh =
                sound.stream().filter(said -> !known.contains(form(said))).toList();
        Set<String> forms = new TreeSet<>();
        fresh.forEach(said -> forms.add(form(said)));
        return new int[] {sound.size(), sound.size() - fresh.size(), new TreeSet<>(fresh).size(), forms.size()};
    }

    private boolean sound(String said) {
        return switch (task) {
            case "sibling" -> siblings(said);
            case "triangle" -> triangle(said);
            case "circle" -> edges(said).size() == size[0] && circle(edges(said));
            default -> edges(said).size() == size[0] && line(edges(said));
        };
    }

    private boolean siblings(String said) {
        Matcher matcher = SIBLINGS.matcher(said);
        if (!matcher.matches()) {
            return false;
        }
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        int parent = Integer.parseInt(matcher.group(3));
        for (int child = 0; child < size[0]; child++) {
            left.add(String.valueOf(size[0] * parent + child));
        }
        for (int child = 0; child < size[1]; child++) {
            right.add(String.valueOf(size[1] * parent + child));
        }
        return left.contains(matcher.group(1)) && right.contains(matcher.group(2));
    }

    private boolean triangle(String said) {
        List<String> edges = edges(said);
        Set<String> nodes = new TreeSet<>();
        edges.forEach(edge -> nodes.addAll(List.of(edge.split("-"))));
        return edges.size() == 3
                && nodes.size() == 3
                && joined.containsAll(edges)
                && follows(edges.get(1), edges.get(0))
                && follows(edges.get(2), edges.get(1))
                && follows(edges.get(0), edges.get(2));
    }

    /// As `n1-n2` each; none where the text is no list of edges.
    private static List<String> edges(String said) {
        List<String> edges = new ArrayList<>();
        if (said.matches("n\\d+ n\\d+( <sep> n\\d+ n\\d+)* </a>")) {
            for (String edge : said.replace(" </a>", "").split(" <sep> ")) {
                edges.add(edge.replace(' ', '-'));
            }
        }
        return edges;
    }

    private static boolean circle(List<String> edges) {
        String first = edges.getFirst();
        String last = lastOf(first, edges);
        return !last.isEmpty() && follows(first, last) && visits(edges) == edges.size();
    }

    private static boolean line(List<String> edges) {
        return edges.stream().anyMatch(first -> !lastOf(first, edges).isEmpty()) && visits(edges) == edges.size() + 1;
    }

    private static int visits(List<String> edges) {
        Set<String> nodes = new TreeSet<>();
        edges.forEach(edge -> nodes.addAll(List.of(edge.split("-"))));
        return nodes.size();
    }

    /// Where going from edge to edge, using each once, ends; empty where that cannot be done.
    private static String lastOf(String first, List<String> edges) {
        List<String> rest = new ArrayList<>(edges);
        rest.remove(first);
        String at = first;
        while (!rest.isEmpty()) {
            String before = at;
            List<String> after =
                    rest.stream().filter(edge -> follows(edge, before)).toList();
            if (after.size() != 1) {
                return "";
            }
            at = after.getFirst();
            rest.remove(at);
        }
        return at;
    }

    private static boolean follows(String edge, String before) {
        return edge.startsWith(before.substring(before.indexOf('-') + 1) + "-");
    }

    /// What stays when names or order do not matter.
    private String form(String said) {
        return switch (task) {
            case "sibling" -> said;
            case "triangle" ->
                new TreeSet<>(List.of(said.replaceAll("<sep>|</a>", "").strip().split(" +"))).toString();
            default -> renamed(said);
        };
    }

    private static String renamed(String said) {
        String text = said;
        for (char name = 'A'; text.contains("n"); name++) {
            Matcher next = Pattern.compile("n\\d+\\b").matcher(text);
            if (!next.find()) {
                break;
            }
            text = text.replaceAll(next.group() + "\\b", String.valueOf(name));
        }
        return text;
    }
}

package comeback.sound;

import java.util.HashMap;
import java.util.Map;

/// A decision tree over facts that are texts, as `tools/letters/learn.py` writes it.
///
/// ```
/// K?0{e:S,h:CH?1{s:K}}    K; but where fact 0 is e, S; where it is h, CH, or K if fact 1 is s
/// ```
///
/// `_` stands for the empty text. Immutable.
///
/// @param question index of the fact that decides further, or -1 for none
record SoundTree(String answer, int question, Map<String, SoundTree> branches) {
    SoundTree {
        branches = Map.copyOf(branches);
    }

    /// @throws IllegalArgumentException when `written` is no tree
    static SoundTree parse(String written) {
        Parser parser = new Parser(written);
        SoundTree tree = parser.tree();
        if (parser.at != written.length()) {
            throw new IllegalArgumentException("a tree goes on after its end: " + written.substring(parser.at));
        }
        return tree;
    }

    String ask(String... facts) {
        SoundTree tree = this;
        while (tree.question >= 0) {
            SoundTree branch = tree.branches.get(facts[tree.question]);
            if (branch == null) {
                return tree.answer;
            }
            tree = branch;
        }
        return tree.answer;
    }

    private static final class Parser {
        private final String written;
        private int at;

        Parser(String written) {
            this.written = written;
        }

        SoundTree tree() {
            String answer = text("?,}");
            if (at == written.length() || written.charAt(at) != '?') {
                return new SoundTree(answer, -1, Map.of());
            }
            at++;
            int question = Integer.parseInt(text("{"));
            Map<String, SoundTree> branches = new HashMap<>();
            do {
                at++;
                String value = text(":");
                at++;
                branches.put(value, tree());
            } while (at < written.length() && written.charAt(at) == ',');
            if (at == written.length()) {
                throw new IllegalArgumentException("a tree ends too early: " + written);
            }
            at++;
            return new SoundTree(answer, question, branches);
        }

        private String text(String ends) {
            int from = at;
            while (at < written.length() && ends.indexOf(written.charAt(at)) < 0) {
                at++;
            }
            String text = written.substring(from, at);
            return text.equals("_") ? "" : text;
        }
    }
}

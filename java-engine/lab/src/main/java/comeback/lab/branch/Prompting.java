package comeback.lab.branch;

import java.util.List;

/// How much of a couplet is given: the more, the more complex the prompt.
enum Prompting {
    NOTHING("nothing"),
    THREE_WORDS("three words"),
    LINE("a line"),
    LINE_AND_THREE_WORDS("a line and three words");

    private static final int FEW = 3;

    private final String shown;

    Prompting(String shown) {
        this.shown = shown;
    }

    String shown() {
        return shown;
    }

    /// The couplet's beginning.
    String prompt(String couplet) {
        int bar = couplet.indexOf(" / ");
        String first = couplet.substring(0, bar);
        String second = couplet.substring(bar + " / ".length());
        return switch (this) {
            case NOTHING -> "";
            case THREE_WORDS -> few(first);
            case LINE -> first + " /";
            case LINE_AND_THREE_WORDS -> first + " / " + few(second);
        };
    }

    private static String few(String line) {
        List<String> words = List.of(line.split("\\s+"));
        return String.join(" ", words.subList(0, Math.min(FEW, words.size())));
    }
}

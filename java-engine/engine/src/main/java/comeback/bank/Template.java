package comeback.bank;

import comeback.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line before its facts and ending are chosen. The last piece but for punctuation closes the line.
///
/// Written as text: `{kind}` a fact's value, `<class@theme+theme>` a slot, `=words` a locked ending, `[a|b|]` a choice
/// (the empty one says nothing), `[a]` the same as `[a|]`.
public record Template(String source, List<Piece> pieces) {
    private static final Pattern MARK = Pattern.compile(
            "\\{(?<kind>[a-z.]+)}|<(?<class>[\\w.]+)(?:@(?<themes>[\\w+-]+))?>|\\[(?<choice>[^\\]]*)]|(?<![^ \"])=(?<locked>[^<{\\[=]+)$");

    public Template {
        pieces = List.copyOf(pieces);
    }

    /// @throws Problem when the markup is broken or nothing closes the line
    public static Template parse(String source) {
        List<Piece> pieces = new ArrayList<>();
        Matcher mark = MARK.matcher(source);
        int at = 0;
        while (mark.find()) {
            if (mark.start() > at) {
                pieces.add(new Piece.Said(source.substring(at, mark.start())));
            }
            pieces.add(piece(mark));
            at = mark.end();
        }
        if (at < source.length()) {
            pieces.add(new Piece.Said(source.substring(at)));
        }
        Template template = new Template(source, pieces);
        if (template.closingIndex() < 0) {
            throw new Problem(
                    "the line \"%s\" must end in a slot, a fact or a locked ending (=words).".formatted(source));
        }
        return template;
    }

    /// Where the piece that closes the line stands: a slot, a locked ending or a fact's value; -1 when none does.
    public int closingIndex() {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            boolean punctuation = pieces.get(i) instanceof Piece.Said said
                    && said.text().chars().allMatch(letter -> "?!.,\"' ".indexOf(letter) >= 0);
            if (!punctuation) {
                Piece piece = pieces.get(i);
                boolean closes =
                        piece instanceof Piece.Slot || piece instanceof Piece.Locked || piece instanceof Piece.Value;
                return closes ? i : -1;
            }
        }
        return -1;
    }

    public Piece closing() {
        return pieces.get(closingIndex());
    }

    private static Piece piece(Matcher mark) {
        String kind = mark.group("kind");
        if (kind != null) {
            return new Piece.Value(new FactKind(kind));
        }
        String classId = mark.group("class");
        if (classId != null) {
            String themes = mark.group("themes");
            return new Piece.Slot(classId, themes == null ? Set.of() : Set.of(themes.split("\\+")));
        }
        String choice = mark.group("choice");
        if (choice != null) {
            List<String> choices = new ArrayList<>(List.of(choice.split("\\|", -1)));
            if (choices.size() == 1) {
                choices.add("");
            }
            return new Piece.Choice(choices);
        }
        return new Piece.Locked(mark.group("locked").strip());
    }
}

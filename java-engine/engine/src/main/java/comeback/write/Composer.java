package comeback.write;

import comeback.bank.Bindings;
import comeback.bank.Piece;
import comeback.bank.Template;
import comeback.verse.Line;
import comeback.verse.LineReader;
import comeback.verse.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Fills a template: facts into their places, an ending into its slot, and each choice of optional words. Wordings that
/// speak of no fact are kept, as are the words of the bank's own texts. Safe for any thread.
final class Composer {
    private static final int MOST_VARIANTS = 12;

    private final LineReader reader;
    private final Map<String, List<Wording>> kept = new ConcurrentHashMap<>();
    private final Map<String, Part> parts = new ConcurrentHashMap<>();

    Composer(LineReader reader) {
        this.reader = reader;
    }

    /// Every wording of `template`, those with few optional words first.
    ///
    /// @param values what facts are called, as they were read before in this verse; added to
    List<Wording> wordings(Template template, Bindings bindings, Map<String, Part> values) {
        for (Piece piece : template.pieces()) {
            if (piece instanceof Piece.Value) {
                return made(template, bindings, values);
            }
        }
        return kept.computeIfAbsent(template.source(), source -> made(template, Bindings.NONE, values));
    }

    private List<Wording> made(Template template, Bindings bindings, Map<String, Part> values) {
        int closing = template.closingIndex();
        String after = template.pieces().subList(closing + 1, template.pieces().size()).stream()
                .map(piece -> piece instanceof Piece.Said said ? said.text() : "")
                .collect(Collectors.joining());
        List<Part> before = List.of(Part.NOTHING);
        for (Piece piece : template.pieces().subList(0, closing)) {
            List<Part> longer = new ArrayList<>();
            for (Part said : options(piece, bindings, values)) {
                before.stream().limit(MOST_VARIANTS).forEach(part -> longer.add(part.then(said)));
            }
            before = longer;
        }
        return before.stream()
                .limit(MOST_VARIANTS)
                .map(part -> wording(part, after))
                .toList();
    }

    private Wording wording(Part part, String after) {
        List<Word> words = words(part);
        return new Wording(part.text(), after, words, reader.mindNeighbours(words));
    }

    private List<Word> words(Part part) {
        List<Word> known = part.words();
        return known == null ? reader.read(Tidying.tidy(part.text())).words() : known;
    }

    /// Whether each part of the line reads the same as by itself.
    boolean standsAlone(Wording wording, Line ending) {
        return wording.standsAlone(ending, reader);
    }

    /// The whole line, as it is to be read and said.
    Line line(Wording wording, Line ending) {
        return wording.line(ending, reader);
    }

    private List<Part> options(Piece piece, Bindings bindings, Map<String, Part> values) {
        return switch (piece) {
            case Piece.Said said -> List.of(ours(said.text()));
            case Piece.Locked locked -> List.of(ours(locked.text()));
            case Piece.Value value -> List.of(values.computeIfAbsent(bindings.value(value.kind()), this::read));
            case Piece.Slot slot -> throw new IllegalArgumentException("a slot before the ending: " + slot);
            case Piece.Choice choice ->
                choice.choices().reversed().stream().map(this::ours).toList();
        };
    }

    private Part ours(String text) {
        return parts.computeIfAbsent(text, this::read);
    }

    private Part read(String text) {
        List<Word> words = reader.read(text).words();
        return Part.of(text, words, reader.mindNeighbours(words));
    }
}

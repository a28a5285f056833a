package comeback.json;

import comeback.bank.Callback;
import comeback.bank.Couplet;
import comeback.bank.EndingClass;
import comeback.bank.FactKind;
import comeback.bank.Need;
import comeback.bank.Piece;
import comeback.bank.Rating;
import comeback.bank.StrongWords;
import comeback.bank.Template;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What must hold of every couplet before it may be used: its classes exist, what it says of the opponent it needs,
/// its optional words come from a closed list, and no word is stronger than its rating.
final class BankCheck {
    private static final Set<String> OPTIONAL = Set.of(
            "", "now", "yeah", "yeah,", "man", "man,", "well", "well,", "just", "that", "so", "and", "but", "still",
            "then", "homie", "look", "look,", "see,", "here", "own", "out", "right", "back", "oh,");

    /// What tells when something was said, and so is true of facts that were said then only.
    private static final Map<Pattern, Callback> WHEN = Map.of(
            Pattern.compile("(?i)\\blast round\\b"), Callback.LAST,
            Pattern.compile("(?i)\\b(?:first round|round one)\\b"), Callback.FIRST);

    private static final FactKind CURSE = new FactKind("curse");

    private BankCheck() {}

    static Optional<String> fault(Couplet couplet, Map<String, EndingClass> classes, StrongWords strong) {
        return couplet.lines().stream()
                .flatMap(line -> line.pieces().stream().flatMap(piece -> fault(piece, line, couplet, classes).stream()))
                .findFirst()
                .or(() -> untimely(couplet))
                .or(() -> couplet.lines().stream()
                        .flatMap(line -> strength(line.source(), couplet.rating(), strong).stream())
                        .findFirst()
                        .map("it "::concat));
    }

    /// What is wrong with a text that is said at `rating`, as the end of a sentence.
    static Optional<String> strength(String text, Rating rating, StrongWords strong) {
        return strong.refusedIn(text)
                .map("has the word '%s', which is said at no rating: leave it out."::formatted)
                .or(() -> strong.aboveIn(text, rating)
                        .map(word -> "has the word '%s', which is said at the rating '%s' only: give it that rating."
                                .formatted(word, strong.rating(word).name().toLowerCase(Locale.ROOT))));
    }

    private static Optional<String> untimely(Couplet couplet) {
        String text = couplet.first().source() + "\n" + couplet.second().source();
        return WHEN.entrySet().stream()
                .filter(when -> when.getKey().matcher(text).find()
                        && couplet.needs().stream()
                                .noneMatch(need -> when.getValue().is(need.kind())))
                .findFirst()
                .map(when -> "a line says in which round something was said, but no need is of a kind '%s…': add one."
                        .formatted(when.getValue().of(new FactKind("")).name()));
    }

    private static Optional<String> fault(
            Piece piece, Template line, Couplet couplet, Map<String, EndingClass> classes) {
        return switch (piece) {
            case Piece.Slot slot
            when !classes.containsKey(slot.classId()) ->
                Optional.of("there is no class '%s'; the classes are %s."
                        .formatted(
                                slot.classId(),
                                String.join(
                                        ", ", classes.keySet().stream().sorted().toList())));
            case Piece.Value value
            when !needs(couplet, value.kind()) ->
                Optional.of("the line says {%s} but no need asks for it: add it to 'needs'."
                        .formatted(value.kind().name()));
            case Piece.Value value
            when value.kind().widest().equals(CURSE) ->
                Optional.of("the line says {curse}, and so whatever they swore: say that they did in other words.");
            case Piece.Choice choice -> optional(choice);
            case Piece.Said said
            when said.text().matches(".*[{}<>\\[\\]=].*") ->
                Optional.of("the markup of \"%s\" is broken.".formatted(line.source()));
            default -> Optional.empty();
        };
    }

    private static Optional<String> optional(Piece.Choice choice) {
        return choice.choices().stream()
                .map(word -> word.strip().toLowerCase(java.util.Locale.ROOT))
                .filter(word -> !OPTIONAL.contains(word))
                .findFirst()
                .map(word -> "'%s' may not be optional; these may: %s."
                        .formatted(
                                word,
                                String.join(" ", OPTIONAL.stream().sorted().toList())));
    }

    private static boolean needs(Couplet couplet, FactKind kind) {
        return couplet.needs().stream().map(Need::kind).anyMatch(need -> need.isA(kind));
    }
}

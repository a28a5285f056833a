package comeback.json;

import comeback.bank.BattleMemory;
import comeback.bank.Fact;
import comeback.bank.FactKind;
import comeback.bank.Owner;
import comeback.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a battle remembers, as JSON.
final class MemoryJson {
    private MemoryJson() {}

    static Map<String, Object> write(BattleMemory memory) {
        return Map.of(
                "answered", facts(memory.answered()),
                "facts", facts(memory.facts()),
                "items", memory.items(),
                "open", facts(memory.open()),
                "rhymeWords", memory.rhymeWords(),
                "rounds", memory.rounds());
    }

    /// Songs that were saved before rounds were counted have neither `rounds` nor what hangs on them.
    static BattleMemory read(JsonFields fields) {
        BattleMemory memory = new BattleMemory(
                fields.map("items", JsonFields::whole),
                fields.map("rhymeWords", JsonFields::whole),
                fields.list("facts", MemoryJson::remembered),
                fields.has("answered") ? fields.list("answered", MemoryJson::remembered) : List.of(),
                fields.has("open") ? fields.list("open", MemoryJson::remembered) : List.of(),
                fields.has("rounds") ? fields.whole("rounds") : 0);
        fields.end();
        return memory;
    }

    private static List<Map<String, Object>> facts(List<Fact> facts) {
        return facts.stream().map(MemoryJson::write).toList();
    }

    static Map<String, Object> write(Fact fact) {
        return Map.of(
                "confidence", fact.confidence(),
                "kind", fact.kind().name(),
                "opponentLine", fact.opponentLine(),
                "owner", fact.owner().name().toLowerCase(Locale.ROOT),
                "plural", fact.plural(),
                "relation", fact.relation(),
                "roundsAgo", fact.roundsAgo(),
                "value", fact.value());
    }

    /// What a line takes up: of its own round where nothing else is said.
    static Fact anchor(JsonFields fields) {
        return fact(fields, 0);
    }

    /// What was said in an earlier round, whichever where nothing is said.
    private static Fact remembered(JsonFields fields) {
        return fact(fields, Fact.SOME_ROUND);
    }

    private static Fact fact(JsonFields fields, int otherwise) {
        Fact usual = new Fact(
                new FactKind(fields.text("kind")),
                fields.text("value"),
                fields.flag("plural"),
                fields.whole("opponentLine"),
                fields.number("confidence"));
        Fact owned = fields.has("owner") ? owned(usual, fields) : usual;
        int roundsAgo = fields.has("roundsAgo") ? fields.whole("roundsAgo") : otherwise;
        return fields.make(() -> owned.said(roundsAgo));
    }

    private static Fact owned(Fact usual, JsonFields fields) {
        return new Fact(
                usual.kind(),
                usual.value(),
                usual.plural(),
                usual.opponentLine(),
                usual.confidence(),
                owner(fields.text("owner")),
                fields.text("relation"));
    }

    private static Owner owner(String written) {
        return Arrays.stream(Owner.values())
                .filter(owner -> owner.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        "A remembered fact's owner is '%s', but it must be opponent, us or other: restore the song from a saved project."
                                .formatted(written)));
    }
}

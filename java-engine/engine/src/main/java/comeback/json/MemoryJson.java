package comeback.json;

import comeback.bank.BattleMemory;
import comeback.bank.Fact;
import comeback.bank.FactKind;
import comeback.bank.Owner;
import comeback.problem.Problem;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/// What a battle remembers, as JSON.
final class MemoryJson {
    private MemoryJson() {}

    static Map<String, Object> write(BattleMemory memory) {
        return Map.of(
                "facts", memory.facts().stream().map(MemoryJson::write).toList(),
                "items", memory.items(),
                "rhymeWords", memory.rhymeWords());
    }

    static BattleMemory read(JsonFields fields) {
        BattleMemory memory = new BattleMemory(
                fields.map("items", JsonFields::whole),
                fields.map("rhymeWords", JsonFields::whole),
                fields.list("facts", MemoryJson::readFact));
        fields.end();
        return memory;
    }

    static Map<String, Object> write(Fact fact) {
        return Map.of(
                "confidence", fact.confidence(),
                "kind", fact.kind().name(),
                "opponentLine", fact.opponentLine(),
                "owner", fact.owner().name().toLowerCase(Locale.ROOT),
                "plural", fact.plural(),
                "relation", fact.relation(),
                "value", fact.value());
    }

    static Fact readFact(JsonFields fields) {
        Fact usual = new Fact(
                new FactKind(fields.text("kind")),
                fields.text("value"),
                fields.flag("plural"),
                fields.whole("opponentLine"),
                fields.number("confidence"));
        return fields.has("owner") ? owned(usual, fields) : usual;
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

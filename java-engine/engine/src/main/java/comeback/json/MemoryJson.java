package comeback.json;

import comeback.bank.BattleMemory;
import comeback.bank.Fact;
import comeback.bank.FactKind;
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
                "plural", fact.plural(),
                "value", fact.value());
    }

    static Fact readFact(JsonFields fields) {
        return new Fact(
                new FactKind(fields.text("kind")),
                fields.text("value"),
                fields.flag("plural"),
                fields.whole("opponentLine"),
                fields.number("confidence"));
    }
}

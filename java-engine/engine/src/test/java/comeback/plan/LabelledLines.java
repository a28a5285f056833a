package comeback.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import comeback.English;
import comeback.bank.Fact;
import comeback.bank.FactKind;
import comeback.bank.Owner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Lines of an opponent with every fact that is in them, as people labelled them: a file of `tests/bench/writer`.
record LabelledLines(List<Labelled> lines) {
    /// A line as it was typed or as an ear writes it, and the facts in it.
    record Labelled(String line, List<Fact> facts) {}

    static LabelledLines read(String name) {
        try {
            JsonNode file = new ObjectMapper()
                    .readTree(English.HOME
                            .resolve("tests/bench/writer")
                            .resolve(name + ".json")
                            .toFile());
            List<Labelled> lines = new ArrayList<>();
            for (JsonNode line : file.get("lines")) {
                List<Fact> facts = new ArrayList<>();
                line.get("facts").forEach(fact -> facts.add(fact(fact)));
                lines.add(new Labelled(line.get("line").asText(), facts));
            }
            return new LabelledLines(lines);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Fact fact(JsonNode label) {
        return new Fact(
                new FactKind(label.get("kind").asText()),
                label.get("value").asText(),
                label.get("number").asText().equals("pl"),
                0,
                1,
                Owner.valueOf(label.get("owner").asText().toUpperCase(Locale.ROOT)),
                label.path("relation").asText());
    }
}

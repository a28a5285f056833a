package comeback.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import comeback.bridge.Command;
import comeback.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The shell's commands as JSON: an object each, with its name in `command`.
public final class CommandJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private CommandJson() {}

    /// @throws Problem for a text that is no command
    public static Command read(String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            String name = node.path("command").asText();
            return switch (name) {
                case "open" ->
                    new Command.Open(
                            song(node.path("document")), node.path("opening").asLong(-1), typed(node), slots(node));
                case "words" -> typed(node);
                case "slots" -> slots(node);
                case "reroll" -> new Command.Reroll();
                case "choose" -> new Command.Choose(index(node, "turn"), index(node, "take"));
                case "lock" ->
                    new Command.Lock(
                            index(node, "turn"),
                            index(node, "take"),
                            node.path("on").asBoolean());
                case "clear" -> new Command.Clear(index(node, "turn"), index(node, "take"));
                default -> throw new Problem("The engine knows no command '%s'.".formatted(name));
            };
        } catch (JacksonException broken) {
            throw new Problem("The engine was given a command that is no JSON: " + broken.getOriginalMessage(), broken);
        }
    }

    private static @Nullable String song(JsonNode document) {
        return document.isObject() ? document.toString() : null;
    }

    private static int index(JsonNode node, String field) {
        return node.path(field).asInt(-1);
    }

    private static Command.Typed typed(JsonNode node) {
        return new Command.Typed(
                node.path("lyrics").asText(""), node.path("topic").asText(""), hotWords(node.path("hotWords")));
    }

    private static List<String> hotWords(JsonNode node) {
        if (node.isTextual()) {
            return Arrays.stream(node.asText().split("[,\n]"))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .toList();
        }
        List<String> words = new ArrayList<>();
        node.forEach(each -> words.add(each.asText()));
        return words;
    }

    private static Command.Slots slots(JsonNode node) {
        return new Command.Slots(names(node.path("styles")), names(node.path("voices")));
    }

    private static List<@Nullable String> names(JsonNode node) {
        List<@Nullable String> names = new ArrayList<>();
        node.forEach(each -> names.add(each.isTextual() ? each.asText() : null));
        return names;
    }
}

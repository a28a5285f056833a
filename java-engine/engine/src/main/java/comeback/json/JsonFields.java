package comeback.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import comeback.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// An object of a document as it is read field by field; whatever is not as it should be is a {@link Problem} that
/// names the field by its path, such as `turns[0].takes[1].bpm`.
final class JsonFields {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String document;
    private final String path;
    private final JsonNode node;
    private final Set<String> asked = new HashSet<>();

    private JsonFields(String document, String path, JsonNode node) {
        this.document = document;
        this.path = path;
        this.node = node;
        if (!node.isObject()) {
            throw problem("'%s' is no object in { }".formatted(path.isEmpty() ? "the whole" : path));
        }
    }

    /// @param document what to call it in a sentence, such as "song document"
    static JsonFields parse(String json, String document) {
        try {
            return new JsonFields(document, "", MAPPER.readTree(json));
        } catch (JsonProcessingException wrong) {
            String said = wrong.getOriginalMessage().lines().findFirst().orElse("");
            throw new Problem(
                    "The %s is no JSON (%s): restore it from a saved project.".formatted(document, said), wrong);
        }
    }

    String text(String name) {
        return wanted(name, JsonNode::isTextual, "a text in quotes").textValue();
    }

    boolean flag(String name) {
        return wanted(name, JsonNode::isBoolean, "true or false").booleanValue();
    }

    int whole(String name) {
        return wanted(name, JsonNode::isInt, "a whole number of 32 bits").intValue();
    }

    long wholeLong(String name) {
        return wanted(name, node -> node.isIntegralNumber() && node.canConvertToLong(), "a whole number of 64 bits")
                .longValue();
    }

    double number(String name) {
        return wanted(name, node -> node.isNumber() && Double.isFinite(node.doubleValue()), "a finite number")
                .doubleValue();
    }

    /// `otherwise` where the field is not there.
    double numberOr(String name, double otherwise) {
        return node.has(name) ? number(name) : otherwise;
    }

    /// Whether the field is there, null or not.
    boolean has(String name) {
        return node.has(name);
    }

    boolean isNull(String name) {
        return wanted(name, node -> true, "").isNull();
    }

    JsonFields object(String name) {
        return new JsonFields(document, path(name), wanted(name, JsonNode::isObject, "an object in { }"));
    }

    /// One `item` an object of the list.
    <T> List<T> list(String name, Function<JsonFields, T> item) {
        JsonNode values = wanted(name, JsonNode::isArray, "a list in [ ]");
        List<T> items = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            JsonFields fields = new JsonFields(document, "%s[%d]".formatted(path(name), i), values.get(i));
            items.add(item.apply(fields));
            fields.end();
        }
        return items;
    }

    int[] wholes(String name) {
        JsonNode values = wanted(name, JsonNode::isArray, "a list in [ ]");
        int[] wholes = new int[values.size()];
        for (int i = 0; i < wholes.length; i++) {
            if (!values.get(i).isInt()) {
                throw wrong(name, "a list of whole numbers");
            }
            wholes[i] = values.get(i).intValue();
        }
        return wholes;
    }

    /// An object of free keys, such as counts by word.
    <T> Map<String, T> map(String name, BiFunction<JsonFields, String, T> value) {
        JsonFields fields = object(name);
        Map<String, T> map = new TreeMap<>();
        for (Map.Entry<String, JsonNode> field : fields.node.properties()) {
            map.put(field.getKey(), value.apply(fields, field.getKey()));
        }
        return map;
    }

    /// What `maker` makes of these fields, or a problem when its values go together no more.
    <T> T make(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException wrong) {
            throw problem(
                    "'%s' has a wrong value (%s)".formatted(path.isEmpty() ? "the whole" : path, wrong.getMessage()));
        }
    }

    /// To be called when all is read.
    ///
    /// @throws Problem when there is a field that nobody asked for
    void end() {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!asked.contains(field.getKey())) {
                throw problem("there is no field '%s'".formatted(path(field.getKey())));
            }
        }
    }

    Problem wrong(String name, String wanted) {
        return problem("field '%s' must be %s".formatted(path(name), wanted));
    }

    private JsonNode wanted(String name, Predicate<JsonNode> kind, String wanted) {
        asked.add(name);
        @Nullable JsonNode value = node.get(name);
        if (value == null || !kind.test(value)) {
            throw value == null ? problem("field '%s' is missing".formatted(path(name))) : wrong(name, wanted);
        }
        return value;
    }

    private Problem problem(String what) {
        return new Problem("The %s is not whole: %s.".formatted(document, what));
    }

    private String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}

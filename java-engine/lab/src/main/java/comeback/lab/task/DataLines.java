package comeback.lab.task;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import comeback.problem.Problem;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Rows and tests as lines of JSON, tokens as words.
final class DataLines {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Vocabulary vocabulary;
    private final Map<String, Integer> ids = new HashMap<>();

    DataLines(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (int id = 0; id < vocabulary.size(); id++) {
            ids.put(vocabulary.token(id), id);
        }
    }

    String row(Row row, String seed) {
        ObjectNode line = MAPPER.createObjectNode();
        if (row.seeded()) {
            line.put("seed", seed);
        }
        return line.put("prompt", words(row.prompt()))
                .put("answer", words(row.answer()))
                .toString();
    }

    String test(String seed, int[] prompt) {
        return MAPPER.createObjectNode()
                .put("seed", seed)
                .put("prompt", words(prompt))
                .toString();
    }

    Row row(String line) {
        JsonNode node = node(line);
        return new Row(tokens(node, "prompt"), tokens(node, "answer"), node.has("seed"));
    }

    /// Empty where there is none.
    static String seed(String line) {
        return node(line).path("seed").asText();
    }

    /// The two nodes of an edge.
    static int[] edge(String line) {
        JsonNode node = node(line);
        if (node.size() != 2 || !node.path(0).isInt() || !node.path(1).isInt()) {
            throw broken(line, null);
        }
        return new int[] {node.path(0).asInt(), node.path(1).asInt()};
    }

    private static JsonNode node(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (JacksonException broken) {
            throw broken(line, broken);
        }
    }

    private int[] tokens(JsonNode node, String field) {
        return Arrays.stream(node.path(field).asText().split(" "))
                .mapToInt(word -> {
                    Integer id = ids.get(word);
                    if (id == null) {
                        throw broken(node.toString(), null);
                    }
                    return id;
                })
                .toArray();
    }

    private String words(int[] tokens) {
        return Arrays.stream(tokens).mapToObj(vocabulary::token).collect(Collectors.joining(" "));
    }

    private static Problem broken(String line, @org.jspecify.annotations.Nullable Throwable cause) {
        String sentence = "This line of data is not as './comeback lab data' writes it: " + line.strip();
        return cause == null ? new Problem(sentence) : new Problem(sentence, cause);
    }
}

package comeback.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import comeback.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is said to a server of chat completions, and what it answers, in the form that OpenAI's API has made common.
public final class ChatJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final double TEMPERATURE = 0.9;

    private ChatJson() {}

    /// @param model nothing to leave the choice to the server
    public static String request(Optional<String> model, String instructions, String wish) {
        Map<String, Object> body = new LinkedHashMap<>();
        model.ifPresent(name -> body.put("model", name));
        body.put(
                "messages",
                List.of(Map.of("role", "system", "content", instructions), Map.of("role", "user", "content", wish)));
        body.put("temperature", TEMPERATURE);
        body.put("stream", false);
        return Json.pretty(body);
    }

    /// The couplets in an answer: the first list of lists of texts in it, whatever stands around that.
    ///
    /// @throws Problem when it is no answer of such a server, or has no such list
    public static List<List<String>> couplets(String answer) {
        String content = content(answer);
        for (int at = content.indexOf('['); at >= 0; at = content.indexOf('[', at + 1)) {
            List<List<String>> couplets = couplets(content, at);
            if (!couplets.isEmpty()) {
                return couplets;
            }
        }
        throw new Problem("The model did not answer with a list of couplets: ask again, or try another model.");
    }

    private static String content(String answer) {
        try {
            JsonNode content = MAPPER.readTree(answer).at("/choices/0/message/content");
            if (content.isTextual()) {
                return content.textValue();
            }
        } catch (JsonProcessingException noJson) {
            throw notSuch(noJson);
        }
        throw notSuch(null);
    }

    private static Problem notSuch(@Nullable Throwable cause) {
        String sentence = "The server's answer is no chat completion: give the address of an OpenAI-compatible API,"
                + " such as http://127.0.0.1:8080/v1.";
        return cause == null ? new Problem(sentence) : new Problem(sentence, cause);
    }

    private static List<List<String>> couplets(String content, int at) {
        try (JsonParser parser = MAPPER.createParser(content.substring(at))) {
            JsonNode list = MAPPER.readTree(parser);
            List<List<String>> couplets = new ArrayList<>();
            for (JsonNode pair : list) {
                if (!pair.isArray()) {
                    return List.of();
                }
                List<String> lines = new ArrayList<>();
                pair.forEach(line -> lines.add(line.asText()));
                couplets.add(lines);
            }
            return couplets;
        } catch (IOException noList) {
            return List.of();
        }
    }
}

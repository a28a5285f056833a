package comeback.lab.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import comeback.json.Json;
import comeback.problem.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is asked of a server of completions, and what it answers, as OpenAI's API has it.
final class CompletionJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    /// A little more than 0 is what rounding leaves of certainty.
    private static final double MOST_LOG = 1e-3;

    private CompletionJson() {}

    /// Asks for one token after `prompt`, and how likely the likeliest are before any truncation.
    ///
    /// @param model nothing to leave the choice to the server
    /// @param logprobs how many of the likeliest
    static String request(Optional<String> model, String prompt, int logprobs) {
        Map<String, Object> body = new LinkedHashMap<>();
        model.ifPresent(name -> body.put("model", name));
        body.put("prompt", prompt);
        body.put("max_tokens", 1);
        body.put("temperature", 1);
        body.put("top_p", 1);
        body.put("logprobs", logprobs);
        body.put("stream", false);
        return Json.pretty(body);
    }

    /// The log-probabilities of the likeliest next tokens, by their texts: of `logprobs.top_logprobs[0]`, or
    /// of `logprobs.content[0].top_logprobs[]`, as newer servers of llama.cpp have it.
    ///
    /// @throws Problem when the answer has none, or they are no probabilities
    static Map<String, Double> likeliest(String answer) {
        JsonNode logprobs;
        try {
            logprobs = MAPPER.readTree(answer).at("/choices/0/logprobs");
        } catch (JsonProcessingException noJson) {
            throw notSuch("is no JSON, or broke off", noJson);
        }
        Map<String, Double> likeliest = new LinkedHashMap<>();
        JsonNode map = logprobs.at("/top_logprobs/0");
        map.properties()
                .forEach(entry -> likeliest.put(entry.getKey(), entry.getValue().asDouble(Double.NaN)));
        logprobs.at("/content/0/top_logprobs")
                .forEach(each -> likeliest.put(
                        each.path("token").asText(), each.path("logprob").asDouble(Double.NaN)));
        if (likeliest.isEmpty()) {
            throw notSuch("tells no log-probabilities", null);
        }
        double sum = likeliest.values().stream().mapToDouble(Math::exp).sum();
        boolean areLogs = likeliest.values().stream().allMatch(log -> log <= MOST_LOG);
        if (!areLogs || !(sum > 0 && sum < 1 + MOST_LOG * likeliest.size())) {
            throw notSuch("tells log-probabilities that are none", null);
        }
        return likeliest;
    }

    private static Problem notSuch(String fault, @Nullable Throwable cause) {
        String sentence =
                "The server's answer %s: give the address of an OpenAI-compatible API of completions that tells"
                                .formatted(fault)
                        + " 'logprobs', such as llama.cpp's or vLLM's.";
        return cause == null ? new Problem(sentence) : new Problem(sentence, cause);
    }
}

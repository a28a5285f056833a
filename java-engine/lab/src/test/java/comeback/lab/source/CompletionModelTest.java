package comeback.lab.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.json.JsonMapper;
import comeback.lab.branch.Branching;
import comeback.lab.branch.Sampler;
import comeback.loopback.LoopbackServer;
import comeback.loopback.LoopbackServer.Patience;
import comeback.problem.Problem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionModelTest {
    /// Of `a`, `b`, and the end `$`.
    private static final MarkovChain CHAIN = MarkovChain.of(
            "served", new double[] {0.6, 0.4, 0}, new double[][] {{0.5, 0.3, 0.2}, {0.2, 0.5, 0.3}, {1, 0, 0}}, 2);

    private static final Patience PATIENT = new Patience(Duration.ofSeconds(20), "wait longer");
    private static final String PATH = "completions";

    @Test
    void aServedChainHasTheBranchingFactorOfTheChain() {
        double truth = TrueBranching.of(CHAIN, Truncation.RELEASED, 12).branchingFactor();
        for (UnaryOperator<String> form :
                List.<UnaryOperator<String>>of(CompletionModelTest::olderForm, CompletionModelTest::newerForm)) {
            try (CompletingServer serving = new CompletingServer(form);
                    LoopbackServer server = LoopbackServer.at(serving.address(), PATH, PATIENT)) {
                CompletionModel model = new CompletionModel(server, Optional.of("m"), "Go: ", "$", 5, 0.9);
                Branching measured = Branching.of(new Sampler(model, Truncation.RELEASED, 12)
                        .outputs(model.prompt(), 400, new SplittableRandom(1)));
                assertThat(measured.monteCarlo() / truth).isCloseTo(1, within(0.03));
                assertThat(model.shortfall()).isZero();
                assertThat(serving.asked.getFirst())
                        .startsWith("POST /v1/completions {")
                        .contains(
                                "\"logprobs\" : 5", "\"max_tokens\" : 1", "\"prompt\" : \"Go: \"", "\"model\" : \"m\"");
                assertThat(serving.asked).doesNotHaveDuplicates();
            }
        }
    }

    /// As the API has had it for long.
    private static String olderForm(String prompt) {
        double[] logs = logs(prompt);
        return "{\"choices\": [{\"text\": \"a\", \"logprobs\": {\"tokens\": [\"a\"], \"top_logprobs\": [%s]}}]}"
                .formatted(
                        logs[2] == Double.NEGATIVE_INFINITY
                                ? "{\"a\": %s, \"b\": %s}".formatted(logs[0], logs[1])
                                : "{\"a\": %s, \"b\": %s, \"$\": %s}".formatted(logs[0], logs[1], logs[2]));
    }

    private static String newerForm(String prompt) {
        double[] logs = logs(prompt);
        StringBuilder all = new StringBuilder();
        for (int token = 0; token < 3; token++) {
            if (logs[token] > Double.NEGATIVE_INFINITY) {
                all.append(all.isEmpty() ? "" : ", ")
                        .append("{\"token\": \"%s\", \"logprob\": %s}".formatted("ab$".charAt(token), logs[token]));
            }
        }
        return "{\"choices\": [{\"logprobs\": {\"content\": [{\"token\": \"a\", \"top_logprobs\": [%s]}]}}]}"
                .formatted(all);
    }

    private static double[] logs(String request) {
        String prompt;
        try {
            prompt = JsonMapper.builder()
                    .build()
                    .readTree(request)
                    .path("prompt")
                    .asText();
        } catch (IOException noJson) {
            throw new IllegalArgumentException(request, noJson);
        }
        return CHAIN.logProbabilities(
                prompt.substring("Go: ".length()).chars().map("ab$"::indexOf).toArray());
    }

    @Test
    void whatTheServerDoesNotTellOfIsReportedAsMissing() {
        try (CompletingServer serving = new CompletingServer(
                        asked -> "{\"choices\": [{\"logprobs\": {\"top_logprobs\": [{\"a\": -1.0, \"b\": -2.0}]}}]}");
                LoopbackServer server = LoopbackServer.at(serving.address(), PATH, PATIENT)) {
            CompletionModel model = new CompletionModel(server, Optional.empty(), "x", "", 2, 0.9);
            double[] logs = model.logProbabilities(model.prompt());
            assertThat(Math.exp(logs[2]) + Math.exp(logs[3])).isCloseTo(1, within(1e-12));
            assertThat(logs[2] - logs[3]).isCloseTo(1, within(1e-12));
            assertThat(model.shortfall()).isEqualTo(1);
        }
    }

    /// As llama.cpp tells of it.
    @Test
    void aTokenWithoutTextIsTheEnd() {
        try (CompletingServer serving = new CompletingServer(
                        asked -> "{\"choices\": [{\"logprobs\": {\"top_logprobs\": [{\"\": -0.5, \"b\": -1.5}]}}]}");
                LoopbackServer server = LoopbackServer.at(serving.address(), PATH, PATIENT)) {
            CompletionModel model = new CompletionModel(server, Optional.empty(), "x", "", 2, 0.9);
            double[] logs = model.logProbabilities(model.prompt());
            assertThat(logs[model.end()] - logs[2]).isCloseTo(1, within(1e-12));
            assertThat(model.size()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>hello</html>",
                "{\"choices\": [{\"text\": \"a\", \"logprobs\": {\"top_logprobs\": [{\"a\": -1.0, \"b\"",
                "{\"choices\": []}",
                "{\"choices\": [{\"text\": \"a\", \"logprobs\": null}]}",
                "{\"choices\": [{\"logprobs\": {\"top_logprobs\": [{\"a\": 3.5}]}}]}",
                "{\"choices\": [{\"logprobs\": {\"top_logprobs\": [{\"a\": \"high\"}]}}]}",
                "{\"choices\": [{\"logprobs\": {\"top_logprobs\": [{\"a\": -0.1, \"b\": -0.1}]}}]}",
                "[1, 2",
                "",
                "null"
            })
    void rubbishIsToldInASentence(String body) {
        assertFails(200, body, "The server's answer", "logprobs");
    }

    @Test
    void aServerThatFailsIsToldInASentence() {
        assertFails(500, "out of\nmemory", "status 500 (out of memory)", "its log");
        assertFails(404, "", "status 404 (without a word)", "its log");
        assertFails(200, "x".repeat(5 << 20), "No answer came", "check its port");
    }

    private static void assertFails(int status, String body, String... words) {
        try (CompletingServer serving = new CompletingServer(status, asked -> body);
                LoopbackServer server = LoopbackServer.at(serving.address(), PATH, PATIENT)) {
            CompletionModel model = new CompletionModel(server, Optional.empty(), "x", "", 2, 0.9);
            assertThatThrownBy(() -> model.logProbabilities(model.prompt()))
                    .isInstanceOf(Problem.class)
                    .hasMessageContainingAll(words)
                    .satisfies(thrown ->
                            assertThat(thrown.getMessage()).endsWith(".").doesNotContain("\n"));
        }
    }

    @Test
    void aServerThatHangsOrIsAwayIsNotWaitedForForever() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                LoopbackServer server = LoopbackServer.at(
                        "http://127.0.0.1:" + silent.getLocalPort() + "/v1",
                        PATH,
                        new Patience(Duration.ofSeconds(1), "wait longer"))) {
            assertThatThrownBy(() -> server.ask("{}"))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("did not answer in time (1 s): wait longer.");
        }
        try (LoopbackServer server = LoopbackServer.at("http://localhost:1/v1/", PATH, PATIENT)) {
            assertThatThrownBy(() -> server.ask("{}"))
                    .isInstanceOf(Problem.class)
                    .hasMessageContainingAll("No answer came", "/v1/completions");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/v1",
                "http://192.168.1.4:8080",
                "http://127.0.0.1.example.com/v1",
                "http://0.0.0.0:1"
            })
    void anotherMachineIsRefused(String address) {
        assertThatThrownBy(() -> LoopbackServer.at(address, PATH, PATIENT))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("not on this machine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"127.0.0.1:8080", "ftp://127.0.0.1/v1", "http://me:secret@127.0.0.1/v1", "http://", "not a url"})
    void whatIsNoAddressIsRefused(String address) {
        assertThatThrownBy(() -> LoopbackServer.at(address, PATH, PATIENT))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("no address of a server");
    }
}

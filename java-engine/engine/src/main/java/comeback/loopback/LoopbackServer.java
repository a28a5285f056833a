package comeback.loopback;

import comeback.problem.Problem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A language model's server on this very machine that speaks OpenAI's API, as llama.cpp's and vLLM do. Nothing goes
/// to any other machine: another host is refused, redirects are not followed, and no proxy is asked.
public final class LoopbackServer implements AutoCloseable {
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final int LONGEST_ANSWER_BYTES = 4 << 20;
    private static final int SHOWN = 120;

    private final URI endpoint;
    private final Patience patience;
    private final HttpClient client;

    /// How long an answer is waited for.
    ///
    /// @param ifLate what to do when that was too short, as the end of a sentence
    public record Patience(Duration time, String ifLate) {}

    private LoopbackServer(URI endpoint, Patience patience) {
        this.endpoint = endpoint;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(CONNECTING)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /// @param address of the API, such as `http://127.0.0.1:8080/v1`
    /// @param path of what is asked, under the address: such as `completions` or `chat/completions`
    /// @throws Problem when the address is none, or none of this machine's loopback addresses
    public static LoopbackServer at(String address, String path, Patience patience) {
        URI uri = uri(address)
                .orElseThrow(
                        () -> new Problem("'%s' is no address of a server: give one such as http://127.0.0.1:8080/v1."
                                .formatted(address)));
        if (!isLoopback(uri.getHost())) {
            throw new Problem(
                    "'%s' is not on this machine, and nothing is sent to another: give a server on 127.0.0.1, [::1] or localhost."
                            .formatted(address));
        }
        String under = uri.getPath().replaceAll("/+$", "") + "/" + path;
        return new LoopbackServer(URI.create(uri.getScheme() + "://" + uri.getRawAuthority() + under), patience);
    }

    private static Optional<URI> uri(String address) {
        try {
            URI uri = URI.create(address.strip());
            boolean isWeb = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return isWeb && uri.getHost() != null && uri.getUserInfo() == null ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /// Names are not looked up but for `localhost`: another may lead anywhere.
    private static boolean isLoopback(String host) {
        boolean isNumber = host.matches("\\d+(\\.\\d+){3}") || host.startsWith("[");
        try {
            return (isNumber || host.equalsIgnoreCase("localhost"))
                    && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }

    /// The server's answer to a request, as it came.
    ///
    /// @param json a request of the API
    /// @throws Problem when there is no server, or it answers too late, too long, or that it cannot
    public String ask(String json) {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        HttpResponse<String> answer = answer(request);
        if (answer.statusCode() != 200) {
            throw new Problem("The server at %s answered with status %d (%s): see to its model and its log."
                    .formatted(endpoint, answer.statusCode(), shown(answer.body())));
        }
        return answer.body();
    }

    private HttpResponse<String> answer(HttpRequest request) {
        CompletableFuture<HttpResponse<String>> coming =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), LONGEST_ANSWER_BYTES));
        try {
            return coming.get(patience.time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            coming.cancel(true);
            throw new Problem(
                    "The server at %s did not answer in time (%d s): %s."
                            .formatted(endpoint, patience.time.toSeconds(), patience.ifLate),
                    late);
        } catch (ExecutionException failed) {
            String why =
                    failed.getCause() instanceof IOException io ? String.valueOf(io.getMessage()) : failed.toString();
            throw new Problem(
                    "No answer came from %s (%s): start the server, or check its port."
                            .formatted(endpoint, why.equals("null") ? "nobody is there" : why),
                    failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Problem("Waiting for the server at %s was stopped.".formatted(endpoint), stopped);
        }
    }

    private static String shown(String body) {
        String line = body.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.isEmpty() ? "without a word" : line.substring(0, Math.min(line.length(), SHOWN));
    }

    /// Does not wait for what hangs.
    @Override
    public void close() {
        client.shutdownNow();
    }

    @Override
    public String toString() {
        return endpoint.toString();
    }
}

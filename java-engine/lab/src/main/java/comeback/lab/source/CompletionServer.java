package comeback.lab.source;

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

/// A server on this very machine that completes text as OpenAI's `/v1/completions` does, such as llama.cpp's
/// or vLLM. Nothing goes to any other machine: another host is refused, redirects are not followed, and no
/// proxy is asked.
public final class CompletionServer implements AutoCloseable {
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final int LONGEST_ANSWER_BYTES = 4 << 20;
    private static final int SHOWN = 120;

    private final URI completions;
    private final Duration patience;
    private final HttpClient client;

    private CompletionServer(URI completions, Duration patience) {
        this.completions = completions;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(CONNECTING)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /// @param address of the API, such as `http://127.0.0.1:8080/v1`
    /// @param patience for one answer, of one token
    /// @throws Problem when the address is none, or none of this machine's loopback addresses
    public static CompletionServer at(String address, Duration patience) {
        URI uri = uri(address)
                .orElseThrow(
                        () -> new Problem("'%s' is no address of a server: give one such as http://127.0.0.1:8080/v1."
                                .formatted(address)));
        if (!isLoopback(uri.getHost())) {
            throw new Problem(
                    "'%s' is not on this machine, and nothing is sent to another: give a server on 127.0.0.1, [::1] or localhost."
                            .formatted(address));
        }
        String path = uri.getPath().replaceAll("/+$", "") + "/completions";
        return new CompletionServer(URI.create(uri.getScheme() + "://" + uri.getRawAuthority() + path), patience);
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
    String ask(String json) {
        HttpRequest request = HttpRequest.newBuilder(completions)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        HttpResponse<String> answer = answer(request);
        if (answer.statusCode() != 200) {
            throw new Problem("The server at %s answered with status %d (%s): see to its model and its log."
                    .formatted(completions, answer.statusCode(), shown(answer.body())));
        }
        return answer.body();
    }

    private HttpResponse<String> answer(HttpRequest request) {
        CompletableFuture<HttpResponse<String>> coming =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), LONGEST_ANSWER_BYTES));
        try {
            return coming.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            coming.cancel(true);
            throw new Problem(
                    "The server at %s did not say a token in time (%d s): give it more with --timeout, or a smaller model."
                            .formatted(completions, patience.toSeconds()),
                    late);
        } catch (ExecutionException failed) {
            String why =
                    failed.getCause() instanceof IOException io ? String.valueOf(io.getMessage()) : failed.toString();
            throw new Problem(
                    "No answer came from %s (%s): start the server, or check its port."
                            .formatted(completions, why.equals("null") ? "nobody is there" : why),
                    failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Problem("Waiting for the server at %s was stopped.".formatted(completions), stopped);
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
        return completions.toString();
    }
}

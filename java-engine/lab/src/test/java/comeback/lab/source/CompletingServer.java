package comeback.lab.source;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/// A server of completions on loopback that answers each request's body as it is told to.
final class CompletingServer implements AutoCloseable {
    /// Each call as its method, path and body.
    final List<String> asked = new CopyOnWriteArrayList<>();

    private final HttpServer server;

    CompletingServer(UnaryOperator<String> answers) {
        this(200, answers);
    }

    /// @param status of every answer
    CompletingServer(int status, UnaryOperator<String> answers) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.createContext("/", call -> answer(call, status, answers));
        server.start();
    }

    private void answer(HttpExchange call, int status, UnaryOperator<String> answers) throws IOException {
        String question = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add("%s %s %s".formatted(call.getRequestMethod(), call.getRequestURI(), question));
        byte[] bytes = answers.apply(question).getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

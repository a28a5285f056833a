package comeback.app;

import static org.assertj.core.api.Assertions.assertThat;

import comeback.bank.Move;
import comeback.bank.SaidCouplet;
import comeback.engine.ConfigFolder;
import comeback.engine.OwnBank;
import comeback.engine.TasteBook;
import comeback.json.Json;
import comeback.propose.Proposal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// From a model's answer to a verse: over a real server on loopback.
class ProposeTest {
    private static final String TOPIC = "rain on the window";
    private static final String SINGING = "The gutter was singing all over the street";
    private static final List<List<String>> COUPLETS = List.of(
            List.of(SINGING, "I came home with water all over my feet"),
            List.of("My Honda was leaking, I drove in the wet", "I got to the office as cold as you get"),
            List.of("\u001b[31mno", "song"));

    private final OwnBank bank = OwnBank.standard();

    @BeforeEach
    @AfterEach
    void forget() throws IOException {
        Path config = ConfigFolder.standard();
        assertThat(config.toString()).as("never the user's own").contains("target");
        if (Files.isDirectory(config)) {
            try (Stream<Path> all = Files.walk(config)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    @Test
    void whatPassesWaitsAndIsRappedOnceItIsAccepted() {
        try (TalkingServer server =
                new TalkingServer(200, says("Here [you] are:\n" + Json.pretty(COUPLETS) + "\nEnjoy!"))) {
            Invocation asked = ask(server.address(), "--model", "any", "--count", "3");
            assertThat(asked.exitCode()).as(asked.complaint()).isZero();
            assertThat(asked.out())
                    .contains(SINGING.replace("street", "=street"), "'Honda'", "1 of 3 couplets are new")
                    .doesNotContain("\u001b");
            assertThat(server.asked).hasSize(1);
            assertThat(server.asked.getFirst())
                    .startsWith("POST /v1/chat/completions {")
                    .contains(TOPIC, "Write 3 couplets", "\"model\" : \"any\"");
            assertThat(ask(server.address()).out()).contains("0 of 3 couplets are new");
        }
        Proposal waiting = bank.waiting().getFirst();
        TasteBook liking = TasteBook.standard();
        for (int i = 0; i < 8; i++) {
            liking.learn(List.of(new SaidCouplet(waiting.id(), Move.SKETCH, "")), List.of(), 1);
        }
        assertThat(verses()).doesNotContain(SINGING);
        assertThat(Invocation.of("propose", "--list").out()).contains(waiting.id(), "rain, window");
        assertThat(Invocation.of("propose", "--accept", waiting.id()).out()).contains(waiting.id(), "own-rain");
        assertThat(Invocation.of("propose", "--list").out()).contains("No proposal waits");
        assertThat(verses()).contains(SINGING);
    }

    /// On that topic, over a few seeds.
    private static String verses() {
        StringBuilder verses = new StringBuilder();
        for (int seed = 1; seed <= 6; seed++) {
            verses.append(Invocation.of("write", "--topic", TOPIC, "--seed", String.valueOf(seed))
                    .out());
        }
        return verses.toString();
    }

    @Test
    void whatIsDroppedIsForgotten() {
        try (TalkingServer server = new TalkingServer(200, says(Json.pretty(COUPLETS)))) {
            ask(server.address());
        }
        String id = bank.waiting().getFirst().id();
        assertThat(Invocation.of("propose", "--drop", id).out()).contains("forgotten");
        assertThat(bank.waiting()).isEmpty();
        assertThat(bank.folder()).doesNotExist();
        Complaints.assertOneSentence(Invocation.of("propose", "--drop", id), List.of(id, "--list"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/v1",
                "http://192.168.1.4:8080/v1",
                "http://127.0.0.1.example.com/v1",
                "http://[2001:db8::1]:80/v1",
                "http://0.0.0.0:8080/v1"
            })
    void anotherMachineIsRefused(String server) {
        Complaints.assertOneSentence(ask(server), List.of(server, "not on this machine"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:8080", "ftp://127.0.0.1/v1", "http://me:secret@127.0.0.1/v1", "http://", "//"})
    void whatIsNoAddressIsRefused(String server) {
        Complaints.assertOneSentence(ask(server), List.of("no address of a server"));
    }

    @Test
    void aServerThatFailsIsToldInASentence() throws IOException {
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = closed.getLocalPort();
            closed.close();
            Complaints.assertOneSentence(
                    ask("http://127.0.0.1:" + port), List.of("No answer came", "start the server"));
        }
        assertFails(500, "out of memory", "status 500", "out of memory");
        assertFails(302, "", "status 302");
        assertFails(200, "<html>hello</html>", "no chat completion", "/v1");
        assertFails(200, "{\"choices\": []}", "no chat completion");
        assertFails(200, says("I would rather not [really]."), "list of couplets");
        assertFails(200, "x".repeat(5 << 20), "No answer came");
        assertThat(bank.waiting()).isEmpty();
    }

    @Test
    void aServerThatIsSilentIsNotWaitedForForever() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Invocation asked = ask("http://127.0.0.1:" + silent.getLocalPort(), "--timeout", "1");
            Complaints.assertOneSentence(asked, List.of("did not answer in time (1 s)"));
        }
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        Complaints.assertOneSentence(Invocation.of("propose"), List.of("--server", "--list"));
        String server = "http://127.0.0.1:1";
        Complaints.assertOneSentence(Invocation.of("propose", "--server", server), List.of("--topic or --opponent"));
        Complaints.assertOneSentence(
                Invocation.of("propose", "--server", server, "--topic", " "), List.of("topic is empty"));
        Complaints.assertOneSentence(ask(server, "--count", "0"), List.of("--count 1 to 40"));
        Complaints.assertOneSentence(ask(server, "--timeout", "0"), List.of("--timeout 1"));
        Complaints.assertOneSentence(Invocation.of("propose", "--accept", "own-9"), List.of("own-9", "--list"));
    }

    @Test
    void ownCoupletsThatCannotBeReadAreNamed() throws IOException {
        Path file = Files.createDirectories(bank.folder().resolve("couplets")).resolve("own.json");
        Files.writeString(
                file, "{\"couplets\": [{\"id\": \"own-1\", \"move\": \"shout\", \"lines\": [\"=a\", \"=b\"]}]}");
        Complaints.assertOneSentence(Invocation.of("write", "--topic", "rain"), List.of(file.toString(), "'shout'"));
    }

    private void assertFails(int status, String body, String... keywords) {
        try (TalkingServer server = new TalkingServer(status, body)) {
            Complaints.assertOneSentence(ask(server.address()), List.of(keywords));
            assertThat(server.asked).hasSize(1);
        }
    }

    private static Invocation ask(String server, String... more) {
        return Invocation.of(Stream.concat(Stream.of("propose", "--server", server, "--topic", TOPIC), Stream.of(more))
                .toArray(String[]::new));
    }

    private static String says(String content) {
        return Json.pretty(
                Map.of("choices", List.of(Map.of("message", Map.of("role", "assistant", "content", content)))));
    }
}

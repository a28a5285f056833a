package comeback.bridge.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.bridge.control.generated.ControlConstants;
import comeback.bridge.control.generated.ControlTable;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;

/// The calls over a table of C functions, which here lead back into Java.
class ControlCallsTest {
    static {
        GlueLibraries.load();
    }

    private final Shell shell = new Shell();

    @Test
    void aCommandIsTakenWhole() {
        shell.commands.add("{\"command\":\"reroll\"}");
        ControlCalls calls = ControlCalls.at(shell.table.address());
        assertThat(calls.nextCommand()).isEqualTo("{\"command\":\"reroll\"}");
        assertThat(calls.nextCommand()).isNull();
    }

    @Test
    void lettersBeyondAsciiSurviveBothWays() {
        String line = "{\"text\":\"café, naïve, 韻, 🎤\"}";
        shell.commands.add(line);
        ControlCalls calls = ControlCalls.at(shell.table.address());
        assertThat(calls.nextCommand()).isEqualTo(line);
        calls.report(line);
        calls.document(line);
        calls.status(ControlCalls.FAILED, "Das Modell fehlt: holen Sie es für „Comeback“.");
        calls.status(ControlCalls.READY, "");
        assertThat(shell.heard)
                .containsExactly(
                        "report " + line,
                        "document " + line,
                        "status 2 Das Modell fehlt: holen Sie es für „Comeback“.",
                        "status 1 ");
    }

    @Test
    void aCommandOfAMegabyteIsNoBurden() {
        String lyrics = "x".repeat(1 << 20);
        shell.commands.add(lyrics);
        assertThat(ControlCalls.at(shell.table.address()).nextCommand()).isEqualTo(lyrics);
    }

    @Test
    void theMemoryIsSharedNotCopied() {
        var memory = ControlCalls.at(shell.table.address()).memory();
        assertThat(memory.capacity()).isEqualTo(64);
        assertThat(memory.order()).isEqualTo(ByteOrder.LITTLE_ENDIAN);
        memory.putLong(8, 0x0102030405060708L);
        assertThat(shell.memory.get(8)).isEqualTo((byte) 8);
    }

    @Test
    void anotherVersionIsRefused() {
        shell.table.version(2);
        assertThatThrownBy(() -> ControlCalls.at(shell.table.address()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("version 2");
    }

    /// A shell that writes down what it hears.
    private static final class Shell {
        final Deque<String> commands = new ArrayDeque<>();
        final List<String> heard = new ArrayList<>();
        final BytePointer memory = new BytePointer(64);
        final ControlTable table = new ControlTable();
        private final NextCommand nextCommand = new NextCommand();
        private final Status status = new Status();
        private final Report report = new Report();
        private final Document document = new Document();

        Shell() {
            table.version(ControlConstants.COMEBACK_CONTROL_VERSION).bytes(table.sizeof());
            table.memory(memory).memory_bytes(64);
            table.next_command(nextCommand).status(status).report(report).document(document);
        }

        private static String text(BytePointer bytes, long count) {
            byte[] copy = new byte[(int) count];
            bytes.get(copy);
            return new String(copy, StandardCharsets.UTF_8);
        }

        private final class NextCommand extends ControlTable.Next_command_Pointer_BytePointer_long {
            @Override
            public long call(Pointer shell, BytePointer json, long capacity) {
                if (commands.isEmpty()) {
                    return 0;
                }
                byte[] oldest = commands.element().getBytes(StandardCharsets.UTF_8);
                if (oldest.length > capacity) {
                    return -oldest.length;
                }
                json.put(oldest);
                commands.remove();
                return oldest.length;
            }
        }

        private final class Status extends ControlTable.Status_Pointer_int_BytePointer_long {
            @Override
            public void call(Pointer shell, int state, BytePointer sentence, long bytes) {
                heard.add("status " + state + " " + text(sentence, bytes));
            }
        }

        private final class Report extends ControlTable.Report_Pointer_BytePointer_long {
            @Override
            public void call(Pointer shell, BytePointer json, long bytes) {
                heard.add("report " + text(json, bytes));
            }
        }

        private final class Document extends ControlTable.Document_Pointer_BytePointer_long {
            @Override
            public void call(Pointer shell, BytePointer json, long bytes) {
                heard.add("document " + text(json, bytes));
            }
        }
    }
}

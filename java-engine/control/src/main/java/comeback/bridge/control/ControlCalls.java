package comeback.bridge.control;

import comeback.bridge.control.generated.ControlConstants;
import comeback.bridge.control.generated.ControlTable;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.jspecify.annotations.Nullable;

/// One instance's calls to its shell. Any thread may call, until `comeback.engine.Plugin.close` has returned for the
/// instance: after that the table and the memory may be gone. No call waits for the host.
public final class ControlCalls {
    /// How the engine is, as the shell counts it.
    public static final int STARTING = 0;

    public static final int READY = 1;
    public static final int FAILED = 2;

    static {
        GlueLibraries.load();
    }

    private final Pointer shell;
    private final BytePointer memory;
    private final ControlTable.Next_command_Pointer_BytePointer_long nextCommand;
    private final ControlTable.Status_Pointer_int_BytePointer_long status;
    private final ControlTable.Report_Pointer_BytePointer_long report;
    private final ControlTable.Document_Pointer_BytePointer_long document;

    private ControlCalls(ControlTable table) {
        shell = table.shell();
        memory = new BytePointer(table.memory()).capacity(table.memory_bytes());
        nextCommand = table.next_command();
        status = table.status();
        report = table.report();
        document = table.document();
    }

    /// @param address of a `comeback_control` that the shell has filled
    /// @throws IllegalArgumentException when the table is of another version than ours
    public static ControlCalls at(long address) {
        ControlTable table = new ControlTable(new Address(address));
        if (table.version() != ControlConstants.COMEBACK_CONTROL_VERSION || table.bytes() != table.sizeof()) {
            throw new IllegalArgumentException("The plugin speaks version %d of the control calls, the engine %d."
                    .formatted(table.version(), ControlConstants.COMEBACK_CONTROL_VERSION));
        }
        return new ControlCalls(table);
    }

    /// The memory shared with the audio thread, laid out as wire/SessionLayout.h draws it; little-endian.
    public ByteBuffer memory() {
        return memory.asByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    }

    /// Takes the oldest waiting command, a JSON object, or null when none waits.
    public @Nullable String nextCommand() {
        long bytes = nextCommand.call(shell, null, 0);
        while (bytes < 0) {
            try (BytePointer room = new BytePointer(-bytes)) {
                bytes = nextCommand.call(shell, room, room.capacity());
                if (bytes > 0) {
                    byte[] json = new byte[Math.toIntExact(bytes)];
                    room.get(json);
                    return new String(json, StandardCharsets.UTF_8);
                }
            }
        }
        return null;
    }

    /// Gives the shell a report, a JSON object.
    public void report(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try (BytePointer copy = new BytePointer(bytes)) {
            report.call(shell, copy, bytes.length);
        }
    }

    /// Gives the shell the whole song document, to be kept in the state to the byte.
    public void document(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try (BytePointer copy = new BytePointer(bytes)) {
            document.call(shell, copy, bytes.length);
        }
    }

    /// Says how the engine is.
    ///
    /// @param state `STARTING`, `READY` or `FAILED`
    /// @param sentence why it failed, one sentence; else empty
    public void status(int state, String sentence) {
        byte[] bytes = sentence.getBytes(StandardCharsets.UTF_8);
        try (BytePointer copy = new BytePointer(bytes)) {
            status.call(shell, state, copy, bytes.length);
        }
    }

    /// A bare address as JavaCPP wants it.
    private static final class Address extends Pointer {
        Address(long address) {
            this.address = address;
        }
    }
}

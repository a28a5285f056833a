package comeback.model.whisper;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// whisper.cpp's C interface (`whisper.h`, version 1.7.1), loaded when it is first called and kept silent. Any thread.
///
/// We call it rather than what `whisper-jni` wraps round it, which gives text alone: no probabilities, and no way to
/// say how the text begins.
final class WhisperLibrary {
    private static final Linker LINKER = Linker.nativeLinker();
    private static final SymbolLookup SYMBOLS =
            silenced(NativeFiles.ofThisMachine().load());
    private static final Map<String, MethodHandle> FUNCTIONS = new ConcurrentHashMap<>();

    private WhisperLibrary() {}

    /// Calls a function that gives a 32-bit number.
    static int number(String function, Object... arguments) {
        return (int) call(function, FunctionDescriptor.of(JAVA_INT, layouts(arguments)), arguments);
    }

    /// Calls a function that gives an address.
    static MemorySegment address(String function, Object... arguments) {
        return (MemorySegment) call(function, FunctionDescriptor.of(ADDRESS, layouts(arguments)), arguments);
    }

    /// Calls a function that gives nothing.
    static void run(String function, Object... arguments) {
        call(function, FunctionDescriptor.ofVoid(layouts(arguments)), arguments);
    }

    private static Object call(String function, FunctionDescriptor shape, Object... arguments) {
        try {
            return FUNCTIONS
                    .computeIfAbsent(function, name -> LINKER.downcallHandle(SYMBOLS.findOrThrow(name), shape))
                    .invokeWithArguments(arguments);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable impossible) {
            throw new IllegalStateException("a native function throws nothing", impossible);
        }
    }

    private static MemoryLayout[] layouts(Object... arguments) {
        MemoryLayout[] layouts = new MemoryLayout[arguments.length];
        for (int i = 0; i < layouts.length; i++) {
            layouts[i] = arguments[i] instanceof MemorySegment ? ADDRESS : JAVA_INT;
        }
        return layouts;
    }

    /// Sends what the library logs nowhere: `whisper_log_set(callback(level, text, data), data)`.
    private static SymbolLookup silenced(SymbolLookup symbols) {
        MethodHandle nowhere = MethodHandles.empty(
                MethodType.methodType(void.class, int.class, MemorySegment.class, MemorySegment.class));
        MemorySegment callback =
                LINKER.upcallStub(nowhere, FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, ADDRESS), Arena.global());
        try {
            LINKER.downcallHandle(symbols.findOrThrow("whisper_log_set"), FunctionDescriptor.ofVoid(ADDRESS, ADDRESS))
                    .invokeWithArguments(callback, MemorySegment.NULL);
        } catch (Throwable impossible) {
            throw new IllegalStateException("the library cannot be silenced", impossible);
        }
        return symbols;
    }
}

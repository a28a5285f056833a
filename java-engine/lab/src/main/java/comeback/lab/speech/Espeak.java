package comeback.lab.speech;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import comeback.bench.speech.Speaker;
import comeback.bench.speech.Synthesisers;
import comeback.bench.speech.Utterance;
import comeback.problem.Problem;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// espeak-ng, which tells through its C library when each phoneme starts. One in a process, on one thread.
public final class Espeak implements Speaker {
    private static final List<String> ACCENTS =
            List.of("en-us", "en-us", "en", "en-gb-scotland", "en-gb-x-rp", "en-029");
    private static final List<String> VARIANTS = List.of(
            "",
            "+m1",
            "+m2",
            "+m3",
            "+m4",
            "+m6",
            "+m7",
            "+f1",
            "+f2",
            "+f3",
            "+f4",
            "+f5",
            "+klatt",
            "+klatt2",
            "+klatt4",
            "+michael",
            "+steph",
            "+belinda");

    private static final int SYNCHRONOUS = 2;
    private static final int PHONEME_EVENTS = 1;
    private static final int BY_CHARACTER = 1;
    private static final int UTF_8 = 1;
    private static final int RATE = 1;
    private static final int PITCH = 3;
    private static final int RANGE = 4;

    private static final Linker LINKER = Linker.nativeLinker();

    private final Arena arena = Arena.ofShared();
    private final EspeakRecord record = new EspeakRecord();
    private final MethodHandle setVoice;
    private final MethodHandle setParameter;
    private final MethodHandle synth;
    private final int sampleRate;

    private Espeak(Synthesisers home) {
        Path libraries = home.libraries();
        for (String name : List.of("libsonic.so.0", "libpcaudio.so.0", "libespeak-ng.so.1")) {
            System.load(libraries.resolve(name).toString());
        }
        setVoice = function("espeak_SetVoiceByName", FunctionDescriptor.of(JAVA_INT, ADDRESS));
        setParameter = function("espeak_SetParameter", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));
        synth = function(
                "espeak_Synth",
                FunctionDescriptor.of(
                        JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS));
        MethodHandle initialize =
                function("espeak_Initialize", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT));
        MethodHandle setCallback = function("espeak_SetSynthCallback", FunctionDescriptor.ofVoid(ADDRESS));
        try {
            sampleRate = (int)
                    initialize.invokeExact(SYNCHRONOUS, 0, arena.allocateFrom(libraries.toString()), PHONEME_EVENTS);
            setCallback.invokeExact(record.callback(LINKER, arena));
        } catch (Throwable thrown) {
            throw failed(thrown);
        }
        if (sampleRate <= 0) {
            throw new Problem("espeak-ng does not start: it finds no data in " + libraries + ".");
        }
    }

    /// @throws Problem when the library does not start
    public static Espeak load(Synthesisers home) {
        try {
            return new Espeak(home);
        } catch (UnsatisfiedLinkError missing) {
            throw new Problem("espeak-ng cannot be loaded: " + missing.getMessage(), missing);
        }
    }

    @Override
    public String synthesiser() {
        return "espeak-ng";
    }

    @Override
    public Optional<Utterance> say(String words, RandomGenerator chance) {
        String voice = ACCENTS.get(chance.nextInt(ACCENTS.size())) + VARIANTS.get(chance.nextInt(VARIANTS.size()));
        record.clear();
        try (Arena call = Arena.ofConfined()) {
            check((int) setVoice.invokeExact(call.allocateFrom(voice)), "has no voice " + voice);
            check((int) setParameter.invokeExact(RATE, chance.nextInt(150, 330), 0), "takes no rate");
            check((int) setParameter.invokeExact(PITCH, chance.nextInt(20, 75), 0), "takes no pitch");
            check((int) setParameter.invokeExact(RANGE, chance.nextInt(10, 80), 0), "takes no range");
            MemorySegment text = call.allocateFrom(words);
            check(
                    (int) synth.invokeExact(
                            text, text.byteSize(), 0, BY_CHARACTER, 0, UTF_8, MemorySegment.NULL, MemorySegment.NULL),
                    "cannot say '" + words + "'");
        } catch (Throwable thrown) {
            throw failed(thrown);
        }
        return record.utterance("espeak-ng " + voice, sampleRate);
    }

    private static void check(int status, String what) {
        if (status != 0) {
            throw new Problem("espeak-ng " + what + ".");
        }
    }

    private static RuntimeException failed(Throwable thrown) {
        return thrown instanceof Problem problem ? problem : new IllegalStateException(thrown);
    }

    private static MethodHandle function(String name, FunctionDescriptor descriptor) {
        return LINKER.downcallHandle(SymbolLookup.loaderLookup().findOrThrow(name), descriptor);
    }

    @Override
    public void close() {
        arena.close();
    }
}

package comeback.lab.speech;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import comeback.bench.speech.TimedPhone;
import comeback.bench.speech.Utterance;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sound and phoneme events as espeak-ng hands them to its callback.
///
/// ```
/// espeak_EVENT: | 0 type | 4 id | 8 text position | 12 length | 16 milliseconds | 20 sample | 24 user | 32 name[8] |
/// ```
final class EspeakRecord {
    private static final long EVENT_BYTES = 40;
    private static final long SAMPLE_OFFSET = 20;
    private static final long NAME_OFFSET = 32;
    private static final int NAME_BYTES = 8;
    private static final int LIST_TERMINATED = 0;
    private static final int PHONEME = 7;

    /// A phoneme by espeak-ng's name, and the sample at which it starts.
    record Event(String name, int sample) {}

    private final List<short[]> blocks = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    MemorySegment callback(Linker linker, Arena arena) throws ReflectiveOperationException {
        FunctionDescriptor descriptor = FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);
        return linker.upcallStub(
                MethodHandles.lookup().bind(this, "take", descriptor.toMethodType()), descriptor, arena);
    }

    @SuppressWarnings("UnusedMethod") // Called from C.
    int take(MemorySegment samples, int count, MemorySegment list) {
        if (count > 0 && samples.address() != 0) {
            blocks.add(samples.reinterpret(2L * count).toArray(JAVA_SHORT));
        }
        MemorySegment all = list.reinterpret(Long.MAX_VALUE);
        for (long at = 0; all.get(JAVA_INT, at) != LIST_TERMINATED; at += EVENT_BYTES) {
            if (all.get(JAVA_INT, at) == PHONEME) {
                byte[] name = all.asSlice(at + NAME_OFFSET, NAME_BYTES).toArray(JAVA_BYTE);
                int length = 0;
                while (length < NAME_BYTES && name[length] != 0) {
                    length++;
                }
                events.add(new Event(
                        new String(name, 0, length, StandardCharsets.UTF_8), all.get(JAVA_INT, at + SAMPLE_OFFSET)));
            }
        }
        return 0;
    }

    void clear() {
        blocks.clear();
        events.clear();
    }

    /// Nothing where a phoneme is not known.
    Optional<Utterance> utterance(String voice, int sampleRate) {
        float[] samples =
                new float[blocks.stream().mapToInt(block -> block.length).sum()];
        int at = 0;
        for (short[] block : blocks) {
            for (short sample : block) {
                samples[at++] = sample / 32_768f;
            }
        }
        List<TimedPhone> phones = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            double start = events.get(i).sample() / (double) sampleRate;
            int end = i + 1 < events.size() ? events.get(i + 1).sample() : samples.length;
            if (!EspeakPhones.add(events.get(i).name(), start, end / (double) sampleRate, phones)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Utterance(voice, samples, sampleRate, phones));
    }
}

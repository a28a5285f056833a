package comeback.model.whisper;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import comeback.problem.Problem;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A model of whisper.cpp: it hears a window of sound, then scores each token that may follow the ones so far.
///
/// For one thread at a time; it computes on {@link #THREADS}, and the same input gives the same scores.
public final class WhisperModel implements AutoCloseable {
    /// How many threads compute; more than one wait for one another in busy loops, which costs others their processors.
    public static final int THREADS = 1;

    private final MemorySegment context;
    private final int tokens;

    private WhisperModel(MemorySegment context) {
        this.context = context;
        this.tokens = ask("whisper_n_vocab");
    }

    /// Loads a whisper.cpp model file (`ggml-….bin`).
    ///
    /// @throws Problem when it is none, or the native library does not run here
    public static WhisperModel load(Path file) {
        WhisperFile.require(file);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment path = arena.allocateFrom(file.toAbsolutePath().toString());
            MemorySegment context = WhisperLibrary.address("whisper_init_from_file", path);
            if (context.equals(MemorySegment.NULL)) {
                throw new Problem(
                        "The model file '%s' is refused by whisper.cpp: give one of its own models.".formatted(file));
            }
            return new WhisperModel(context);
        }
    }

    /// Every token's text in order of ids, as it is written; specials are in brackets.
    public List<String> texts() {
        return IntStream.range(0, tokens).mapToObj(this::text).toList();
    }

    private String text(int id) {
        MemorySegment text = WhisperLibrary.address("whisper_token_to_str", context, id);
        return text.reinterpret(Long.MAX_VALUE).getString(0, StandardCharsets.UTF_8);
    }

    /// The token that ends a text; all with lower ids are text, all with higher ones are special.
    public int end() {
        return ask("whisper_token_eot");
    }

    /// The longest sequence of tokens, with those that tell it what to do.
    public int longest() {
        return ask("whisper_n_text_ctx");
    }

    /// The tokens that ask for an English text without times, where `before` stands earlier in the same document.
    public List<Integer> ask(List<Integer> before) {
        List<Integer> ids = new ArrayList<>();
        if (!before.isEmpty()) {
            ids.add(ask("whisper_token_prev"));
            ids.addAll(before);
        }
        ids.add(ask("whisper_token_sot"));
        if (ask("whisper_is_multilingual") != 0) {
            ids.add(WhisperLibrary.number("whisper_token_lang", context, 0)); // its first language is English
            ids.add(ask("whisper_token_transcribe"));
        }
        ids.add(ask("whisper_token_not"));
        return List.copyOf(ids);
    }

    /// Hears mono `samples` (±1, 16 kHz, at most 20 s); what was heard before is forgotten.
    public void hear(float[] samples) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment sound = arena.allocateFrom(JAVA_FLOAT, samples);
            require(WhisperLibrary.number("whisper_pcm_to_mel", context, sound, samples.length, THREADS));
            require(WhisperLibrary.number("whisper_encode", context, 0, THREADS));
        }
    }

    /// How likely each token is after `ids`, which follow the `past` tokens given since the sound was heard: one
    /// score a token, the logarithm of its probability but for a constant.
    public float[] next(List<Integer> ids, int past) {
        try (Arena arena = Arena.ofConfined()) {
            int count = ids.size();
            MemorySegment given = arena.allocateFrom(
                    JAVA_INT, ids.stream().mapToInt(Integer::intValue).toArray());
            require(WhisperLibrary.number("whisper_decode", context, given, count, past, THREADS));
            MemorySegment rows = WhisperLibrary.address("whisper_get_logits", context)
                    .reinterpret((long) count * tokens * Float.BYTES);
            return rows.asSlice((long) (count - 1) * tokens * Float.BYTES)
                    .toArray(JAVA_FLOAT); // the last row is the last token's
        }
    }

    private int ask(String question) {
        return WhisperLibrary.number(question, context);
    }

    private static void require(int failure) {
        if (failure != 0) {
            throw new IllegalStateException("whisper.cpp failed with " + failure);
        }
    }

    @Override
    public void close() {
        WhisperLibrary.run("whisper_free", context);
    }
}

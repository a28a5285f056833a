package comeback.bench.ear;

import comeback.bench.noise.Noise;
import comeback.listen.PhoneNet;
import comeback.listen.Recogniser;
import comeback.sound.Lexicon;
import comeback.wave.Sound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Measures the ear on voices and texts that its net never had, and says all of it as one JSON object. For one thread.
public final class EarBench {
    private static final long SEED = 99;

    private final Supplier<Recogniser> recogniser;
    private final Lexicon lexicon;
    private final Consumer<String> progress;

    /// @param rapped raps the lines, by synthesiser; the clock is held on the last one's
    /// @param lines of verse
    /// @param turns recorded opponents, for the memory alone
    /// @param minutes of each sound without words
    /// @param conditions in which words are heard
    public record Material(
            Supplier<List<HeldOutVerses>> rapped,
            List<String> lines,
            List<Sound> turns,
            double minutes,
            List<Condition> conditions,
            ClipRace race) {}

    /// @param recogniser loads it; it stays the caller's to close
    /// @param progress is told what is being done
    public EarBench(Supplier<Recogniser> recogniser, Lexicon lexicon, Consumer<String> progress) {
        this.recogniser = recogniser;
        this.lexicon = lexicon;
        this.progress = progress;
    }

    /// @param parts which to measure; for MEMORY the recogniser is not to be loaded yet
    public Map<String, Object> run(Set<EarPart> parts, Material material) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (parts.contains(EarPart.MEMORY)) {
            progress.accept("Measuring memory");
            json.put(key(EarPart.MEMORY), EarMemory.of(recogniser, lexicon, material.turns()));
        }
        Ears ears = new Ears(recogniser.get(), lexicon);
        List<HeldOutVerses> held = List.of();
        if (parts.stream().anyMatch(EarPart::needsVerses)) {
            progress.accept("Rapping (some minutes the first time)");
            held = material.rapped().get();
        }
        for (EarPart part : EarPart.values()) {
            if (parts.contains(part) && part != EarPart.MEMORY) {
                long began = System.nanoTime();
                json.put(key(part), of(part, ears, held, material));
                progress.accept("%s took %.0f s".formatted(key(part), (System.nanoTime() - began) / 1e9));
            }
        }
        return json;
    }

    /// Such as `falseWords`.
    private static String key(EarPart part) {
        return part == EarPart.NOISE ? "falseWords" : part.name().toLowerCase(Locale.ROOT);
    }

    private Map<String, Object> of(EarPart part, Ears ears, List<HeldOutVerses> held, Material material) {
        return switch (part) {
            case MEMORY -> Map.of();
            case ONSETS -> each(held, EarBench::onsets);
            case ALIGNMENT ->
                each(held, verses -> AlignmentFigures.of(verses.verses(), material.lines(), lexicon, progress));
            case NOISE -> falseWords(ears, material.minutes());
            case WORDS -> {
                WordFigures words = new WordFigures(ears, material.lines());
                yield each(held, verses -> words.of(verses.verses(), material.conditions(), progress));
            }
            case LIVE -> new LiveFigures(ears).of(held.getLast().verses());
            case MOONSHINE ->
                material.race().of(ears.recogniser(), held.getLast().verses(), progress);
        };
    }

    private Map<String, Object> each(List<HeldOutVerses> held, Function<HeldOutVerses, Map<String, Object>> figures) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (HeldOutVerses verses : held) {
            progress.accept("Measuring on " + verses.synthesiser());
            json.put(verses.synthesiser(), figures.apply(verses));
        }
        return json;
    }

    private static Map<String, Object> onsets(HeldOutVerses held) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("vowels", held.vowels());
        json.put("seconds", Math.round(held.seconds()));
        json.put("truth", OnsetTruth.of(held));
        json.put("conditions", OnsetFigures.of(held.verses(), PhoneNet.shipped()));
        return json;
    }

    private Map<String, Object> falseWords(Ears ears, double minutes) {
        Map<String, Object> json = new LinkedHashMap<>();
        FalseWords hearing = new FalseWords(ears);
        Noise.all(SEED).forEach((name, noise) -> {
            progress.accept("Hearing " + name);
            json.put(name, hearing.in(noise.get(), minutes));
        });
        return json;
    }
}

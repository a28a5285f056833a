package comeback.bench.ear;

import comeback.bench.noise.Noise;
import comeback.listen.PhoneNet;
import comeback.listen.Recogniser;
import comeback.sound.Lexicon;
import comeback.wave.Sound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Measures the ear on voices and texts that its net never had, and says all of it as one JSON object. What
/// is not timed by the clock goes on beside the rapping. For one thread.
public final class EarBench {
    private static final long SEED = 99;

    private final Supplier<Recogniser> recogniser;
    private final Lexicon lexicon;
    private final Consumer<String> progress;

    /// @param recogniser loads it; it stays the caller's to close
    /// @param progress is told what is being done
    public EarBench(Supplier<Recogniser> recogniser, Lexicon lexicon, Consumer<String> progress) {
        this.recogniser = recogniser;
        this.lexicon = lexicon;
        this.progress = progress;
    }

    /// @param rapped raps the lines, by synthesiser; the clock is held on the last one's
    /// @param lines of verse
    /// @param turns recorded opponents, for the memory alone, which is measured first: the recogniser is not to
    ///     be loaded yet
    /// @param minutes of each sound without words
    public Map<String, Object> run(
            Supplier<List<HeldOutVerses>> rapped,
            List<String> lines,
            List<Sound> turns,
            double minutes,
            ClipRace race) {
        progress.accept("Measuring memory");
        Map<String, Object> memory = EarMemory.of(recogniser, lexicon, turns);
        Ears ears = new Ears(recogniser.get(), lexicon);
        progress.accept("Rapping (some minutes) and hearing what has no words");
        CompletableFuture<Map<String, Object>> falseWords =
                CompletableFuture.supplyAsync(() -> falseWords(ears, minutes));
        List<HeldOutVerses> held;
        try {
            held = rapped.get();
        } finally {
            falseWords.join(); // the recogniser is not closed under it
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("onsets", each(held, EarBench::onsets));
        json.put("alignment", each(held, verses -> AlignmentFigures.of(verses.verses(), lines, lexicon, progress)));
        json.put("falseWords", falseWords.join());
        WordFigures words = new WordFigures(ears, lines);
        json.put("words", each(held, verses -> words.of(verses.verses(), Condition.all(), progress)));
        progress.accept("Timing the live ear");
        List<RappedVerse> timed = held.getLast().verses();
        Map<String, Object> live = new LiveFigures(ears).of(timed);
        live.put("memory", memory);
        json.put("live", live);
        json.put("moonshine", race.of(ears.recogniser(), timed, progress));
        return json;
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

package comeback.bench.speech;

import comeback.problem.Problem;
import comeback.sound.Phoneme;
import comeback.wave.Sound;
import comeback.wave.WaveReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// festival, which builds its sound from the times that it states: recorded diphones stretched to them, or frames of a
/// statistical voice. A process an utterance; for one thread.
public final class Festival implements Speaker {
    /// Two men's recorded diphones and a woman's statistical voice.
    public static final List<String> VOICES = List.of("ked_diphone", "kal_diphone", "cmu_us_slt_arctic_hts");

    private static final Set<String> SILENCES = Set.of("pau", "h#", "brth");
    private static final Map<String, Phoneme> NAMES = names();
    private static final double SHORTEST = 0.6;
    private static final double LONGEST = 1;

    private final Synthesisers home;
    private final String voice;

    /// @param voice one of {@link #VOICES}
    public Festival(Synthesisers home, String voice) {
        this.home = home;
        this.voice = voice;
    }

    @Override
    public String synthesiser() {
        return "festival";
    }

    /// From .6 of its usual durations, about as fast as people rap, to 1.
    @Override
    public Optional<Utterance> say(String words, RandomGenerator chance) {
        if (!words.matches("[a-z' ]+")) {
            throw new IllegalArgumentException("not lower-case words: " + words);
        }
        double stretch = chance.nextDouble(SHORTEST, LONGEST);
        try {
            Path folder = Files.createTempDirectory("comeback-festival");
            try {
                return said(words, stretch, folder);
            } finally {
                delete(folder);
            }
        } catch (IOException cannot) {
            throw new Problem("festival cannot be run: " + cannot.getMessage(), cannot);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Problem("festival was interrupted.", stopped);
        }
    }

    private Optional<Utterance> said(String words, double stretch, Path folder)
            throws IOException, InterruptedException {
        Path script = folder.resolve("say.scm");
        Path wave = folder.resolve("said.wav");
        Path segments = folder.resolve("said.lab");
        Files.writeString(
                script, """
                (voice_%s)
                (Parameter.set 'Duration_Stretch %s)
                (set! said (utt.synth (Utterance Text "%s")))
                (utt.save.wave said "%s" 'riff)
                (utt.save.segs said "%s")
                """.formatted(voice, String.format(Locale.ROOT, "%.3f", stretch), words, wave, segments));
        run(script, words);
        List<TimedPhone> phones = phones(Files.readString(segments));
        Sound sound = WaveReader.read(wave);
        return phones.isEmpty()
                ? Optional.empty()
                : Optional.of(new Utterance("festival " + voice, sound.samples(), sound.sampleRate(), phones));
    }

    private void run(Path script, String words) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        home.file("usr/bin/festival").toString(),
                        "--datadir",
                        home.file("usr/share/festival").toString(),
                        "--libdir",
                        home.file("usr/share/festival").toString(),
                        "-b",
                        script.toString())
                .redirectErrorStream(true);
        Path libraries = home.libraries();
        builder.environment().put("LD_LIBRARY_PATH", libraries + ":" + libraries.resolve("pulseaudio"));
        Process festival = builder.start();
        String told = new String(festival.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (festival.waitFor() != 0) {
            throw new Problem("festival failed on '%s': %s".formatted(words, told.strip()));
        }
    }

    /// Reads a line a segment: where it ends, a colour, its name; empty where a sound has no name of ours.
    static List<TimedPhone> phones(String segments) {
        List<TimedPhone> phones = new ArrayList<>();
        double start = 0;
        for (String line :
                segments.lines().filter(each -> each.indexOf(' ') > 0).toList()) {
            String[] parts = line.strip().split("\\s+");
            double end = Double.parseDouble(parts[0]);
            @Nullable Phoneme phoneme = NAMES.get(parts[2]);
            if (phoneme == null && !SILENCES.contains(parts[2])) {
                return List.of();
            }
            phones.add(new TimedPhone(phoneme, start, end));
            start = end;
        }
        return List.copyOf(phones);
    }

    private static Map<String, Phoneme> names() {
        Map<String, Phoneme> names = new HashMap<>(Map.of("ax", Phoneme.AH, "axr", Phoneme.ER));
        for (Phoneme phoneme : Phoneme.values()) {
            names.put(phoneme.name().toLowerCase(Locale.ROOT), phoneme);
        }
        return names;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Override
    public void close() {}
}

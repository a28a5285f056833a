package comeback.lab.speech;

import comeback.bench.speech.Speaker;
import comeback.bench.speech.Synthesisers;
import comeback.bench.speech.TimedPhone;
import comeback.bench.speech.Utterance;
import comeback.problem.Problem;
import comeback.sound.Phoneme;
import comeback.wave.Sound;
import comeback.wave.WaveReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// flite, which prints where each segment ends (`-psdur`). A process an utterance.
public final class Flite implements Speaker {
    private static final Map<String, Phoneme> OWN_NAMES = Map.of("ax", Phoneme.AH, "axr", Phoneme.ER);

    private final Synthesisers home;
    private final List<String> voices;

    /// @param voices flite's names, to choose among
    public Flite(Synthesisers home, List<String> voices) {
        this.home = home;
        this.voices = List.copyOf(voices);
    }

    @Override
    public String synthesiser() {
        return "flite";
    }

    @Override
    public Optional<Utterance> say(String words, RandomGenerator chance) {
        String voice = voices.get(chance.nextInt(voices.size()));
        double stretch = 0.55 + 0.55 * chance.nextDouble();
        int pitch = voice.equals("slt") ? chance.nextInt(150, 260) : chance.nextInt(80, 190);
        try {
            Path file = Files.createTempFile("comeback-flite", ".wav");
            try {
                ProcessBuilder builder = new ProcessBuilder(
                                home.file("usr/bin/flite").toString(),
                                "-voice",
                                voice,
                                "-t",
                                words,
                                "-psdur",
                                "--setf",
                                "duration_stretch=" + String.format(Locale.ROOT, "%.2f", stretch),
                                "--setf",
                                "int_f0_target_mean=" + pitch,
                                "-o",
                                file.toString())
                        .redirectErrorStream(true);
                builder.environment().put("LD_LIBRARY_PATH", home.libraries().toString());
                Process flite = builder.start();
                String said = new String(flite.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                if (flite.waitFor() != 0) {
                    throw new Problem("flite failed on '%s': %s".formatted(words, said.strip()));
                }
                Sound sound = WaveReader.read(file);
                return Optional.of(new Utterance("flite " + voice, sound.samples(), sound.sampleRate(), phones(said)));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException cannot) {
            throw new Problem("flite cannot be run: " + cannot.getMessage(), cannot);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Problem("flite was interrupted.", stopped);
        }
    }

    /// Reads "pau:0.164 hh:0.255 ...": segments and where they end.
    static List<TimedPhone> phones(String segments) {
        List<TimedPhone> phones = new ArrayList<>();
        double start = 0;
        for (String segment : segments.strip().split("\\s+")) {
            int colon = segment.indexOf(':');
            double end = Double.parseDouble(segment.substring(colon + 1));
            phones.add(new TimedPhone(phoneme(segment.substring(0, colon)), start, end));
            start = end;
        }
        return phones;
    }

    private static @Nullable Phoneme phoneme(String name) {
        if (name.equals("pau")) {
            return null;
        }
        Phoneme own = OWN_NAMES.get(name);
        return own != null ? own : Phoneme.valueOf(name.toUpperCase(Locale.ROOT));
    }

    @Override
    public void close() {}
}

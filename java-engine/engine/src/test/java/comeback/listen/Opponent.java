package comeback.listen;

import comeback.wave.Sound;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/// One of the verses under tests/audio/opponents: its sound, its words, and when each vowel begins, in seconds.
record Opponent(String name, Sound sound, List<String> words, double[] vowelOnsets) {
    static final double BPM = 92;

    static Opponent named(String name) {
        Path folder = Path.of(System.getProperty("comeback.home"), "tests/audio/opponents");
        try {
            String text =
                    Files.readString(folder.resolve(name + ".txt")).strip().toLowerCase(Locale.ROOT);
            return new Opponent(
                    name,
                    wave(folder.resolve(name + ".wav")),
                    List.of(text.split("\\s+")),
                    onsets(Files.readString(folder.resolve(name + ".json"))));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Sound wave(Path file) throws IOException {
        try (AudioInputStream stream =
                AudioSystem.getAudioInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            ByteBuffer bytes = ByteBuffer.wrap(stream.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
            float[] samples = new float[bytes.remaining() / 2];
            for (int i = 0; i < samples.length; i++) {
                samples[i] = bytes.getShort() / 32_768f;
            }
            return new Sound((int) stream.getFormat().getSampleRate(), samples);
        } catch (UnsupportedAudioFileException wrong) {
            throw new IOException(wrong);
        }
    }

    private static double[] onsets(String json) {
        Matcher list = Pattern.compile("\"vowelOnsets\":\\s*\\[([^]]*)]").matcher(json);
        if (!list.find()) {
            throw new IllegalStateException("no vowelOnsets");
        }
        return Stream.of(list.group(1).split(","))
                .map(String::strip)
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}

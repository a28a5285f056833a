package comeback.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comeback.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaveWriterTest {
    private static final int HALF_STEPS = 1 << 24;

    @TempDir
    Path folder;

    @Test
    void readsBackToHalfAStepAndClamps() {
        Random chance = new Random(7);
        float[] samples = new float[10_001];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = chance.nextFloat() * 2.4f - 1.2f;
        }
        Path file = folder.resolve("new folder/stem.wav");
        WaveWriter.write(file, new Sound(44_100, samples), 0);
        Sound read = WaveReader.read(file);
        assertThat(read.sampleRate()).isEqualTo(44_100);
        assertThat(read.samples()).hasSameSizeAs(samples);
        for (int i = 0; i < samples.length; i++) {
            float clamped = Math.clamp(samples[i], -1, 1 - 2f / HALF_STEPS);
            assertThat(Math.abs(read.samples()[i] - clamped)).isLessThanOrEqualTo(1f / HALF_STEPS);
        }
    }

    @Test
    void isAPlainWavToAnotherReader() throws IOException, UnsupportedAudioFileException {
        Path file = folder.resolve("stem.wav");
        WaveWriter.write(file, new Sound(48_000, new float[] {0, 0.5f, -0.5f}), 1234);
        byte[] bytes = Files.readAllBytes(file);
        try (AudioInputStream in = AudioSystem.getAudioInputStream(new ByteArrayInputStream(bytes))) {
            assertThat(in.getFormat().matches(new AudioFormat(48_000, 24, 1, true, false)))
                    .isTrue();
            assertThat(in.getFrameLength()).isEqualTo(3);
        }
    }

    @Test
    void floatsReadBackToTheBitAndToAnotherReader() throws IOException, UnsupportedAudioFileException {
        Path file = folder.resolve("floats.wav");
        float[] samples = {0, 1e-30f, -1.75f, 0.1f, 1};
        WaveWriter.writeFloats(file, new Sound(96_000, samples));
        assertThat(WaveReader.read(file).samples()).isEqualTo(samples);
        assertThat(WaveReader.read(file).sampleRate()).isEqualTo(96_000);
        try (AudioInputStream in = AudioSystem.getAudioInputStream(file.toFile())) {
            assertThat(in.getFormat().getEncoding()).isEqualTo(AudioFormat.Encoding.PCM_FLOAT);
            assertThat(in.getFrameLength()).isEqualTo(5);
        }
    }

    @Test
    void saysWhereItBelongs() throws IOException {
        Path file = folder.resolve("stem.wav");
        long twoDays = 2L * 24 * 3600 * 48_000;
        WaveWriter.write(file, new Sound(48_000, new float[] {0, 0.5f}), twoDays);
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        int bext = new String(bytes.array(), StandardCharsets.ISO_8859_1).indexOf("bext");
        assertThat(bytes.getInt(bext + 4)).isEqualTo(602);
        assertThat(bytes.getLong(bext + 8 + 338)).isEqualTo(twoDays);
        assertThat(bytes.getInt(4)).isEqualTo(bytes.capacity() - 8);
    }

    @Test
    void leavesTheOldFileAndNoOtherWhenItFails() throws IOException {
        Path file = Files.writeString(folder.resolve("stem.wav"), "old");
        assertThatThrownBy(() -> WaveWriter.write(file, new Sound(8000, new float[] {Float.NaN}), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void saysWhichFolderCannotBeWritten() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("notes"), "not a folder");
        Sound sound = new Sound(8000, new float[1]);
        assertThatThrownBy(() -> WaveWriter.write(inTheWay.resolve("stem.wav"), sound, 0))
                .isInstanceOf(Problem.class)
                .hasMessageContainingAll("cannot be written", "notes");
        assertThatThrownBy(() -> WaveWriter.write(folder, sound, 0))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("not a plain file");
    }
}

package comeback.app;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An opponent that cannot be heard is named in one sentence, and nothing is written.
final class BadSoundTest {
    private static final int THREE_SECONDS = 3 * WaveFiles.RATE;

    @TempDir
    Path folder;

    @Test
    void missing() throws IOException {
        assertRefused(folder.resolve("gone.wav"), "There is no sound file", "gone.wav", "check the path");
    }

    @Test
    void empty() throws IOException {
        assertRefused(Files.createFile(folder.resolve("empty.wav")), "empty.wav", "is empty", "export it again");
    }

    @Test
    void noFrames() throws IOException {
        Path file = folder.resolve("short.wav");
        WaveFiles.write(file, new double[0]);
        assertRefused(file, "short.wav", "length is zero", "export it again");
    }

    @Test
    void textUnderTheNameOfASound() throws IOException {
        Path file = Files.writeString(folder.resolve("verse.wav"), "you came in shaking\nyour eyes open wide\n");
        assertRefused(file, "verse.wav", "is not a sound file", "give a WAV file");
    }

    @Test
    void sampleThatIsNoNumber() throws IOException {
        float[] samples = new float[THREE_SECONDS];
        samples[WaveFiles.RATE] = Float.NaN;
        Path file = folder.resolve("nan.wav");
        WaveFiles.writeFloats(file, samples);
        assertRefused(file, "nan.wav", "not a number at second 1.000", "export it again");
    }

    @Test
    void twoHours() throws IOException {
        Path file = folder.resolve("long.wav");
        WaveFiles.writeClaiming(file, 2 * 3600);
        try (RandomAccessFile sound = new RandomAccessFile(file.toFile(), "rw")) {
            sound.setLength(44 + 2 * 3600 * WaveFiles.RATE * 2L);
        }
        assertRefused(file, "long.wav", "lasts 120 min 00 s", "15 minutes", "cut it");
    }

    /// Only what is there is read, and that is silent.
    @Test
    void headerThatClaimsTwoHoursOfOneSecond() throws IOException {
        Path file = folder.resolve("claim.wav");
        WaveFiles.writeClaiming(file, 2 * 3600);
        assertNotHeard(file);
    }

    @Test
    void folderForAFile() throws IOException {
        assertRefused(Files.createDirectory(folder.resolve("takes")), "takes", "is a folder", "give a WAV file");
    }

    @Test
    void noiseWithoutAVoice() throws IOException {
        Random chance = new Random(7);
        Path file = folder.resolve("noise.wav");
        WaveFiles.write(
                file, chance.doubles(THREE_SECONDS).map(draw -> draw - 0.5).toArray());
        assertNotHeard(file);
    }

    /// The first opponent is answered before the second proves silent: that answer must not stay behind.
    @Test
    void silenceInTheSecondRound() throws IOException {
        Path spoken = Files.writeString(folder.resolve("first.txt"), "your crew is weak and your lyrics are dead\n");
        Path silent = folder.resolve("silent.wav");
        WaveFiles.write(silent, new double[THREE_SECONDS]);
        Path out = folder.resolve("out");
        Invocation invocation = Invocation.of(
                "battle",
                "--bpm",
                "92",
                "--bars",
                "2",
                "--json",
                "--opponent",
                spoken.toString(),
                "--opponent",
                silent.toString(),
                "--out",
                out.toString());
        Complaints.assertOneSentence(
                invocation, List.of("No rap can be heard", "silent.wav", "give a recording of a voice"));
        Complaints.assertNothingLeft(out);
    }

    private void assertRefused(Path opponent, String... keywords) throws IOException {
        Path out = folder.resolve("out");
        Invocation invocation =
                Invocation.of("battle", "--bpm", "92", "--opponent", opponent.toString(), "--out", out.toString());
        Complaints.assertOneSentence(invocation, List.of(keywords));
        Complaints.assertNothingLeft(out);
    }

    private static void assertNotHeard(Path file) {
        Complaints.assertOneSentence(
                Invocation.of("analyse", "--json", file.toString()),
                List.of("No rap can be heard", String.valueOf(file.getFileName()), "give a recording of a voice"));
    }
}

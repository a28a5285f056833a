package comeback.wave;

import static comeback.wave.WaveBytes.riff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WaveReaderTest {
    @TempDir
    Path folder;

    static Stream<Arguments> codings() {
        return Stream.of(
                Arguments.of(
                        "PCM 8",
                        riff().format(1, 1, 8000, 8)
                                .data(3)
                                .int8(192)
                                .int8(0)
                                .int8(128)
                                .int8(0)),
                Arguments.of(
                        "PCM 16",
                        riff().format(1, 1, 8000, 16)
                                .data(6)
                                .int16(16384)
                                .int16(-32768)
                                .int16(0)),
                Arguments.of(
                        "PCM 24",
                        riff().format(1, 1, 8000, 24)
                                .data(9)
                                .int16(0)
                                .int8(0x40)
                                .int16(0)
                                .int8(0x80)
                                .int16(0)
                                .int8(0)),
                Arguments.of(
                        "PCM 32",
                        riff().format(1, 1, 8000, 32)
                                .data(12)
                                .int32(1 << 30)
                                .int32(1 << 31)
                                .int32(0)),
                Arguments.of(
                        "float",
                        riff().format(3, 1, 8000, 32)
                                .data(12)
                                .float32(.5f)
                                .float32(-1)
                                .float32(0)),
                Arguments.of(
                        "double",
                        riff().format(3, 1, 8000, 64)
                                .data(24)
                                .float64(.5)
                                .float64(-1)
                                .float64(0)),
                Arguments.of(
                        "extensible",
                        riff().extensible(1, 1, 8000, 16)
                                .data(6)
                                .int16(16384)
                                .int16(-32768)
                                .int16(0)),
                Arguments.of(
                        "extensible float",
                        riff().extensible(3, 1, 8000, 32)
                                .data(12)
                                .float32(.5f)
                                .float32(-1)
                                .float32(0)),
                Arguments.of(
                        "odd chunks first",
                        riff().chunk("junk", 7)
                                .format(1, 1, 8000, 16)
                                .chunk("LIST", 3)
                                .data(6)
                                .int16(16384)
                                .int16(-32768)
                                .int16(0)),
                Arguments.of(
                        "data length beyond the file",
                        riff().format(1, 1, 8000, 16)
                                .data(999)
                                .int16(16384)
                                .int16(-32768)
                                .int16(0)),
                Arguments.of(
                        "data length unknown",
                        riff().format(1, 1, 8000, 16)
                                .data(-1)
                                .int16(16384)
                                .int16(-32768)
                                .int16(0)),
                Arguments.of(
                        "a recorder that was cut off",
                        new WaveBytes()
                                .text("RIFF")
                                .int32(0)
                                .text("WAVE")
                                .format(1, 1, 8000, 16)
                                .data(0)
                                .int16(16384)
                                .int16(-32768)
                                .int16(0)),
                Arguments.of(
                        "RF64",
                        new WaveBytes()
                                .text("RF64")
                                .int32(-1)
                                .text("WAVEds64")
                                .int32(24)
                                .float64(0)
                                .int32(6)
                                .int32(0)
                                .float64(0)
                                .format(1, 1, 8000, 16)
                                .data(-1)
                                .int16(16384)
                                .int16(-32768)
                                .int16(0)
                                .chunk("LIST", 8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codings")
    void readsWhatDawsWrite(String name, WaveBytes file) throws IOException {
        Sound sound = WaveReader.read(write(name, file.bytes()));
        assertThat(sound.sampleRate()).isEqualTo(8000);
        assertThat(sound.samples()).containsExactly(0.5f, -1f, 0f);
    }

    @Test
    void averagesSixChannelsAt96kHz() throws IOException {
        WaveBytes file = riff().extensible(1, 6, 96_000, 16).data(24);
        for (int channel = 0; channel < 6; channel++) {
            file.int16(channel * 1000);
        }
        for (int channel = 0; channel < 6; channel++) {
            file.int16(channel == 2 ? 6000 : 0);
        }
        Sound sound = WaveReader.read(write("surround", file.bytes()));
        assertThat(sound.sampleRate()).isEqualTo(96_000);
        assertThat(sound.samples()).containsExactly(new float[] {2500f / 32768, 1000f / 32768}, within(1e-7f));
    }

    @Test
    void channelsThatCancelEachOtherAreHeardByTheLoudest() throws IOException {
        WaveBytes file = riff().format(1, 2, 8000, 16).data(12);
        file.int16(8000).int16(-8192).int16(-16000).int16(16384).int16(0).int16(0);
        assertThat(WaveReader.read(write("cancelling", file.bytes())).samples()).containsExactly(-0.25f, 0.5f, 0f);
    }

    @Test
    void aVoiceInOneChannelOfTwoOrThatDiffersIsAveraged() throws IOException {
        WaveBytes file = riff().format(1, 2, 8000, 16).data(12);
        file.int16(16384).int16(0).int16(-16384).int16(0).int16(8192).int16(-4096);
        assertThat(WaveReader.read(write("left", file.bytes())).samples()).containsExactly(0.25f, -0.25f, 0.0625f);
    }

    @Test
    void leavesOutWhatFollowsTheData() throws IOException {
        WaveBytes file = riff().format(1, 1, 8000, 16).data(2).int16(16384).chunk("LIST", 40);
        assertThat(WaveReader.read(write("tagged", file.bytes())).samples()).containsExactly(0.5f);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name + ".wav"), bytes);
    }
}

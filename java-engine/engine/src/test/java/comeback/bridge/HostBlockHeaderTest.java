package comeback.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The golden bytes say in Java what tests/wire/GoldenBytesTest.cpp finds in them in C++.
class HostBlockHeaderTest {
    private static final Path FOLDER = Path.of(System.getProperty("comeback.home"), "tests/wire");

    private final byte[] golden = Files.readAllBytes(FOLDER.resolve("host-block-v1.bin"));
    private final Map<String, Double> fields = Files.readAllLines(FOLDER.resolve("host-block-v1.txt")).stream()
            .map(line -> line.split(" "))
            .collect(Collectors.toMap(pair -> pair[0], pair -> Double.parseDouble(pair[1])));

    HostBlockHeaderTest() throws IOException {}

    @Test
    void decodesEveryField() throws ReflectiveOperationException {
        HostBlockHeader header = HostBlockHeader.read(MemorySegment.ofArray(golden));
        for (var component : HostBlockHeader.class.getRecordComponents()) {
            Number value = (Number) component.getAccessor().invoke(header);
            assertThat(value.doubleValue()).as(component.getName()).isEqualTo(fields.get(component.getName()));
        }
        assertThat(fields).hasSize(HostBlockHeader.class.getRecordComponents().length + header.frames());
        assertThat(header.has(HostBlockHeader.Flag.PLAYING)).isTrue();
        assertThat(header.has(HostBlockHeader.Flag.NON_REALTIME)).isFalse();
    }

    @Test
    void encodesToTheVeryBytes() {
        byte[] written = golden.clone();
        Arrays.fill(written, 0, HostBlockHeader.BYTES, (byte) -1);
        HostBlockHeader.read(MemorySegment.ofArray(golden)).write(MemorySegment.ofArray(written));
        assertThat(written).isEqualTo(golden);
    }

    @Test
    void readsTheBlockOfSound() {
        HostBlock block = HostBlockHeader.block(MemorySegment.ofArray(golden));
        assertThat(block.firstFrame()).isEqualTo(-4294967301L);
        assertThat(block.start().quarters()).isEqualTo(-1.25);
        assertThat(block.sampleRate()).isEqualTo(44_100);
        assertThat(block.samples()).containsExactly(0.5f, -1f, 0f, 0.25f);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 6, 12})
    void refusesAnotherMagicVersionSizeOrLength(int offset) {
        golden[offset] ^= 0x42;
        assertThatThrownBy(() -> HostBlockHeader.read(MemorySegment.ofArray(golden)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("host block");
    }

    @Test
    void refusesWhatIsTooShort() {
        MemorySegment cut = MemorySegment.ofArray(golden).asSlice(0, HostBlockHeader.BYTES - 1);
        assertThatThrownBy(() -> HostBlockHeader.read(cut)).isInstanceOf(IllegalArgumentException.class);
    }
}

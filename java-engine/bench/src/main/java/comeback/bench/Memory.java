package comeback.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// What this process holds in memory.
public final class Memory {
    private Memory() {}

    /// The process's resident memory in megabytes, as Linux counts it; NaN elsewhere.
    public static double residentMegabytes() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(Arrays.stream(line.split("\\s+"))
                                    .skip(1)
                                    .findFirst()
                                    .orElse("NaN"))
                            / 1024)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException elsewhere) {
            return Double.NaN;
        }
    }
}

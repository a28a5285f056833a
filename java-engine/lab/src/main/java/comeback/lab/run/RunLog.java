package comeback.lab.run;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import comeback.problem.Problem;
import comeback.wave.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// How a run went: JSON lines, one every hundred steps.
public record RunLog(Path path) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// @param step the last of those it tells of
    /// @param loss nats a token, the mean since the line before
    /// @param rate of learning at that step
    /// @param millis a step took, the mean since the line before
    public record Line(long step, double loss, double rate, double millis) {}

    /// @throws Problem where it cannot be written; what was there stays
    void add(Line line) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(
                    path, JSON.writeValueAsString(line) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException cannot) {
            throw new Problem(
                    "The log %s cannot be written: check that there is room; the run goes on from its last checkpoint."
                            .formatted(path),
                    cannot);
        }
    }

    /// Forgets what came after a checkpoint, and a line that was cut short by a kill.
    void keepUpTo(long step) {
        List<Line> kept = lines().stream().filter(line -> line.step() <= step).toList();
        StringBuilder text = new StringBuilder();
        for (Line line : kept) {
            try {
                text.append(JSON.writeValueAsString(line)).append('\n');
            } catch (JacksonException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        WholeFile.write(path, text.toString());
    }

    /// Those that are whole.
    public List<Line> lines() {
        if (!Files.exists(path)) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        try {
            for (String each : Files.readAllLines(path)) {
                try {
                    lines.add(JSON.readValue(each, Line.class));
                } catch (JacksonException cut) {
                    continue; // a kill came while it was written
                }
            }
            return lines;
        } catch (IOException unreadable) {
            throw new Problem("The log %s cannot be read: check the file.".formatted(path), unreadable);
        }
    }
}

package comeback.app;

import comeback.bench.ear.ClipRace;
import comeback.json.Json;
import comeback.problem.Problem;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// The recogniser model's own Python runtime, in a process of its own that is asked clip by clip.
final class MoonshineRuntime implements ClipRace.Rival {
    static final String HOW = "Moonshine's own Python runtime was not timed: ask for it with --python, which needs "
            + "python3 with venv, and PyPI the first time.";

    private final Process process;
    private final DataOutputStream clips;
    private final BufferedReader answers;

    private MoonshineRuntime(Process process) throws IOException {
        this.process = process;
        this.clips = new DataOutputStream(process.getOutputStream());
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        next();
    }

    /// Starts `tests/bench/ear/moonshine-runtime`; nothing, and a sentence on the error stream, when that cannot be.
    static Optional<MoonshineRuntime> start(Home home) {
        try {
            return Optional.of(new MoonshineRuntime(new ProcessBuilder(home.folder()
                            .resolve("tests/bench/ear/moonshine-runtime")
                            .toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start()));
        } catch (IOException | Problem cannot) {
            System.err.println("Moonshine's own Python runtime cannot be started: %s".formatted(cannot.getMessage()));
            return Optional.empty();
        }
    }

    @Override
    public ClipRace.Answer transcribe(float[] samples) {
        ByteBuffer bytes = ByteBuffer.allocate(4 + 4 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(samples.length);
        for (float sample : samples) {
            bytes.putFloat(sample);
        }
        try {
            clips.write(bytes.array());
            clips.flush();
            Map<String, Object> answer = next();
            return new ClipRace.Answer(
                    String.valueOf(answer.get("text")), number(answer, "millis"), number(answer, "processorMillis"));
        } catch (IOException broken) {
            throw new Problem("Moonshine's own Python runtime stopped: run the bench without --python.", broken);
        }
    }

    private Map<String, Object> next() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IOException("it ended before it answered");
        }
        return Json.object(line);
    }

    private static double number(Map<String, Object> answer, String name) {
        return answer.get(name) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    @Override
    public void close() {
        try {
            clips.close();
            process.waitFor();
        } catch (IOException alreadyGone) {
            process.destroy();
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}

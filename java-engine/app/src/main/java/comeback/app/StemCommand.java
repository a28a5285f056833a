package comeback.app;

import comeback.engine.Engine;
import comeback.json.StateJson;
import comeback.perform.Performer;
import comeback.problem.Problem;
import comeback.song.FrozenSound;
import comeback.song.PinnedLine;
import comeback.song.PinnedTake;
import comeback.wave.Sound;
import comeback.wave.WaveWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `stem`: the pinned takes of a saved plugin state as one sound file, without a host.
@Command(
        name = "stem",
        description = "Renders the pinned takes of a saved plugin state.",
        mixinStandardHelpOptions = true)
final class StemCommand implements Callable<Integer> {
    private static final long LONGEST_FRAMES = 4L * 3600 * Performer.SAMPLE_RATE;

    @Option(
            names = "--state",
            paramLabel = "STATE.json",
            required = true,
            description = "The plugin's state, as it is saved in a project.")
    Path state = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FILE.wav",
            required = true,
            description = "The sound to write: mono, 48 kHz, 32-bit float, from the song's start.")
    Path out = Path.of("");

    @Override
    public Integer call() {
        StateJson saved = StateJson.read(state);
        List<PinnedTake> takes = saved.song().turns().stream()
                .flatMap(turn -> turn.chosenTake().stream())
                .toList();
        try (Engine engine = Studio.open()) {
            List<Placed> lines = new ArrayList<>();
            for (PinnedTake take : takes) {
                for (PinnedLine line : take.lines()) {
                    lines.add(place(take, line, saved, engine));
                }
            }
            WaveWriter.writeFloats(out, new Sound(Performer.SAMPLE_RATE, lay(lines)));
            System.out.printf(
                    "Wrote %s: %d lines of %d turns; it begins at the song's start.%n",
                    out, lines.size(), takes.size());
        }
        return Main.DONE;
    }

    private record Placed(long firstFrame, float[] samples) {
        long end() {
            return firstFrame + samples.length;
        }
    }

    private static Placed place(PinnedTake take, PinnedLine line, StateJson saved, Engine engine) {
        FrozenSound frozen = line.frozen();
        float[] samples = frozen == null
                ? engine.performer(line.score().voice()).recall(line.score(), saved.colour())
                : frozen.samples();
        long vowel = take.timeline().frameAt(line.firstVowel(), Performer.SAMPLE_RATE);
        return new Placed(vowel - line.score().leadFrames(), samples);
    }

    /// The sum of all, from frame 0 on; what sounds before it is left out.
    private float[] lay(List<Placed> lines) {
        long end = lines.stream().mapToLong(Placed::end).max().orElse(0);
        if (end > LONGEST_FRAMES) {
            throw new Problem("The takes of %s lie beyond four hours: move them to the song's start.".formatted(state));
        }
        float[] song = new float[(int) Math.max(0, end)];
        for (Placed line : lines) {
            for (int i = (int) Math.max(0, -line.firstFrame); i < line.samples.length; i++) {
                song[(int) line.firstFrame + i] += line.samples[i];
            }
        }
        return song;
    }
}

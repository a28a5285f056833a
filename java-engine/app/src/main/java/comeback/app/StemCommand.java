package comeback.app;

import comeback.engine.Engine;
import comeback.json.StateJson;
import comeback.perform.Layer;
import comeback.perform.LayerPart;
import comeback.perform.Performer;
import comeback.problem.Problem;
import comeback.song.FrozenSound;
import comeback.song.PinnedLayer;
import comeback.song.PinnedLine;
import comeback.song.PinnedTake;
import comeback.wave.Sound;
import comeback.wave.WaveWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `stem`: the pinned takes of a saved plugin state as sound files, without a host.
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

    @Option(names = "--layers", description = LayerFiles.OPTION)
    boolean layers;

    @Override
    public Integer call() {
        StateJson saved = StateJson.read(state);
        List<PinnedTake> takes = saved.song().turns().stream()
                .flatMap(turn -> turn.chosenTake().stream())
                .toList();
        int lines = takes.stream().mapToInt(take -> take.lines().size()).sum();
        try (Engine engine = Studio.open()) {
            for (Layer layer : layers ? Layer.values() : new Layer[] {Layer.LEAD}) {
                List<Placed> parts = new ArrayList<>();
                for (PinnedTake take : takes) {
                    for (PinnedLine line : take.lines()) {
                        place(layer, take, line, saved, engine).ifPresent(parts::add);
                    }
                }
                WaveWriter.writeFloats(LayerFiles.beside(out, layer), new Sound(Performer.SAMPLE_RATE, lay(parts)));
            }
            System.out.printf(
                    "Wrote %s: %d lines of %d turns; it begins at the song's start.%n", out, lines, takes.size());
        }
        return Main.DONE;
    }

    private record Placed(long firstFrame, float[] samples) {
        long end() {
            return firstFrame + samples.length;
        }
    }

    private static Optional<Placed> place(
            Layer layer, PinnedTake take, PinnedLine line, StateJson saved, Engine engine) {
        PinnedLayer pinned = line.layer(layer);
        if (pinned == null) {
            return Optional.empty();
        }
        LayerPart part = pinned.part();
        FrozenSound frozen = pinned.frozen();
        float[] sound =
                frozen == null ? engine.performer(part.score().voice()).recall(part, saved.colour()) : frozen.samples();
        int leadFrames = line.score().leadFrames();
        long vowel = take.timeline().frameAt(line.firstVowel(), Performer.SAMPLE_RATE);
        return Optional.of(new Placed(vowel - leadFrames, part.inLine(leadFrames, sound)));
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

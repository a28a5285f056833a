package comeback.app;

import comeback.deliver.Markers;
import comeback.deliver.MidiFile;
import comeback.deliver.Mix;
import comeback.deliver.Stem;
import comeback.deliver.StemFile;
import comeback.deliver.StemMaker;
import comeback.engine.Opponent;
import comeback.json.Json;
import comeback.json.ReportJson;
import comeback.perform.Layer;
import comeback.song.Round;
import comeback.song.Song;
import comeback.time.Ppq;
import comeback.time.Timeline;
import comeback.wave.Resampler;
import comeback.wave.Sound;
import comeback.wave.WaveWriter;
import comeback.wave.WholeFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Writes what a battle gives a producer: a stem a layer and a MIDI file a round, the opponents as heard, a mix, a
/// report.
final class BattleFiles {
    private static final int RATE = StemMaker.SAMPLE_RATE;
    private static final double OPPONENT_GAIN = 0.9;

    private BattleFiles() {}

    static void write(Song song, List<Opponent> opponents, OutputFolder folder) {
        Timeline timeline = song.timeline();
        List<Mix.Layer> layers = new ArrayList<>();
        for (int i = 0; i < song.rounds().size(); i++) {
            Round round = song.rounds().get(i);
            String number = String.valueOf(i + 1);
            if (opponents.get(i) instanceof Opponent.Recorded recorded) {
                Stem heard = opponent(recorded, round, timeline);
                StemFile.write(folder.file("opponent-" + number + ".wav"), heard);
                layers.add(new Mix.Layer(heard, OPPONENT_GAIN));
            }
            for (Layer layer : Layer.values()) {
                Stem stem = StemMaker.stem(round.take(), round.answerFirstBar(), layer);
                StemFile.write(folder.file(LayerFiles.numbered("stem-" + number + ".wav", layer)), stem);
                layers.add(new Mix.Layer(stem, BeatMix.VOICE_GAIN));
            }
            MidiFile.write(folder.file("verse-" + number + ".mid"), timeline, Markers.of(round.take()));
        }
        layers.add(BeatMix.beat(timeline, song.nextBar()));
        WaveWriter.write(folder.file("mix.wav"), Mix.of(layers), 0);
        byte[] report = (Json.pretty(ReportJson.of(song)) + "\n").getBytes(StandardCharsets.UTF_8);
        WholeFile.write(folder.file("report.json"), out -> out.write(report));
    }

    private static Stem opponent(Opponent.Recorded recorded, Round round, Timeline timeline) {
        Sound sound = Resampler.to(recorded.sound(), RATE);
        Ppq start = timeline.barStart(round.opponent().firstBar());
        return new Stem(start, timeline.frameAt(start, RATE), RATE, sound.samples());
    }
}

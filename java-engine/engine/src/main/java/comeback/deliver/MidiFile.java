package comeback.deliver;

import comeback.time.Ppq;
import comeback.time.Timeline;
import comeback.wave.WholeFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;

/// Markers as a standard MIDI file of one track that starts at the timeline's zero.
///
/// A syllable is a note on middle C and a lyric event on the same tick; a line is a marker event.
public final class MidiFile {
    public static final int TICKS_PER_QUARTER = 960;

    private static final int MIDDLE_C = 60;
    private static final int VELOCITY = 96;
    private static final int LYRIC = 0x05;
    private static final int MARKER = 0x06;
    private static final int TEMPO = 0x51;
    private static final int TIME_SIGNATURE = 0x58;

    private MidiFile() {}

    /// Writes `markers` at the tempo and meter of `timeline`.
    ///
    /// No two syllables share a tick: in the order of the list, each comes at least a tick after the one
    /// before. What starts before time zero is moved to it. Not for audio threads.
    ///
    /// @throws comeback.problem.Problem when the folder cannot be written
    public static void write(Path file, Timeline timeline, List<Marker> markers) {
        Sequence sequence = sequence(timeline, markers);
        WholeFile.write(file, out -> MidiSystem.write(sequence, 0, out));
    }

    private static Sequence sequence(Timeline timeline, List<Marker> markers) {
        try {
            Sequence sequence = new Sequence(Sequence.PPQ, TICKS_PER_QUARTER);
            Track track = sequence.createTrack();
            track.add(meta(TEMPO, tempo(timeline), 0));
            track.add(meta(TIME_SIGNATURE, timeSignature(timeline), 0));
            for (Marker marker : markers) {
                if (marker.kind() == Marker.Kind.LINE) {
                    track.add(meta(MARKER, text(marker), tick(marker.start())));
                }
            }
            addSyllables(
                    track,
                    markers.stream()
                            .filter(marker -> marker.kind() == Marker.Kind.SYLLABLE)
                            .toList());
            return sequence;
        } catch (InvalidMidiDataException cause) {
            throw new IllegalArgumentException("markers that MIDI cannot say", cause);
        }
    }

    private static void addSyllables(Track track, List<Marker> syllables) throws InvalidMidiDataException {
        long[] starts = new long[syllables.size() + 1];
        long earliest = 0;
        for (int i = 0; i < syllables.size(); i++) {
            starts[i] = Math.max(earliest, tick(syllables.get(i).start()));
            earliest = starts[i] + 1;
        }
        starts[syllables.size()] = Long.MAX_VALUE;
        for (int i = 0; i < syllables.size(); i++) {
            long end = Math.clamp(tick(syllables.get(i).end()), starts[i] + 1, starts[i + 1]);
            track.add(meta(LYRIC, text(syllables.get(i)), starts[i]));
            track.add(new MidiEvent(new ShortMessage(ShortMessage.NOTE_ON, 0, MIDDLE_C, VELOCITY), starts[i]));
            track.add(new MidiEvent(new ShortMessage(ShortMessage.NOTE_OFF, 0, MIDDLE_C, 0), end));
        }
    }

    private static long tick(Ppq position) {
        return Math.max(0, Math.round(position.quarters() * TICKS_PER_QUARTER));
    }

    private static byte[] text(Marker marker) {
        return marker.text().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] tempo(Timeline timeline) {
        int micros = (int) Math.round(timeline.tempo().secondsPerQuarter() * 1e6);
        return new byte[] {(byte) (micros >> 16), (byte) (micros >> 8), (byte) micros};
    }

    /// Beats, the unit as a power of two, MIDI clocks (24 a quarter) a metronome click, 32nds a quarter.
    private static byte[] timeSignature(Timeline timeline) {
        int unit = timeline.meter().unit();
        return new byte[] {
            (byte) timeline.meter().beats(),
            (byte) Integer.numberOfTrailingZeros(unit),
            (byte) Math.round(24 * timeline.meter().pulseQuarters()),
            8
        };
    }

    private static MidiEvent meta(int type, byte[] data, long tick) throws InvalidMidiDataException {
        return new MidiEvent(new MetaMessage(type, data, data.length), tick);
    }
}

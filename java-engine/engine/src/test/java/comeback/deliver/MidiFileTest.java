package comeback.deliver;

import static comeback.deliver.Marker.Kind.LINE;
import static comeback.deliver.Marker.Kind.SYLLABLE;
import static org.assertj.core.api.Assertions.assertThat;

import comeback.time.Meter;
import comeback.time.Ppq;
import comeback.time.Timeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MidiFileTest {
    @TempDir
    Path folder;

    @Test
    void readsBackToTheTick() throws Exception {
        Timeline timeline = Timeline.of(93.5, Meter.parse("6/8"));
        assertThat(written(
                        timeline,
                        marker(LINE, 3, 5, "Now then"),
                        marker(SYLLABLE, 3.0004, 3.5, "Now"),
                        marker(SYLLABLE, 3.5, 4.25, "then")))
                .containsExactly(
                        "0 tempo 641711",
                        "0 meter 6/8",
                        "2880 line Now then",
                        "2880 lyric Now",
                        "2880 on 60",
                        "3360 off 60",
                        "3360 lyric then",
                        "3360 on 60",
                        "4080 off 60");
    }

    @Test
    void twoSyllablesNeverShareATick() throws Exception {
        assertThat(written(
                        Timeline.of(120, Meter.FOUR_FOUR),
                        marker(SYLLABLE, 1, 1, "a-"),
                        marker(SYLLABLE, 1, 1.0005, "b-"),
                        marker(SYLLABLE, 1, 2, "c")))
                .containsSubsequence(
                        "960 lyric a-",
                        "960 on 60",
                        "961 off 60",
                        "961 lyric b-",
                        "961 on 60",
                        "962 off 60",
                        "962 lyric c",
                        "962 on 60",
                        "1920 off 60");
    }

    @Test
    void nothingComesBeforeTheStart() throws Exception {
        assertThat(written(
                        Timeline.of(120, Meter.FOUR_FOUR),
                        marker(LINE, -0.5, 1, "a ghost"),
                        marker(SYLLABLE, -0.5, -0.25, "a"),
                        marker(SYLLABLE, -0.25, 1, "ghost")))
                .contains("0 line a ghost", "0 lyric a", "1 off 60", "1 lyric ghost", "960 off 60");
    }

    @Test
    void keepsLettersBeyondAscii() throws Exception {
        assertThat(written(Timeline.of(120, Meter.FOUR_FOUR), marker(SYLLABLE, 0, 1, "café")))
                .contains("0 lyric café");
    }

    private List<String> written(Timeline timeline, Marker... markers) throws IOException, InvalidMidiDataException {
        Path file = folder.resolve("verse.mid");
        MidiFile.write(file, timeline, List.of(markers));
        Sequence sequence = MidiSystem.getSequence(file.toFile());
        assertThat(sequence.getResolution()).isEqualTo(960);
        assertThat(sequence.getTracks()).hasSize(1);
        List<String> events = new ArrayList<>();
        for (int i = 0; i < sequence.getTracks()[0].size(); i++) {
            MidiEvent event = sequence.getTracks()[0].get(i);
            String said = said(event);
            if (!said.isEmpty()) {
                events.add(event.getTick() + " " + said);
            }
        }
        return events;
    }

    private static String said(MidiEvent event) {
        if (event.getMessage() instanceof ShortMessage note) {
            boolean on = note.getCommand() == ShortMessage.NOTE_ON && note.getData2() > 0;
            return (on ? "on " : "off ") + note.getData1();
        }
        MetaMessage meta = (MetaMessage) event.getMessage();
        byte[] data = meta.getData();
        String text = new String(data, StandardCharsets.UTF_8);
        return switch (meta.getType()) {
            case 0x05 -> "lyric " + text;
            case 0x06 -> "line " + text;
            case 0x51 -> "tempo " + ((data[0] & 0xFF) << 16 | (data[1] & 0xFF) << 8 | (data[2] & 0xFF));
            case 0x58 -> "meter " + data[0] + "/" + (1 << data[1]);
            default -> "";
        };
    }

    private static Marker marker(Marker.Kind kind, double start, double end, String text) {
        return new Marker(kind, new Ppq(start), new Ppq(end), text);
    }
}

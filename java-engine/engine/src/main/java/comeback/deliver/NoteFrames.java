package comeback.deliver;

import comeback.bridge.ClipNote;
import comeback.time.Ppq;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A line's MIDI notes in frames of the host, counted from its first planned vowel.
///
/// | channel | note | when | length |
/// |---|---|---|---|
/// | 1 | 60; 62 where stressed; 64 where rhyming; velocity by accent | each declared vowel | to the next, 10 ms at
/// least, a quarter note at most |
/// | 2 | 36 | each bar line | a sixteenth |
/// | 2 | 38 | the line's first planned vowel | a sixteenth |
final class NoteFrames {
    private static final int SYLLABLES = 0;
    private static final int PLACES = 1;
    private static final int UNSTRESSED = 60;
    private static final int STRESSED = 62;
    private static final int RHYMING = 64;
    private static final int BAR_LINE = 36;
    private static final int PHRASE = 38;
    private static final int PLACE_VELOCITY = 100;
    private static final int SOFTEST = 48;
    private static final double LEAST_SECONDS = 0.010;

    private final LineNotes line;
    private final double framesPerQuarter;
    private final int leastFrames;

    NoteFrames(LineNotes line, int hostRate) {
        this.line = line;
        this.framesPerQuarter = 60 / line.bpm() * hostRate;
        this.leastFrames = (int) Math.ceil(LEAST_SECONDS * hostRate);
    }

    /// Of the earliest note, 0 or less: the first vowel has one.
    long first() {
        return all(0).getFirst().frame;
    }

    /// Of the last note to begin.
    long last() {
        return all(0).getLast().frame;
    }

    /// The notes of a clip whose frame `anchorFrame` is the first planned vowel, in order.
    List<ClipNote> notes(int anchorFrame) {
        return all(anchorFrame).stream()
                .map(note -> new ClipNote(
                        Math.toIntExact(note.frame), note.lengthFrames, note.channel, note.note, note.velocity))
                .toList();
    }

    private record Note(long frame, int lengthFrames, int channel, int note, int velocity) {}

    private List<Note> all(long anchorFrame) {
        int sixteenth = (int) Math.max(1, Math.round(framesPerQuarter / 4));
        List<Note> notes = new ArrayList<>();
        for (Ppq barLine : line.barLines()) {
            notes.add(new Note(anchorFrame + frame(barLine), sixteenth, PLACES, BAR_LINE, PLACE_VELOCITY));
        }
        notes.add(new Note(anchorFrame, sixteenth, PLACES, PHRASE, PLACE_VELOCITY));
        for (int k = 0; k < line.syllables().size(); k++) {
            LineNotes.Syllable syllable = line.syllables().get(k);
            notes.add(new Note(
                    anchorFrame + frame(syllable.declared()),
                    length(k),
                    SYLLABLES,
                    pitch(syllable),
                    velocity(syllable)));
        }
        notes.sort(Comparator.comparingLong(Note::frame));
        return notes;
    }

    private long frame(Ppq position) {
        return Math.round(position.since(line.firstVowel()) * framesPerQuarter);
    }

    private int length(int syllable) {
        long most = Math.round(framesPerQuarter);
        if (syllable + 1 < line.syllables().size()) {
            most = Math.min(
                    most,
                    frame(line.syllables().get(syllable + 1).declared())
                            - frame(line.syllables().get(syllable).declared()));
        }
        return (int) Math.max(leastFrames, most);
    }

    private static int pitch(LineNotes.Syllable syllable) {
        return syllable.rhymes() ? RHYMING : syllable.stressed() ? STRESSED : UNSTRESSED;
    }

    private static int velocity(LineNotes.Syllable syllable) {
        return SOFTEST + (int) Math.round(Math.clamp(syllable.accent(), 0, 1) * (127 - SOFTEST));
    }
}

package comeback.listen;

import comeback.bridge.HostBlock;
import comeback.sound.Lexicon;
import comeback.time.Ppq;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Hears one turn as it is rapped: host blocks go in, words and syllables on the host's clock come out.
///
/// It remembers as much of a turn as its patience says. One thread calls it: `hear` each block (cheap), `decode`
/// whenever `decodeDue`, `finish` once at the end. What
/// comes out depends on the sound and the clock alone, not on block sizes nor on when it is asked.
public final class Ear {
    private static final int HARD_WINDOW_ROWS = 1_750;
    private static final int NEW_START_ROWS = 200;
    private static final int LEAD_ROWS = 150;
    private static final int OLD_ROWS = 450;
    private static final int SPARE_ROWS = 200;
    private static final int LONGEST_WORD_SECONDS = 60;

    private final Recording recording = new Recording();
    private final SpeechTrack track = new SpeechTrack(recording, PhoneNet.shipped());
    private final DecodeSchedule schedule;
    private final Patience patience;
    private final Hearing hearing;
    private final Verse verse;
    private @Nullable HostSound host;
    private int windowRow;
    private int windowWords;
    private int passedRow;
    private int revision;
    private boolean heardSpeech;

    /// `hotWords` are names, crews and places to listen for; the recogniser stays the caller's to close.
    public Ear(Recogniser recogniser, Lexicon lexicon, List<String> hotWords, Patience patience) {
        this.patience = patience;
        this.schedule = patience.schedule();
        this.hearing = new Hearing(recogniser, lexicon, new HotWords(hotWords));
        this.verse = new Verse(new WordTimer(lexicon, recording), recording, track);
    }

    /// Whether a host may play at that rate, in Hz: what every sound card can, 8 to 768 kHz.
    public static boolean hearsAt(int sampleRate) {
        return Resampler.serves(sampleRate);
    }

    /// Takes the next block; frames missing before it (up to a minute) count as silence.
    ///
    /// @throws IllegalArgumentException for a block from before the last one's end, or of another sample rate
    public void hear(HostBlock block) {
        HostSound sound = host == null ? new HostSound(block) : host;
        host = sound;
        grow(sound.take(block));
    }

    /// Whether enough was heard since the last decode, or a voice has just fallen silent.
    public boolean decodeDue() {
        return schedule.isDue();
    }

    /// The next revision: decodes up to the place that is due, or all there is when none is.
    public Heard decode() {
        pass(schedule.take());
        return heard(verse.settledRow());
    }

    /// The last revision, in which everything is settled; quick when nothing was said since the last decode.
    public Heard finish() {
        if (host != null) {
            grow(host.flush());
        }
        while (schedule.isDue()) {
            pass(schedule.take());
        }
        pass(schedule.take());
        settleAll(recording.rows());
        return heard(recording.rows());
    }

    /// Whether what was decoded so far sounded like somebody speaking, though perhaps no word of it could be made out.
    public boolean heardSpeech() {
        return heardSpeech;
    }

    /// The host frame at which the last voiced 10 ms end; empty while no voice was heard.
    public OptionalLong lastVoicedFrame() {
        int row = recording.lastVoiced();
        return row < 0 || host == null ? OptionalLong.empty() : OptionalLong.of(host.frameAt((row + 1) / 100.0));
    }

    /// How many stamps of the host's clock it holds.
    int keptStamps() {
        return host == null ? 0 : host.stamps();
    }

    /// How much sound it holds, in rows: no more however long it hears.
    int keptRows() {
        return recording.rows() - recording.firstRow();
    }

    private void grow(float[] samples) {
        recording.append(samples);
        while (schedule.rows() < recording.rows()) {
            schedule.row(recording.isVoiced(schedule.rows()));
        }
    }

    /// Hears what there is up to a place, and lets go of what no later pass asks for.
    private void pass(DecodeSchedule.Due due) {
        int endRow = due.row();
        listen(endRow, patience.beam(due.inHaste()));
        int needed = Math.min(windowRow, verse.settledRow());
        verse.forget(needed);
        track.forget(needed);
        recording.forget(needed - SPARE_ROWS);
        forgetSaid(endRow - patience.rememberedRows());
    }

    private void forgetSaid(int row) {
        HostSound sound = host;
        if (row > 0 && sound != null) {
            windowWords -= verse.forgetSaid(row, windowWords);
            sound.forget(row / 100.0 - LONGEST_WORD_SECONDS);
        }
    }

    private void listen(int endRow, int beam) {
        if (!isVoiced(passedRow, endRow)) {
            rest(endRow);
            return;
        }
        slide(endRow);
        float[] window = recording.slice(windowRow * Recording.ROW, endRow * Recording.ROW);
        PhoneEvidence evidence = track.evidence(windowRow, endRow);
        boolean isNew = windowWords == verse.settled().size() && verse.fresh().isEmpty();
        if (isNew && !SpeechGate.passes(recording, windowRow, endRow, evidence)) {
            passOver(endRow);
            return;
        }
        List<TimedWord> settledHere =
                verse.settled().subList(windowWords, verse.settled().size());
        hearing.pass(
                window,
                evidence.onsets().size(),
                endRow,
                settledHere.stream().map(TimedWord::text).toList(),
                beam);
        verse.place(hearing.fresh(), endRow);
        if (!SpeechGate.bearsOut(recording, windowRow, evidence, verse.settledRow(), verse.fresh())) {
            hearing.drop();
            verse.drop();
            passedRow = endRow;
            if (isNew) {
                passOver(endRow);
            }
            return;
        }
        heardSpeech = true;
        hearing.trust(verse.freshBefore(endRow - OLD_ROWS));
        hearing.settled(verse.settle(hearing.certainFresh()));
        passedRow = endRow;
    }

    /// What the window held was no speech: the next one begins just before its end.
    private void passOver(int endRow) {
        windowRow = Math.max(windowRow, endRow - LEAD_ROWS);
        verse.settle(0, windowRow);
    }

    /// Nobody speaks: after two seconds of that, what was said is settled and a new window begins.
    private void rest(int endRow) {
        if (endRow - passedRow >= NEW_START_ROWS) {
            settleAll(endRow);
            startWindow(
                    new Verse.Boundary(endRow - LEAD_ROWS / 2, verse.settled().size()));
        }
    }

    /// What nobody said at the end is left out.
    private void settleAll(int row) {
        int heard = hearing.fresh().size();
        int said = verse.fresh().size() - Unsaid.last(verse.fresh());
        if (said < heard) {
            verse.place(hearing.fresh().subList(0, said), row);
        }
        verse.settle(said, row);
        hearing.settled(heard);
    }

    /// Once the window is long, it starts again at the last boundary that leaves enough to hear.
    private void slide(int endRow) {
        if (endRow - windowRow <= patience.longestRows()) {
            return;
        }
        Verse.Boundary boundary = verse.boundaryBefore(endRow - patience.shortestRows());
        if (boundary.row() > windowRow) {
            startWindow(boundary);
        } else if (endRow - windowRow > HARD_WINDOW_ROWS) {
            int row = endRow - patience.shortestRows();
            hearing.settled(verse.settle(verse.freshBefore(row), row));
            startWindow(new Verse.Boundary(row, verse.settled().size()));
        }
    }

    private void startWindow(Verse.Boundary boundary) {
        windowRow = boundary.row();
        windowWords = boundary.words();
        hearing.slide(verse.settled().subList(windowWords, verse.settled().size()).stream()
                .map(TimedWord::text)
                .toList());
    }

    private boolean isVoiced(int firstRow, int endRow) {
        for (int row = Math.max(firstRow, recording.firstRow()); row < endRow; row++) {
            if (recording.isVoiced(row)) {
                return true;
            }
        }
        return false;
    }

    private Heard heard(int settledRow) {
        HostSound sound = host;
        if (sound == null) {
            return new Heard(revision++, Ppq.ZERO, List.of(), List.of());
        }
        List<TimedWord> all = new ArrayList<>(verse.settled());
        all.addAll(verse.fresh());
        List<TimedWord> said = SaidInOne.joined(all);
        return HeardWords.of(revision++, sound.at(settledRow / 100.0), said, verse.wordless(), sound::at);
    }
}

package comeback.engine.live;

import comeback.bridge.HostBlock;
import comeback.listen.Ear;
import comeback.time.BarGrid;
import comeback.time.Ppq;
import comeback.time.PpqRange;

/// A turn that the opponent is rapping now. The listening thread's own.
final class OpenTurn {
    /// An answer starts on the first bar line this long after the opponent fell silent or was cut off, if it was not
    /// planned before.
    static final double NOTICE_SECONDS = 1.0;

    private static final double LEAST_PLANNING_SECONDS = 1.6;
    private static final double PRESSED_SECONDS = 1.0;
    private static final double WATCH_SECONDS = 0.15;
    private static final double YIELD_SECONDS = 0.4;
    private static final double LAST_WORD_SECONDS = 0.2;

    /// What is waited for.
    enum Phase {
        /// the place where the answer's first lines are planned, on what was heard by then
        LISTENING,
        /// no word was made out by then: the last place from which first lines can still be ready
        PRESSED,
        /// just before the answer: whether the opponent is in the middle of a word, where that delays us
        WATCHING,
        /// just after it began: whether the opponent raps on after a breath
        YIELDING,
        /// the place where the last word has surely ended
        ENDING
    }

    private final Ppq from;
    private final BarGrid grid;
    private final int sampleRate;
    private final Ear ear;
    private final int answerBars;
    private double bpm;
    private int answerBar;
    private Ppq to;
    private long nextFrame;
    private Phase phase = Phase.LISTENING;

    /// @param from where listening begins
    /// @param answerBar the bar on which the answer is to begin
    OpenTurn(Ppq from, int answerBar, int answerBars, Playhead opened, Ear ear, long firstFrame) {
        this.from = from;
        this.grid = opened.grid();
        this.sampleRate = opened.sampleRate();
        this.bpm = opened.bpm();
        this.ear = ear;
        this.answerBar = answerBar;
        this.answerBars = answerBars;
        this.to = grid.barStart(answerBar);
        this.nextFrame = firstFrame;
    }

    /// Whether `block` goes on where the last one ended.
    boolean continues(HostBlock block) {
        return block.firstFrame() == nextFrame && block.sampleRate() == sampleRate;
    }

    /// @param now the host's tempo there, in quarter notes a minute
    void hear(HostBlock piece, double now) {
        bpm = now;
        ear.hear(piece);
        nextFrame = piece.firstFrame() + piece.samples().length;
    }

    /// Where the next decision falls.
    Ppq due() {
        return switch (phase) {
            case LISTENING -> planAt();
            case PRESSED -> to.plus(-quartersIn(PRESSED_SECONDS));
            case WATCHING -> to.plus(-quartersIn(WATCH_SECONDS));
            case YIELDING -> to.plus(quartersIn(YIELD_SECONDS));
            case ENDING -> to.plus(quartersIn(LAST_WORD_SECONDS));
        };
    }

    /// A bar before the answer, and never so late that its first lines could not be rapped in time.
    private Ppq planAt() {
        double lead = Math.max(grid.meter().quartersPerBar(), quartersIn(LEAST_PLANNING_SECONDS));
        Ppq at = to.plus(-lead);
        return at.isBefore(from) ? from : at;
    }

    /// The opponent is cut off at `now`; we answer from the first bar line that leaves time to think.
    void cut(Ppq now) {
        to = now;
        answerBar = grid.firstBarFrom(now.plus(quartersIn(NOTICE_SECONDS)));
    }

    /// The answer waits for another bar.
    void delay() {
        answerBar++;
        to = grid.barStart(answerBar);
    }

    /// The host frame after the last one heard.
    long nextFrame() {
        return nextFrame;
    }

    Phase phase() {
        return phase;
    }

    void enter(Phase next) {
        phase = next;
    }

    /// Whether the answer's first lines have been asked for.
    boolean isPlanned() {
        return phase != Phase.LISTENING && phase != Phase.PRESSED;
    }

    Ear ear() {
        return ear;
    }

    BarGrid grid() {
        return grid;
    }

    int sampleRate() {
        return sampleRate;
    }

    /// The host's tempo where it was heard last.
    double bpm() {
        return bpm;
    }

    private double quartersIn(double seconds) {
        return seconds * bpm / 60;
    }

    int answerBar() {
        return answerBar;
    }

    int answerBars() {
        return answerBars;
    }

    /// From where to where the opponent was listened to.
    PpqRange listened() {
        return new PpqRange(from, to.isBefore(from) ? from : to);
    }
}

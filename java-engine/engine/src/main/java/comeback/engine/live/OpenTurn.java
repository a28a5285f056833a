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
    private static final double WATCH_SECONDS = 0.15;
    private static final double LAST_WORD_SECONDS = 0.2;

    /// What is waited for.
    enum Phase {
        /// the place where the answer's first lines are planned, on what was heard by then
        LISTENING,
        /// the last moment to see whether the opponent raps on, where that delays us
        WATCHING,
        /// the place where the last word has surely ended
        ENDING
    }

    private final Ppq from;
    private final BarGrid grid;
    private final Playhead opened;
    private final Ear ear;
    private final int answerBars;
    private int answerBar;
    private Ppq to;
    private long nextFrame;
    private Phase phase = Phase.LISTENING;

    /// @param from where listening begins
    /// @param answerBar the bar on which the answer is to begin
    OpenTurn(Ppq from, int answerBar, int answerBars, Playhead opened, Ear ear, long firstFrame) {
        this.from = from;
        this.grid = opened.grid();
        this.opened = opened;
        this.ear = ear;
        this.answerBar = answerBar;
        this.answerBars = answerBars;
        this.to = grid.barStart(answerBar);
        this.nextFrame = firstFrame;
    }

    /// Whether `block` goes on where the last one ended.
    boolean continues(HostBlock block) {
        return block.firstFrame() == nextFrame && block.sampleRate() == opened.sampleRate();
    }

    void hear(HostBlock piece) {
        ear.hear(piece);
        nextFrame = piece.firstFrame() + piece.samples().length;
    }

    /// Where the next decision falls.
    Ppq due() {
        return switch (phase) {
            case LISTENING -> planAt();
            case WATCHING -> to.plus(-opened.quartersIn(WATCH_SECONDS));
            case ENDING -> to.plus(opened.quartersIn(LAST_WORD_SECONDS));
        };
    }

    /// A bar before the answer, and never so late that its first lines could not be rapped in time.
    private Ppq planAt() {
        double lead = Math.max(grid.meter().quartersPerBar(), opened.quartersIn(LEAST_PLANNING_SECONDS));
        Ppq at = to.plus(-lead);
        return at.isBefore(from) ? from : at;
    }

    /// The opponent is cut off at `now`; we answer from the first bar line that leaves time to think.
    void cut(Ppq now) {
        to = now;
        answerBar = grid.firstBarFrom(now.plus(opened.quartersIn(NOTICE_SECONDS)));
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
        return phase != Phase.LISTENING;
    }

    Ear ear() {
        return ear;
    }

    BarGrid grid() {
        return grid;
    }

    Playhead opened() {
        return opened;
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

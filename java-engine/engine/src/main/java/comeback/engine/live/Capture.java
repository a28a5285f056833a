package comeback.engine.live;

import comeback.bridge.HostBlock;
import comeback.bridge.Parameter;
import comeback.json.LiveReportJson;
import comeback.listen.Ear;
import comeback.listen.Heard;
import comeback.problem.Problem;
import comeback.time.Ppq;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Hears the opponent's turns of one instance and says when an answer is due. The listening agent's own.
///
/// ```
///   │ listen                          │ answer
///   ├──────────────────────┬──────────┼─┬─────────
///   begin                planAt       │ endsAt
///                        the answer's   the rest of it, on all that was said
///                        first lines
/// ```
///
/// What is decided, and on which words, follows from the frames and their places alone: not from block sizes, nor from
/// how fast the engine is.
final class Capture {
    private static final double OVERRUN_SECONDS = 0.1;

    /// Who is told what was heard.
    interface Answering {
        /// The answer's first lines are due, on words that may be none while somebody speaks.
        void begin(OpenTurn turn, Heard heard);

        /// The turn is over; `heard` is all there was, perhaps nothing.
        void finish(OpenTurn turn, Heard heard);

        /// The opponent raps on into our turn: the answer waits for another bar, where the turn's answer is now.
        void delayed(OpenTurn turn, int fromBar);

        /// The answer that was begun for `bar` is not wanted, or not there.
        void dropped(OpenTurn turn, int bar);
    }

    private final Instance instance;
    private final Supplier<Optional<Ear>> ears;
    private final Answering answering;
    private @Nullable OpenTurn turn;
    private @Nullable Ppq busyUntil;
    private long nextFrame;
    private KeySwitch wish = KeySwitch.PATTERN;

    /// @param ears gives a fresh ear, or none while the engine has none yet
    Capture(Instance instance, Supplier<Optional<Ear>> ears, Answering answering) {
        this.instance = instance;
        this.ears = ears;
        this.answering = answering;
    }

    /// What the producer has asked for beyond the pattern, by a key switch or the turn parameter, as of `now`.
    void wish(KeySwitch asked, Ppq now) {
        wish = asked;
        instance.silence(asked == KeySwitch.STOP);
        OpenTurn open = turn;
        if (open != null && asked == KeySwitch.ANSWER) {
            answerFrom(open, now);
        } else if (asked != KeySwitch.PATTERN) {
            drop();
        }
    }

    /// The opponent is cut off at `now`: what was begun for a later bar, on less than was said by now, goes.
    private void answerFrom(OpenTurn open, Ppq now) {
        int planned = open.answerBar();
        open.cut(now);
        if (open.isPlanned() && open.answerBar() != planned) {
            answering.dropped(open, planned);
            open.enter(OpenTurn.Phase.LISTENING);
        }
        end(open);
    }

    /// The turn that is open is none, and what was begun in answer to it goes.
    private void drop() {
        OpenTurn open = turn;
        turn = null;
        if (open != null && open.isPlanned()) {
            answering.dropped(open, open.answerBar());
        }
    }

    /// The host frame after the last one heard.
    long nextFrame() {
        return nextFrame;
    }

    /// Nothing that was heard counts any more.
    void forget() {
        turn = null;
        busyUntil = null;
    }

    /// The next frames of the opponent's; they may follow the last ones or lie elsewhere.
    void hear(HostBlock block, Playhead head) {
        if (instance.mode() != Mode.BATTLE) {
            drop();
        }
        OpenTurn before = turn;
        if (block.firstFrame() != nextFrame || before != null && !before.continues(block)) {
            interrupted();
        }
        nextFrame = block.firstFrame() + block.samples().length;
        Strip rest = Strip.of(block, head);
        while (!rest.isEmpty()) {
            OpenTurn open = turn;
            rest = open == null ? opened(rest, head) : heard(open, rest, head);
        }
    }

    /// The transport has stopped or jumped, or goes on at another sample rate: an answer that has begun is finished on
    /// what there is.
    void interrupted() {
        OpenTurn open = turn;
        if (open != null && open.isPlanned()) {
            end(open);
        }
        forget();
    }

    /// Begins a turn within `strip` if one begins there, and returns the frames from there on; none if none does.
    private Strip opened(Strip strip, Playhead head) {
        boolean listens = wish == KeySwitch.PATTERN || wish == KeySwitch.LISTEN;
        boolean busy = busyUntil != null && strip.start().isBefore(busyUntil);
        if (instance.mode() != Mode.BATTLE || head.trouble() != null || !listens || busy) {
            return strip.rest();
        }
        Optional<TurnPattern.Exchange> exchange = exchange(head, strip);
        Optional<Ear> ear = exchange.isEmpty() ? Optional.empty() : ears.get();
        if (ear.isEmpty()) {
            return strip.rest();
        }
        Ppq from = head.grid().barStart(exchange.get().listenBar());
        Strip rest = wish == KeySwitch.LISTEN ? strip : strip.from(strip.framesBefore(from));
        turn = new OpenTurn(
                rest.start(),
                exchange.get().answerBar(),
                instance.dials().whole(Parameter.BARS),
                head,
                ear.get(),
                rest.block().firstFrame());
        return rest;
    }

    private Optional<TurnPattern.Exchange> exchange(Playhead head, Strip strip) {
        int bars = instance.dials().whole(Parameter.BARS);
        if (wish == KeySwitch.LISTEN) {
            return Optional.of(TurnPattern.Exchange.untilTold(head.grid().barOf(strip.start())));
        }
        TurnPattern pattern = new TurnPattern(instance.dials().whole(Parameter.START_BAR) - 1, bars);
        int bar = head.grid().barOf(strip.last());
        return pattern.listeningIn(bar)
                .filter(exchange -> !instance.live().answersWithin(head.grid().bars(exchange.answerBar(), bars)));
    }

    /// Hears up to the next decision within `strip`, decides, and returns the frames after it.
    private Strip heard(OpenTurn open, Strip strip, Playhead head) {
        int count = strip.framesBefore(open.due());
        if (count > 0) {
            open.hear(strip.first(count).block(), head.bpm());
        }
        Strip rest = strip.from(count);
        if (count == strip.frames()) {
            decode(open, rest.start(), head);
        } else {
            decide(open);
        }
        return rest;
    }

    private void decide(OpenTurn open) {
        switch (open.phase()) {
            case LISTENING -> {
                Heard heard = open.ear().decode();
                if (heard.words().isEmpty()) {
                    open.enter(OpenTurn.Phase.PRESSED);
                } else {
                    begin(open, heard);
                }
            }
            case PRESSED -> {
                Heard heard = open.ear().decode();
                if (!heard.words().isEmpty() || open.ear().heardSpeech()) {
                    begin(open, heard);
                } else {
                    open.enter(OpenTurn.Phase.ENDING);
                }
            }
            case WATCHING -> delayOr(open, OpenTurn.Phase.YIELDING);
            case YIELDING -> delayOr(open, OpenTurn.Phase.ENDING);
            case ENDING -> end(open);
        }
    }

    private void begin(OpenTurn open, Heard heard) {
        open.enter(instance.dials().isOn(Parameter.OVERRUN) ? OpenTurn.Phase.WATCHING : OpenTurn.Phase.ENDING);
        answering.begin(open, heard);
    }

    private void decode(OpenTurn open, Ppq now, Playhead head) {
        while (open.ear().decodeDue()) {
            Heard heard = open.ear().decode();
            int index = instance.live().placeOf(open.grid().bars(open.answerBar(), open.answerBars()));
            instance.line().report(LiveReportJson.heard(index, heard.text(), false));
        }
        if (instance.dials().isOn(Parameter.EARLY) && !open.isPlanned() && fellSilent(open, head)) {
            answerFrom(open, now);
        }
    }

    /// Whether nothing was said for a whole bar after something was.
    private static boolean fellSilent(OpenTurn open, Playhead head) {
        OptionalLong voiced = open.ear().lastVoicedFrame();
        double barFrames = head.grid().meter().quartersPerBar() / head.quartersPerFrame();
        return voiced.isPresent() && open.nextFrame() - voiced.getAsLong() > barFrames;
    }

    /// Where the opponent raps on we wait for another bar, and look again then.
    private void delayOr(OpenTurn open, OpenTurn.Phase next) {
        if (overruns(open)) {
            int fromBar = open.answerBar();
            open.delay();
            open.enter(OpenTurn.Phase.WATCHING);
            answering.delayed(open, fromBar);
        } else {
            open.enter(next);
        }
    }

    private boolean overruns(OpenTurn open) {
        OptionalLong voiced = open.ear().lastVoicedFrame();
        return voiced.isPresent() && open.nextFrame() - voiced.getAsLong() < OVERRUN_SECONDS * open.sampleRate();
    }

    private void end(OpenTurn open) {
        turn = null;
        busyUntil = open.grid().barStart(open.answerBar() + open.answerBars());
        try {
            answering.finish(open, open.ear().finish());
        } catch (Problem unanswerable) {
            instance.notice(unanswerable.sentence());
        }
    }
}

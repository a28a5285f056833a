package comeback.engine;

import comeback.analyse.Reading;
import comeback.listen.Heard;
import comeback.perform.Expression;
import comeback.perform.Melody;
import comeback.perform.Performer;
import comeback.perform.Phrase;
import comeback.perform.PhraseSpan;
import comeback.perform.Take;
import comeback.plan.PlanRequest;
import comeback.plan.Planner;
import comeback.plan.Style;
import comeback.plan.VersePlan;
import comeback.song.Latency;
import comeback.song.OpponentTurn;
import comeback.song.Round;
import comeback.song.Song;
import comeback.time.Ppq;
import comeback.time.Timeline;
import comeback.write.Lyric;
import comeback.write.Writer;
import java.util.ArrayList;
import java.util.List;

/// Plays a battle on a simulated host clock, round by round: the opponent raps, we answer from a bar line on.
public final class Battle {
    /// The answer starts on the first bar line that leaves this long after the opponent's last voiced frame.
    static final double PROMISED_SECONDS = 1.0;

    private final Engine engine;
    private final Style style;
    private final String voice;
    private final List<String> hotWords;
    private final int answerBars;
    private final Planner planner;
    private final Writer writer;
    private final Performer performer;
    private final SimulatedWorker worker = new SimulatedWorker();

    /// @param voice a voice's name in the presets
    /// @param hotWords names to listen for
    public Battle(Engine engine, Style style, String voice, int answerBars, List<String> hotWords) {
        this.engine = engine;
        this.style = style;
        this.voice = voice;
        this.hotWords = List.copyOf(hotWords);
        this.answerBars = answerBars;
        this.planner = engine.planner(style, engine.taste().now());
        this.writer = engine.writer();
        this.performer = engine.performer(voice);
    }

    public Style style() {
        return style;
    }

    /// `song` with one more round, in which `opponent` is answered.
    ///
    /// @throws comeback.problem.Problem when nobody can be heard, or the bank has no answer
    public Song round(Song song, Opponent opponent) {
        Timeline timeline = song.timeline();
        int firstBar = song.nextBar();
        return switch (opponent) {
            case Opponent.Recorded recorded -> {
                Listening.Outcome heard =
                        new Listening(timeline, worker).listen(recorded, firstBar, engine.ear(hotWords));
                double soundEnd = timeline.secondsAt(timeline.barStart(firstBar))
                        + recorded.sound().seconds();
                yield answer(song, recorded.name(), firstBar, soundEnd, heard);
            }
            case Opponent.Typed typed -> typed(song, typed, firstBar);
        };
    }

    private Song typed(Song song, Opponent.Typed typed, int firstBar) {
        double now = song.timeline().secondsAt(song.timeline().barStart(firstBar));
        Reading reading = worker.run(now, () -> engine.analyst().read(typed.lines()));
        double analyseMillis = worker.lastTookMillis();
        Heard nothing = new Heard(0, Ppq.ZERO, List.of(), List.of());
        OpponentTurn turn = new OpponentTurn(typed.name(), firstBar, 0, nothing, reading);
        return respond(song, turn, firstBar + 1, now, 0, analyseMillis);
    }

    private Song answer(Song song, String name, int firstBar, double soundEnd, Listening.Outcome heard) {
        Timeline timeline = song.timeline();
        Reading reading =
                worker.run(heard.readySeconds(), () -> engine.analyst().read(heard.heard(), timeline.meter()));
        double analyseMillis = worker.lastTookMillis();
        int turnEnd = barLineFrom(timeline, Math.max(soundEnd - 0.05, heard.lastVoicedSeconds()));
        int answerBar = Math.max(turnEnd, barLineFrom(timeline, heard.lastVoicedSeconds() + PROMISED_SECONDS));
        OpponentTurn turn = new OpponentTurn(name, firstBar, turnEnd - firstBar, heard.heard(), reading);
        double listenMillis = 1000 * (heard.readySeconds() - heard.lastVoicedSeconds());
        return respond(song, turn, answerBar, heard.lastVoicedSeconds(), listenMillis, analyseMillis);
    }

    private Song respond(
            Song song,
            OpponentTurn turn,
            int answerBar,
            double lastVoicedSeconds,
            double listenMillis,
            double analyseMillis) {
        long seed = song.seed() + song.rounds().size();
        PlanRequest request = new PlanRequest(song.timeline(), answerBar, answerBars, seed);
        double asked = worker.freeAtSeconds();
        VersePlan plan = worker.run(asked, () -> planner.answer(turn.reading(), song.memory(), request));
        double planMillis = worker.lastTookMillis();
        Lyric lyric = worker.run(asked, () -> writer.write(plan, song.memory()));
        double writeMillis = worker.lastTookMillis();
        Performance performance = perform(lyric);
        Latency latency = new Latency(
                listenMillis,
                analyseMillis,
                planMillis,
                writeMillis,
                performance.firstPhraseMillis(),
                1000 * (performance.firstReadySeconds() - lastVoicedSeconds));
        Take take = performance.take();
        return song.with(new Round(
                turn, answerBar, answerBars, plan.facts(), take, latency, OnsetCheck.of(take), performance.late()));
    }

    private record Performance(Take take, double firstPhraseMillis, double firstReadySeconds, int late) {}

    private Performance perform(Lyric lyric) {
        List<Phrase> phrases = new ArrayList<>();
        double firstMillis = 0;
        double firstReady = 0;
        int late = 0;
        double asked = worker.freeAtSeconds();
        Expression expression = new Expression(style.intensity());
        for (PhraseSpan span : performer.phrases(lyric)) {
            Phrase phrase = worker.run(asked, () -> performer.perform(lyric, span, Melody.NONE, expression));
            if (phrases.isEmpty()) {
                firstMillis = worker.lastTookMillis();
                firstReady = worker.freeAtSeconds();
            }
            late += worker.freeAtSeconds() > voiceSeconds(phrase) ? 1 : 0;
            phrases.add(phrase);
        }
        Take leads = new Take(lyric, voice, Performer.SAMPLE_RATE, phrases);
        Take take = engine.layered(leads, expression); // no lead waits for what sounds beside others
        return new Performance(take, firstMillis, firstReady, late);
    }

    /// Where its voice begins, breath or no breath.
    private static double voiceSeconds(Phrase phrase) {
        long preRoll = phrase.score().breathing().preRollFrames();
        return (phrase.firstFrame() + preRoll) / (double) Performer.SAMPLE_RATE;
    }

    /// The first bar line at or after `seconds`.
    private static int barLineFrom(Timeline timeline, double seconds) {
        double bars = seconds / timeline.secondsAt(timeline.barStart(1));
        return (int) Math.ceil(bars - 1e-6);
    }
}

package comeback.engine.live;

import comeback.bank.Anchor;
import comeback.bank.Fact;
import comeback.bridge.Command;
import comeback.json.CommandJson;
import comeback.json.LiveReportJson;
import comeback.json.SongJson;
import comeback.problem.Problem;
import comeback.song.PinnedTake;
import comeback.song.SongDocument;
import comeback.song.Turn;
import comeback.write.Lyric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Speaks with the shells: takes their commands, gives them the song to keep and what the editor shows.
final class MainAgent implements Agent {
    private static final long LEAST_PAUSE_NANOS = 200_000_000;
    private static final String UNREADABLE = " The project keeps that song as it is, and nothing of what is made now:"
            + " for new takes put a fresh Comeback on the track.";

    private final List<Instance> instances;
    private final Supplier<Map<String, String>> models;
    private final Judging judging;
    private final Map<Instance, Shown> shown = new WeakHashMap<>();

    /// What an editor has been told: for each turn, the answer as it was reported last.
    private static final class Shown {
        private final Map<Integer, String> answers = new HashMap<>();
        private Live live = Live.EMPTY;
        private long sentNanos;
    }

    /// @param models sha256 of the models that are installed, by id
    MainAgent(List<Instance> instances, Supplier<Map<String, String>> models, Judging judging) {
        this.judging = judging;
        this.instances = instances;
        this.models = models;
    }

    @Override
    public String role() {
        return "main";
    }

    @Override
    public int doWork() {
        int done = 0;
        for (Instance instance : instances) {
            try {
                done += obey(instance) + tell(instance);
            } catch (RuntimeException | Error fault) {
                Faults.tell(instance, this, fault);
            }
        }
        return done;
    }

    private int obey(Instance instance) {
        String json = instance.line().nextCommand();
        if (json == null) {
            return 0;
        }
        try {
            obey(instance, CommandJson.read(json));
        } catch (Problem refused) {
            instance.notice(refused.sentence());
        }
        return 1;
    }

    private void obey(Instance instance, Command command) {
        switch (command) {
            case Command.Open open -> open(instance, open);
            case Command.Typed typed -> instance.typed(typed);
            case Command.Slots slots -> instance.slots(slots);
            case Command.Reroll reroll -> instance.askReroll();
            case Command.Choose choose -> {
                Optional<Turn> turn = turn(instance, choose.turn());
                edit(instance, song -> song.choose(choose.turn(), choose.take()), choose.turn());
                turn.ifPresent(before -> judging.chosen(instance, before, choose.take()));
            }
            case Command.Lock lock -> {
                Optional<Turn> turn = turn(instance, lock.turn());
                edit(instance, song -> song.lock(lock.turn(), lock.take(), lock.on()), lock.turn());
                turn.filter(before -> lock.on()).ifPresent(before -> judging.locked(instance, before, lock.take()));
            }
            case Command.Clear clear ->
                edit(
                        instance,
                        song -> clear.take() < 0 ? song.clear(clear.turn()) : song.clear(clear.turn(), clear.take()),
                        clear.turn());
        }
    }

    private static Optional<Turn> turn(Instance instance, int index) {
        List<Turn> turns = instance.live().song().turns();
        return index >= 0 && index < turns.size() ? Optional.of(turns.get(index)) : Optional.empty();
    }

    private static void edit(Instance instance, UnaryOperator<SongDocument> edit, int turn) {
        instance.edit(
                live -> turn < 0 || turn >= live.song().turns().size() ? live : live.with(edit.apply(live.song())));
    }

    private void open(Instance instance, Command.Open open) {
        if (open.opening() >= 0) {
            instance.line().report(LiveReportJson.opened(open.opening()));
        }
        instance.typed(open.typed());
        instance.slots(open.slots());
        try {
            SongDocument song = open.song() == null ? SongDocument.EMPTY : SongJson.read(open.song());
            instance.open(song, true);
            announce(instance, song);
        } catch (Problem unreadable) {
            instance.open(SongDocument.EMPTY, false);
            instance.line().report(LiveReportJson.announcement(unreadable.sentence() + UNREADABLE));
        }
    }

    /// A take that another version of a model has made may sound different: that is said, once for each model.
    private void announce(Instance instance, SongDocument song) {
        Map<String, String> known = song.turns().isEmpty() ? Map.of() : models.get();
        song.turns().stream()
                .flatMap(turn -> turn.takes().stream())
                .flatMap(take -> take.models().entrySet().stream())
                .filter(made -> !made.getValue().equals(known.get(made.getKey())))
                .map(Map.Entry::getKey)
                .distinct()
                .forEach(id -> instance.line()
                        .report(LiveReportJson.announcement(
                                "Some takes were made with another version of the model '%s' and may sound different now."
                                        .formatted(id))));
    }

    private int tell(Instance instance) {
        Live live = instance.live();
        Shown told = shown.computeIfAbsent(instance, each -> new Shown());
        Playhead head = instance.playhead();
        boolean inHaste = head != null && head.offline();
        if (live == told.live || !inHaste && System.nanoTime() - told.sentNanos < LEAST_PAUSE_NANOS) {
            return 0;
        }
        Live known = instance.told();
        if (instance.isKept() && (known == null || known.song() != live.song())) {
            instance.line().document(SongJson.write(live.song()));
        }
        answers(instance, live, told);
        instance.told(live);
        told.live = live;
        told.sentNanos = System.nanoTime();
        return 1;
    }

    private static void answers(Instance instance, Live live, Shown told) {
        Map<Integer, String> now = new HashMap<>();
        List<Turn> turns = live.song().turns();
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            int index = i;
            turn.chosenTake()
                    .ifPresent(take -> now.put(
                            index,
                            LiveReportJson.answer(
                                    index, turn.chosen(), turn.takes().size(), turn.locked(), lines(take))));
        }
        for (Making making : live.makings()) {
            int index = live.placeOf(making.answer());
            now.put(index, LiveReportJson.answer(index, 0, 0, false, lines(making)));
        }
        now.forEach((index, report) -> {
            if (!report.equals(told.answers.get(index))) {
                instance.line().report(report);
            }
        });
        heard(instance, live, told);
        told.answers.clear();
        told.answers.putAll(now);
    }

    private static void heard(Instance instance, Live live, Shown told) {
        List<Turn> turns = live.song().turns();
        for (int i = 0; i < turns.size(); i++) {
            boolean isNew = i >= told.live.song().turns().size()
                    || !told.live
                            .song()
                            .turns()
                            .get(i)
                            .heard()
                            .equals(turns.get(i).heard());
            if (isNew && !turns.get(i).heard().isEmpty()) {
                instance.line().report(LiveReportJson.heard(i, turns.get(i).heard(), true));
            }
        }
    }

    private static List<LiveReportJson.Line> lines(PinnedTake take) {
        return take.lines().stream()
                .map(line -> new LiveReportJson.Line(
                        line.bar(), line.text(), name(line.move().name()), values(line.anchors())))
                .toList();
    }

    private static List<LiveReportJson.Line> lines(Making making) {
        Lyric lyric = making.lyric();
        List<LiveReportJson.Line> lines = new ArrayList<>();
        lyric.lines()
                .subList(0, making.fixedLines())
                .forEach(line -> lines.add(new LiveReportJson.Line(
                        line.bar(),
                        line.line().text(),
                        name(line.move().name()),
                        values(line.anchors().stream().map(Anchor::fact).toList()))));
        return lines;
    }

    private static List<String> values(List<Fact> facts) {
        return facts.stream().map(Fact::value).toList();
    }

    private static String name(String move) {
        return move.toLowerCase(Locale.ROOT);
    }
}

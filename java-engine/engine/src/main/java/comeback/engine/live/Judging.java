package comeback.engine.live;

import comeback.bank.SaidCouplet;
import comeback.engine.Engine;
import comeback.problem.Problem;
import comeback.song.PinnedTake;
import comeback.song.SaidCouplets;
import comeback.song.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Learns the producer's taste from what they do with takes: a lock keeps one, a choice prefers one to another, a roll
/// by hand drops one. It reads and writes the disk; what cannot be kept is told, and is no reason to stop.
final class Judging {
    private static final double CHOSEN = 1;
    private static final double ROLLED = 0.5;

    private final Supplier<Optional<Engine>> engine;

    /// @param engine nothing is learnt while it loads
    Judging(Supplier<Optional<Engine>> engine) {
        this.engine = engine;
    }

    void locked(Instance instance, Turn turn, int take) {
        if (!turn.locked() && take < turn.takes().size()) {
            List<PinnedTake> others = new ArrayList<>(turn.takes());
            PinnedTake kept = others.remove(take);
            learn(instance, List.of(kept), others, CHOSEN);
        }
    }

    void chosen(Instance instance, Turn turn, int take) {
        if (!turn.locked() && take != turn.chosen() && take < turn.takes().size()) {
            learn(
                    instance,
                    List.of(turn.takes().get(take)),
                    turn.chosenTake().stream().toList(),
                    CHOSEN);
        }
    }

    void rolled(Instance instance, PinnedTake dropped) {
        learn(instance, List.of(), List.of(dropped), ROLLED);
    }

    private void learn(Instance instance, List<PinnedTake> kept, List<PinnedTake> dropped, double strength) {
        engine.get().ifPresent(ready -> {
            List<SaidCouplet> mine = said(kept, ready);
            List<SaidCouplet> others = said(dropped, ready);
            if (!mine.isEmpty() || !others.isEmpty()) {
                try {
                    ready.taste().learn(mine, others, strength);
                } catch (Problem cannot) {
                    instance.notice(cannot.sentence());
                }
            }
        });
    }

    private static List<SaidCouplet> said(List<PinnedTake> takes, Engine engine) {
        return takes.stream()
                .flatMap(take -> SaidCouplets.of(take, engine.reader()).stream())
                .toList();
    }
}

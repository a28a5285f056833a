package comeback.song;

import comeback.time.PpqRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A range of the timeline that we rap in, and the takes made for it.
///
/// @param listen where the opponent rapped what is answered; null when nobody is
/// @param answer where we rap
/// @param heard what the opponent was heard to say; empty when nobody was listened to
/// @param takes oldest first, {@link #MOST_TAKES} at most; none while it is being made
/// @param chosen index of the take that plays; 0 while there is none
/// @param locked whether the chosen take stays chosen until it is unlocked
public record Turn(
        Kind kind,
        @Nullable PpqRange listen,
        PpqRange answer,
        String heard,
        List<PinnedTake> takes,
        int chosen,
        boolean locked) {
    public static final int MOST_TAKES = 3;

    /// What a turn is for.
    public enum Kind {
        /// answers an opponent
        BATTLE,
        /// sketches a topic
        WRITE,
        /// raps the producer's own words
        SAY
    }

    public Turn {
        takes = List.copyOf(takes);
        if (chosen < 0 || chosen >= Math.max(1, takes.size()) || takes.size() > MOST_TAKES) {
            throw new IllegalArgumentException("take %d is chosen of %d".formatted(chosen, takes.size()));
        }
    }

    /// A turn with no take yet.
    public static Turn begin(Kind kind, @Nullable PpqRange listen, PpqRange answer, String heard) {
        return new Turn(kind, listen, answer, heard, List.of(), 0, false);
    }

    /// With one more take, chosen unless this is locked. The oldest that is not chosen makes room.
    Turn with(PinnedTake take) {
        List<PinnedTake> more = new ArrayList<>(takes);
        more.add(take);
        int playing = locked && !takes.isEmpty() ? chosen : more.size() - 1;
        while (more.size() > MOST_TAKES) {
            int oldest = playing == 0 ? 1 : 0;
            more.remove(oldest);
            playing -= playing > oldest ? 1 : 0;
        }
        return withTakes(more, playing);
    }

    Turn withTakes(List<PinnedTake> others, int playing) {
        return new Turn(kind, listen, answer, heard, others, playing, locked);
    }

    /// Without a take; where it was the chosen one, the one before it is.
    Turn without(int take) {
        List<PinnedTake> others = new ArrayList<>(takes);
        others.remove(take);
        return withTakes(others, Math.max(0, chosen >= take ? chosen - 1 : chosen));
    }

    Turn locked(boolean on) {
        return new Turn(kind, listen, answer, heard, takes, chosen, on);
    }

    /// The take that plays.
    public Optional<PinnedTake> chosenTake() {
        return takes.isEmpty() ? Optional.empty() : Optional.of(takes.get(chosen));
    }
}

package comeback.engine.live;

import comeback.song.SongDocument;
import comeback.song.Turn;
import comeback.time.Meter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says, once a meter, that a song's answers were made for another than the host has now: they stay on their places of
/// the timeline, where they may begin within a bar. The listening agent's own.
final class OtherMeter {
    private @Nullable SongDocument song;
    private @Nullable Meter meter;
    private @Nullable Meter told;

    /// What is to be told now, if anything.
    Optional<String> look(SongDocument nowSong, Playhead head) {
        Meter now = head.grid().meter();
        if (head.trouble() != null || nowSong == song && now.equals(meter)) {
            return Optional.empty();
        }
        song = nowSong;
        meter = now;
        Optional<Meter> other = nowSong.turns().stream()
                .filter(turn -> turn.kind() == Turn.Kind.BATTLE)
                .flatMap(turn -> turn.chosenTake().stream())
                .map(take -> take.timeline().meter())
                .filter(made -> !made.equals(now))
                .findFirst();
        boolean isNews = other.isPresent() && !now.equals(told);
        told = other.isPresent() ? now : null;
        return isNews ? other.map(made -> sentence(made, now)) : Optional.empty();
    }

    private static String sentence(Meter made, Meter now) {
        return "Answers that were made in %d/%d stay where they are in %d/%d: re-roll them, or clear them."
                .formatted(made.beats(), made.unit(), now.beats(), now.unit());
    }
}

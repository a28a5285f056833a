package comeback.analyse;

import comeback.listen.HeardWord;
import comeback.time.Meter;
import comeback.time.Ppq;
import comeback.time.Tempo;
import java.util.ArrayList;
import java.util.List;

/// A stretch in which somebody raps, with no silence in it as long as a bar.
///
/// @param start where its first word begins
/// @param end where its last word ends
/// @param firstBar the zero-based bar it belongs to from the start, a short pickup left out
/// @param endBar the first bar that is free again: its bar line is the first that lies no earlier than `end`
/// @param pauses silences of a fifth of a second or more between its words, in order
public record SpeakerTurn(Ppq start, Ppq end, int firstBar, int endBar, List<Pause> pauses) {
    private static final double SHORTEST_PAUSE_SECONDS = 0.2;

    public SpeakerTurn {
        pauses = List.copyOf(pauses);
    }

    /// A silence between two words.
    public record Pause(Ppq start, Ppq end) {}

    /// The turns of one speaker.
    ///
    /// @param words in order of time
    public static List<SpeakerTurn> of(List<HeardWord> words, Meter meter, Tempo tempo) {
        List<SpeakerTurn> turns = new ArrayList<>();
        int first = 0;
        for (int next = 1; next <= words.size(); next++) {
            boolean ends = next == words.size()
                    || words.get(next).start().since(words.get(next - 1).end()) >= meter.quartersPerBar();
            if (ends) {
                turns.add(turn(words.subList(first, next), meter, tempo));
                first = next;
            }
        }
        return List.copyOf(turns);
    }

    private static SpeakerTurn turn(List<HeardWord> words, Meter meter, Tempo tempo) {
        List<Pause> pauses = new ArrayList<>();
        for (int next = 1; next < words.size(); next++) {
            Ppq from = words.get(next - 1).end();
            Ppq to = words.get(next).start();
            if (to.since(from) * tempo.secondsPerQuarter() >= SHORTEST_PAUSE_SECONDS) {
                pauses.add(new Pause(from, to));
            }
        }
        Ppq start = words.getFirst().start();
        Ppq end = words.getLast().end();
        int endBar = (int) Math.ceil(end.quarters() / meter.quartersPerBar());
        return new SpeakerTurn(start, end, LineBreaker.bar(start, meter), endBar, pauses);
    }
}

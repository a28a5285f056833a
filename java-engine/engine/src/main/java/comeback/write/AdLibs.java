package comeback.write;

import comeback.bank.AdLib;
import comeback.bank.Draw;
import comeback.bank.Mood;
import comeback.time.Ppq;
import comeback.verse.FunctionWords;
import comeback.verse.Line;
import comeback.verse.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Chooses which gaps of a verse are shouted into, and what: about every second gap that has room, nothing that was
/// shouted in one of the three before.
///
/// What follows a line never changes what was chosen before it.
public final class AdLibs {
    private static final double AFTER_A_SHOUT = 0.35;
    private static final double AFTER_NONE = 0.65;
    private static final double ECHO = 0.25;
    private static final int NO_REPEAT = 3;
    private static final double SYLLABLE_SECONDS = 0.26;
    private static final double LEAST_APART_SECONDS = 0.13;

    private final List<AdLib> all;

    public AdLibs(List<AdLib> all) {
        this.all = List.copyOf(all);
    }

    /// By the index of the line that they follow.
    public Map<Integer, Shout> of(Lyric lyric) {
        Map<Integer, Shout> shouts = new HashMap<>();
        List<String> latest = new ArrayList<>();
        boolean before = false;
        for (int index = 0; index < lyric.lines().size(); index++) {
            Optional<Gap> gap = Gap.after(lyric, index);
            if (gap.isPresent()) {
                Draw draw = new Draw(lyric.seed()).movedBy("ad-lib" + index);
                before = draw.uniform("shout") < (before ? AFTER_A_SHOUT : AFTER_NONE);
                Optional<Line> line =
                        before ? line(lyric.lines().get(index), gap.get(), latest, draw) : Optional.empty();
                line.ifPresent(said -> latest.addFirst(said.text()));
                if (line.isPresent()) {
                    shouts.put(index, shout(line.get(), gap.get()));
                }
            }
        }
        return shouts;
    }

    /// The same words at the same place, where the lyric's tempo leaves room for them.
    ///
    /// @param at about where they were shouted
    public static Optional<Shout> again(Lyric lyric, int index, Line line, Ppq at) {
        return Gap.after(lyric, index)
                .filter(gap -> Math.abs(gap.at().since(at)) < 0.25 && fits(line, gap))
                .map(gap -> shout(line, gap));
    }

    private Optional<Line> line(LyricLine after, Gap gap, List<String> latest, Draw draw) {
        List<String> worn = latest.subList(0, Math.min(NO_REPEAT, latest.size()));
        List<Line> fitting = new ArrayList<>();
        Mood mood = Mood.after(after.move());
        for (AdLib adLib : all) {
            if (adLib.mood() == mood
                    && fits(adLib.line(), gap)
                    && !worn.contains(adLib.line().text())) {
                fitting.add(adLib.line());
            }
        }
        Optional<Line> echo = echo(after).filter(said -> fits(said, gap) && !worn.contains(said.text()));
        if (echo.isPresent() && (fitting.isEmpty() || draw.uniform("echo") < ECHO)) {
            return echo;
        }
        int chosen = (int) (draw.uniform("which") * fitting.size());
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(chosen));
    }

    /// The line's last word, where it is short and says something.
    private static Optional<Line> echo(LyricLine after) {
        Word last = after.line().words().getLast();
        Line said = new Line(last.text(), List.of(last));
        return said.syllableCount() <= AdLib.MOST_SYLLABLES && !FunctionWords.has(last.text())
                ? Optional.of(said)
                : Optional.empty();
    }

    private static boolean fits(Line line, Gap gap) {
        return seconds(line, gap) <= gap.seconds();
    }

    private static double seconds(Line line, Gap gap) {
        double apart = quartersApart(gap) * gap.timeline().tempo().secondsPerQuarter();
        return (line.syllableCount() - 1) * apart + SYLLABLE_SECONDS;
    }

    /// A sixteenth, or an eighth where a sixteenth is too quick to be said.
    private static double quartersApart(Gap gap) {
        return 0.25 * gap.timeline().tempo().secondsPerQuarter() < LEAST_APART_SECONDS ? 0.5 : 0.25;
    }

    private static Shout shout(Line line, Gap gap) {
        return new Shout(line, gap.at(), quartersApart(gap), gap.until(), gap.rings(seconds(line, gap)));
    }
}

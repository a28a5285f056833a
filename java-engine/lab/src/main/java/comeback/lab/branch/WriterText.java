package comeback.lab.branch;

import comeback.analyse.Reading;
import comeback.bank.BattleMemory;
import comeback.bank.Taste;
import comeback.engine.Engine;
import comeback.plan.PlanRequest;
import comeback.plan.Planner;
import comeback.plan.VersePlan;
import comeback.time.Meter;
import comeback.time.Timeline;
import comeback.verse.Line;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Couplets that our bank's grammar generates, as text to learn from: answers to opponents and verses on
/// topics in turn, in one style after the other. For one thread.
public final class WriterText {
    private static final Timeline TIMELINE = Timeline.of(92, Meter.FOUR_FOUR);
    private static final int BARS = 8;
    private static final List<String> TOPICS = List.of(
            "rain on the window",
            "my old car",
            "the last train home",
            "a kitchen in the morning",
            "money and friends",
            "the night shift",
            "summer in the city",
            "football on sunday",
            "my grandmother's garden",
            "a letter from the bank",
            "the school down the road",
            "new shoes",
            "the sea in winter",
            "a broken phone",
            "dancing all night",
            "the boss");

    private final Engine engine;
    private final List<String> styles;
    private final List<Reading> opponents;
    private final List<Planner> planners;

    /// @param styles names of styles
    /// @param opponents verses to answer
    public WriterText(Engine engine, List<String> styles, List<List<String>> opponents) {
        this.engine = engine;
        this.styles = List.copyOf(styles);
        this.opponents =
                opponents.stream().map(each -> engine.analyst().read(each)).toList();
        this.planners = styles.stream()
                .map(style -> engine.planner(engine.style(style), Taste.NONE))
                .toList();
    }

    /// A couplet each, without punctuation and in small letters: `you said it first / and I said it worse`.
    ///
    /// @param verses how many, of which four couplets each come
    public List<String> couplets(int verses, long seed) {
        List<String> couplets = new ArrayList<>();
        for (int i = 0; i < verses; i++) {
            VersePlan plan = plan(i, new PlanRequest(TIMELINE, 1, BARS, seed + i));
            Lyric lyric = engine.writer().write(plan, BattleMemory.EMPTY);
            for (int k = 0; k < plan.couplets().size(); k++) {
                couplets.add(WriterChoice.couplet(plan, lyric, k).stream()
                        .map(LyricLine::line)
                        .map(WriterText::words)
                        .collect(Collectors.joining(" / ")));
            }
        }
        return couplets;
    }

    private VersePlan plan(int turn, PlanRequest request) {
        Planner planner = planners.get(turn / 2 % styles.size());
        int which = turn / 2 / styles.size();
        return turn % 2 == 0
                ? planner.answer(opponents.get(which % opponents.size()), BattleMemory.EMPTY, request)
                : planner.sketch(TOPICS.get(which % TOPICS.size()), BattleMemory.EMPTY, request);
    }

    private static String words(Line line) {
        return line.words().stream()
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}

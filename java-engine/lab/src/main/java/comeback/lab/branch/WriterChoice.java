package comeback.lab.branch;

import comeback.bank.Anchor;
import comeback.bank.Fact;
import comeback.bank.Move;
import comeback.plan.Idea;
import comeback.plan.VersePlan;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import comeback.write.PlacedSyllable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What our writer settled on for one couplet, in the order in which it is decided.
///
/// @param scheme how it stands in the verse: alone, or as half of four lines on one theme, which go AABB or
///     ABAB
/// @param move what the couplet is for
/// @param frame the bank item
/// @param facts what it takes up of the opponent's words
/// @param family of its rhyme; empty where the plan has none that fits, as for halves of schemes
/// @param ending the two words that rhyme
/// @param words both lines
/// @param slots where the syllables of each line lie, in sixteenths from its bar line
public record WriterChoice(
        String scheme,
        String move,
        String frame,
        Set<Fact> facts,
        String family,
        String ending,
        String words,
        List<List<Double>> slots) {
    public WriterChoice {
        facts = Set.copyOf(facts);
        slots = List.copyOf(slots);
    }

    /// Of every couplet, in order.
    static List<WriterChoice> of(VersePlan plan, Lyric lyric) {
        return IntStream.range(0, plan.couplets().size())
                .mapToObj(k -> of(plan, k, couplet(plan, lyric, k)))
                .toList();
    }

    static List<LyricLine> couplet(VersePlan plan, Lyric lyric, int k) {
        return List.of(
                lyric.lines().get(plan.order().line(k, 0)),
                lyric.lines().get(plan.order().line(k, 1)));
    }

    private static WriterChoice of(VersePlan plan, int k, List<LyricLine> lines) {
        Set<Fact> facts = facts(lines);
        String frame = lines.getFirst().item();
        Move move = lines.getFirst().move();
        return new WriterChoice(
                move != Move.SCHEME ? "alone" : plan.order().alternates(k) ? "ABAB" : "AABB",
                move.name(),
                frame,
                facts,
                idea(plan, k, lines).map(idea -> idea.family().name()).orElse(""),
                lastWord(lines.get(0)) + " / " + lastWord(lines.get(1)),
                lines.get(0).line().text() + " / " + lines.get(1).line().text(),
                lines.stream()
                        .map(line -> line.syllables().stream()
                                .map(PlacedSyllable::slot)
                                .toList())
                        .toList());
    }

    /// The idea that came to these lines: the same frame, facts and rhyming words.
    static Optional<Idea> idea(VersePlan plan, int k, List<LyricLine> lines) {
        Set<Fact> facts = facts(lines);
        return plan.couplets().get(k).ideas().stream()
                .filter(idea -> idea.couplet().id().equals(lines.getFirst().item()))
                .filter(idea -> facts.equals(new HashSet<>(idea.bindings().facts())))
                .filter(idea -> idea.family().pairs().stream()
                        .anyMatch(pair -> pair.first().rhymeWord().equals(lastWord(lines.get(0)))
                                && pair.second().rhymeWord().equals(lastWord(lines.get(1)))))
                .findFirst();
    }

    private static Set<Fact> facts(List<LyricLine> lines) {
        Set<Fact> facts = new HashSet<>();
        lines.forEach(line -> line.anchors().stream().map(Anchor::fact).forEach(facts::add));
        return facts;
    }

    private static String lastWord(LyricLine line) {
        return line.line().words().getLast().text().toLowerCase(Locale.ROOT);
    }
}

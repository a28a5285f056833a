package comeback.lab.branch;

import comeback.plan.VersePlan;
import comeback.verse.Rhyme;
import comeback.verse.RhymeLaw;
import comeback.verse.VerseSyllable;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import java.util.ArrayList;
import java.util.List;

/// What came of a hundred verses (or so), written again in one way: how many differ, and how good they are.
///
/// @param verses written
/// @param stuck how many of them found no words, and are counted as the verse that they were to be instead of
/// @param distinctVerses by their words
/// @param distinctCouplets by their words
/// @param distinctFrames by their bank items
/// @param naturalness mean percentile of the lines among real bars, 1 to 99
/// @param multis share of couplets that rhyme over two syllables or more
/// @param anchored share of couplets that take up something said
public record Rewritten(
        int verses,
        int stuck,
        int distinctVerses,
        int distinctCouplets,
        int distinctFrames,
        double naturalness,
        double multis,
        double anchored) {

    /// A verse, couplet by couplet.
    record Verse(List<List<LyricLine>> couplets) {
        static Verse of(VersePlan plan, Lyric lyric) {
            List<List<LyricLine>> couplets = new ArrayList<>();
            for (int k = 0; k < plan.couplets().size(); k++) {
                couplets.add(WriterChoice.couplet(plan, lyric, k));
            }
            return new Verse(couplets);
        }
    }

    static Rewritten of(List<Verse> verses, int stuck) {
        List<List<LyricLine>> couplets =
                verses.stream().flatMap(each -> each.couplets().stream()).toList();
        List<LyricLine> lines = couplets.stream().flatMap(List::stream).toList();
        return new Rewritten(
                verses.size(),
                stuck,
                distinct(verses.stream()
                        .map(each ->
                                each.couplets().stream().map(Rewritten::words).toList())
                        .toList()),
                distinct(couplets.stream().map(Rewritten::words).toList()),
                distinct(couplets.stream().map(each -> each.getFirst().item()).toList()),
                Branching.mean(lines, LyricLine::naturalness),
                Branching.mean(couplets, each -> rhyme(each).isMulti() ? 1 : 0),
                Branching.mean(couplets, each -> isAnchored(each) ? 1 : 0));
    }

    private static int distinct(List<?> all) {
        return (int) all.stream().distinct().count();
    }

    private static List<String> words(List<LyricLine> couplet) {
        return couplet.stream().map(line -> line.line().text()).toList();
    }

    private static boolean isAnchored(List<LyricLine> couplet) {
        return couplet.stream().anyMatch(line -> !line.anchors().isEmpty());
    }

    private static Rhyme rhyme(List<LyricLine> couplet) {
        return RhymeLaw.between(
                        VerseSyllable.of(couplet.get(0).line()),
                        VerseSyllable.of(couplet.get(1).line()))
                .orElse(Rhyme.NONE);
    }
}

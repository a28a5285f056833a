package comeback.app;

import comeback.verse.LineGrid;
import comeback.verse.RhymeSpan;
import comeback.write.Lyric;
import comeback.write.LyricLine;
import comeback.write.PlacedSyllable;
import java.util.List;

/// A verse on paper: each line over its grid, of sixteenths or of triplets. `|` is a pulse, `x` a syllable, `X` a
/// stressed one; rhymes are coloured, or starred where there are no colours.
final class FlowCard {
    private static final int PICKUP_SLOTS = 2;

    private final Lyric lyric;
    private final LineGrid sixteenths;
    private final boolean colours;

    FlowCard(Lyric lyric, boolean colours) {
        this.lyric = lyric;
        this.sixteenths = LineGrid.of(lyric.timeline());
        this.colours = colours;
    }

    /// Three rows a line: the words, the slots, nothing.
    String text() {
        StringBuilder card = new StringBuilder();
        for (int i = 0; i < lyric.lines().size(); i++) {
            LyricLine line = lyric.lines().get(i);
            card.append("  %3d  %s%n".formatted(line.bar() + 1, coloured(line, i)));
            card.append("       %s%n".formatted(slots(line, i)));
        }
        return card.toString();
    }

    private String coloured(LyricLine line, int index) {
        List<RhymeSpan> spans =
                lyric.rhymes().stream().filter(span -> span.line() == index).toList();
        if (spans.isEmpty() || !colours) {
            return line.line().text();
        }
        String text = line.line().text();
        String first = line.line().words().get(spans.getFirst().firstWord()).text();
        int at = text.lastIndexOf(first);
        int from = at < 0 ? text.length() : at;
        return text.substring(0, from)
                + Paint.of(text.substring(from), spans.getFirst().chain());
    }

    private String slots(LyricLine line, int index) {
        LineGrid grid = line.isOffSixteenths() ? sixteenths.inTriplets() : sixteenths;
        int last = grid.slotFrom(line.syllables().getLast().slot());
        int width = Math.max(grid.slots(), last + 1) + PICKUP_SLOTS;
        String[] cells = new String[width];
        for (int slot = 0; slot < width; slot++) {
            boolean pulse = slot >= PICKUP_SLOTS && (slot - PICKUP_SLOTS) % grid.pulseSlots() == 0;
            cells[slot] = pulse ? "| " : "· ";
        }
        int chain = lyric.rhymes().stream()
                .filter(span -> span.line() == index)
                .map(RhymeSpan::chain)
                .findFirst()
                .orElse(0);
        for (PlacedSyllable syllable : line.syllables()) {
            int slot = grid.slotFrom(syllable.slot()) + PICKUP_SLOTS;
            if (slot >= 0 && slot < width) {
                String mark = syllable.accent() > 0 ? "X" : "x";
                String star = syllable.rhymes() ? "*" : " ";
                cells[slot] = syllable.rhymes() && colours ? Paint.of(mark, chain) + " " : mark + star;
            }
        }
        return String.join("", cells).stripTrailing();
    }
}

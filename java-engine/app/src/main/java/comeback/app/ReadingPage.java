package comeback.app;

import comeback.analyse.LineFlow;
import comeback.analyse.Reading;
import comeback.analyse.RhymePair;
import comeback.analyse.VerseFlow;
import comeback.time.Meter;
import comeback.verse.RhymeSpan;
import comeback.verse.VerseSyllable;
import comeback.verse.Word;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// A reading as a page of HTML that needs nothing else: rhymes in the colours of their chains, paler where they are
/// less sure, and under each line that has times its syllables on the grid.
final class ReadingPage {
    private static final double SURE = 0.5;
    /// Hues that lie far apart however many there are.
    private static final double GOLDEN_ANGLE = 137.5;
    private static final int PICKUP = 4;

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>%s</title><style>
            body { font: 16px/1.6 system-ui, sans-serif; margin: 2em auto; max-width: 60em; padding: 0 1em;
              color: #222; background: #fff }
            .line { margin: .6em 0 0 } .line b { color: #999; font-weight: 400; display: inline-block; width: 2.2em }
            .rhyme { border-radius: .3em; padding: .1em .2em }
            table { border-collapse: collapse; margin: 0 0 .8em 2.2em; font-size: 12px; table-layout: fixed }
            td { width: 3.2em; height: 1.8em; border-left: 1px solid #ddd; text-align: center; white-space: nowrap }
            td.pulse { border-left: 2px solid #888 } td.pickup { background: #f4f4f4 } td.stressed { font-weight: 700 }
            </style></head><body><h1>%s</h1>
            """;

    private final Reading reading;
    private final String title;
    private final Meter meter;

    /// @param title what was read, in plain text
    ReadingPage(Reading reading, String title, Meter meter) {
        this.reading = reading;
        this.title = escaped(title);
        this.meter = meter;
    }

    /// @param flow of the reading
    /// @param notes of the whole
    String html(VerseFlow flow, List<ReadingNotes.Note> notes) {
        StringBuilder page = new StringBuilder(HEAD.formatted(title, title));
        Map<Integer, LineFlow> flows = flow.lines().stream().collect(Collectors.toMap(LineFlow::line, line -> line));
        for (int index = 0; index < reading.lines().size(); index++) {
            page.append("<p class=\"line\"><b>%d</b>%s</p>%n".formatted(index + 1, words(index)));
            LineFlow line = flows.get(index);
            if (line != null) {
                page.append(grid(index, line));
            }
        }
        notes.forEach(note -> page.append("<p>%s %s</p>%n".formatted(note.name(), escaped(note.text()))));
        return page.append("</body></html>\n").toString();
    }

    private String words(int line) {
        List<Word> words = reading.lines().get(line).line().words();
        StringBuilder text = new StringBuilder();
        for (int w = 0; w < words.size(); w++) {
            String word = escaped(words.get(w).text());
            String colour = colour(line, w);
            text.append(w == 0 ? "" : " ")
                    .append(
                            colour.isEmpty()
                                    ? word
                                    : "<span class=\"rhyme\" style=\"background:%s\">%s</span>"
                                            .formatted(colour, word));
        }
        return text.toString();
    }

    /// Of the chain that the word is part of; empty for none.
    private String colour(int line, int word) {
        for (int index = 0; index < reading.rhymes().size(); index++) {
            RhymeSpan span = reading.rhymes().get(index);
            if (span.line() == line && span.firstWord() <= word && word <= span.lastWord()) {
                double hue = span.chain() * GOLDEN_ANGLE % 360;
                return String.format(Locale.ROOT, "hsl(%.0f 80%% %d%%)", hue, isSure(index) ? 78 : 92);
            }
        }
        return "";
    }

    private boolean isSure(int stretch) {
        return reading.pairs().stream()
                .filter(pair -> pair.one() == stretch || pair.other() == stretch)
                .mapToDouble(RhymePair::probability)
                .anyMatch(probability -> probability >= SURE);
    }

    /// A row of sixteenths from a quarter before the bar line on; a word stands where its first syllable does.
    private String grid(int line, LineFlow flow) {
        int last = Math.max(meter.slotsPerBar(), (int) Math.ceil(flow.end()) + 1);
        List<VerseSyllable> syllables =
                VerseSyllable.of(reading.lines().get(line).line());
        StringBuilder row = new StringBuilder("<table><tr>");
        for (int slot = -PICKUP; slot < last; slot++) {
            row.append(cell(line, slot, flow.slots(), syllables));
        }
        return row.append("</tr></table>\n").toString();
    }

    private String cell(int line, int slot, List<Double> slots, List<VerseSyllable> syllables) {
        StringBuilder text = new StringBuilder();
        boolean stressed = false;
        String colour = "";
        for (int k = 0; k < slots.size(); k++) {
            if (Math.floor(slots.get(k) + 1e-6) == slot) {
                VerseSyllable syllable = syllables.get(k);
                List<Word> words = reading.lines().get(line).line().words();
                text.append(
                        syllable.inWord() == 0
                                ? escaped(words.get(syllable.word()).text())
                                : "·");
                stressed |= syllable.stressed();
                colour = colour(line, syllable.word());
            }
        }
        boolean pulse = slot % (4 * meter.pulseQuarters()) == 0;
        String kind = (pulse ? "pulse " : "") + (slot < 0 ? "pickup " : "") + (stressed ? "stressed" : "");
        String style = colour.isEmpty() ? "" : " style=\"background:%s\"".formatted(colour);
        return "<td class=\"%s\"%s>%s</td>".formatted(kind.strip(), style, text);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

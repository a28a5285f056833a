package comeback.engine.live;

import comeback.bank.Rating;
import comeback.bridge.Parameter;
import comeback.bridge.Parameters;
import comeback.plan.Style;
import comeback.verse.Flow;

/// What the plugin's dials make of a style. In the middle they leave it as it is.
final class Dials {
    private static final int FEWEST = 6;
    private static final int MOST = 14;
    private static final double MOST_MULTIS = 3;
    private static final double LAID_BACK_MILLIS = 25;
    private static final int SYLLABLES_EACH_WAY = 2;

    private Dials() {}

    static Style turned(Style style, Parameters dials) {
        int more = (int) Math.round((dials.value(Parameter.SYLLABLE_DENSITY) - 0.5) * 2 * SYLLABLES_EACH_WAY);
        Flow flow = style.flow();
        Flow shifted = new Flow(
                flow.name(),
                flow.onset(),
                flow.stress(),
                flow.swing(),
                flow.lateMillis() + LAID_BACK_MILLIS * dials.value(Parameter.LAID_BACK),
                flow.spreadMillis());
        return new Style(
                style.name(),
                shifted,
                style.voice(),
                rating(dials),
                Math.clamp(style.fewestSyllables() + more, FEWEST, MOST),
                Math.clamp(style.mostSyllables() + more, FEWEST, MOST),
                Math.min(MOST_MULTIS, style.multis() * 2 * dials.value(Parameter.RHYME_DENSITY)),
                style.chains(),
                style.internals(),
                style.phrasing(),
                style.intensity(),
                style.moves(),
                style.topics());
    }

    private static Rating rating(Parameters dials) {
        int index = Math.round(dials.value(Parameter.RATING));
        return Rating.values()[Math.clamp(index, 0, Rating.values().length - 1)];
    }
}

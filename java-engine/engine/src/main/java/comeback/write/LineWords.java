package comeback.write;

import comeback.bank.Ending;
import comeback.plan.CoupletPlan;
import comeback.plan.LinePlan;
import comeback.plan.StandingLine;
import comeback.verse.Line;
import comeback.verse.LineRhythm;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Chooses the words of single lines: of those that end alike and are equally long, the ones that lie best.
///
/// @param unwanted lines that are not to be said
record LineWords(Composer composer, Laying laying, Set<String> unwanted) {
    /// Of lines that are laid freely.
    private static final double WORST_FIT = 1.15;

    /// What it costs for each point that an ending's quality is below the best.
    private static final double DULL = 0.1;

    private static final int BEST_QUALITY = 5;

    /// One line of a couplet with one ending.
    ///
    /// @param place of the line in the couplet, 0 or 1
    /// @param wordings it may have; not asked for where it stands
    /// @param end how the ending is said
    /// @param rhyming how many syllables at its end rhyme
    EndedLine line(int place, Wordings wordings, Ending ending, LineRhythm end, CoupletPlan couplet, int rhyming) {
        LinePlan lines = couplet.lines().get(place);
        StandingLine standing = couplet.standing().get(place);
        return standing == null
                ? new EndedLine(
                        syllables -> wordings.has(syllables - end.count()),
                        syllables -> best(wordings.of(syllables - end.count()), ending, end, lines, rhyming))
                : new EndedLine(syllables -> true, syllables -> Optional.of(standing(standing, lines, rhyming)));
    }

    /// A line that stands: where it lay; without slots where there is no pattern for it, so that it goes where its
    /// stresses fall best.
    private EndedLine.Scored standing(StandingLine standing, LinePlan lines, int rhyming) {
        List<Double> slots = standing.slots().isEmpty()
                ? laying.lay(standing.line(), lines, rhyming)
                        .map(Laying.Laid::slots)
                        .orElse(List.of())
                : standing.slots();
        return new EndedLine.Scored(standing::line, slots, 0);
    }

    private Optional<EndedLine.Scored> best(
            List<Wording> wordings, Ending ending, LineRhythm end, LinePlan place, int rhyming) {
        EndedLine.Scored best = null;
        for (Wording wording : wordings) {
            EndedLine.Scored scored = scored(wording, ending, end, place, rhyming);
            if (scored != null && (best == null || scored.cost() < best.cost())) {
                best = scored;
            }
        }
        return Optional.ofNullable(best);
    }

    /// Null where the words do not lie well, or are not to be said.
    private EndedLine.@Nullable Scored scored(
            Wording wording, Ending ending, LineRhythm end, LinePlan place, int rhyming) {
        double dull = DULL * (BEST_QUALITY - ending.quality());
        if (composer.standsAlone(wording, ending.line()) && !place.isFree() && unwanted.isEmpty()) {
            Laying.Laid laid = Laying.planned(wording.rhythm().then(end), place, rhyming);
            return laid == null
                    ? null
                    : new EndedLine.Scored(
                            () -> composer.line(wording, ending.line()), laid.slots(), laid.cost() + dull);
        }
        Line line = composer.line(wording, ending.line());
        boolean isAsLong = line.syllableCount() == wording.syllables() + end.count();
        return !isAsLong || unwanted.contains(line.text())
                ? null
                : laying.lay(line, place, rhyming)
                        .filter(laid -> !place.isFree() || laid.cost() <= WORST_FIT)
                        .map(laid -> new EndedLine.Scored(() -> line, laid.slots(), laid.cost() + dull))
                        .orElse(null);
    }
}

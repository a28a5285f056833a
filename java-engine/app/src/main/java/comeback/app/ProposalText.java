package comeback.app;

import comeback.bank.Need;
import comeback.propose.Proposal;
import comeback.propose.ProposalCheck;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Proposed couplets on paper.
final class ProposalText {
    /// What came of a question: those that wait from now on, and why the others do not.
    ///
    /// @param fresh of the checked ones, those that did not wait before
    String asked(List<ProposalCheck.Checked> checked, List<Proposal> fresh) {
        StringBuilder page = new StringBuilder();
        fresh.forEach(proposal -> page.append(couplet(proposal)));
        checked.stream()
                .filter(each -> each.proposal().isEmpty())
                .forEach(each -> page.append("  refused       %s%n                %s%n"
                        .formatted(printable(String.join(" / ", each.lines())), each.fault())));
        String then = fresh.isEmpty() ? "" : " './comeback propose --accept ID' takes one into your bank.";
        page.append("%d of %d couplets are new and wait.%s%n".formatted(fresh.size(), checked.size(), then));
        return page.toString();
    }

    String waiting(List<Proposal> waiting) {
        return waiting.isEmpty()
                ? "No proposal waits.%n".formatted()
                : waiting.stream().map(this::couplet).collect(Collectors.joining());
    }

    private String couplet(Proposal proposal) {
        String when = proposal.isSketch()
                ? "for verses on " + String.join(", ", proposal.callers())
                : "when an opponent says "
                        + proposal.needs().stream().map(ProposalText::need).collect(Collectors.joining(" and "));
        return "  %s  %s%n                %s%n                %s%n"
                .formatted(
                        proposal.id(), proposal.lines().get(0), proposal.lines().get(1), when);
    }

    private static String need(Need need) {
        String values = String.join(" or ", new TreeSet<>(need.values()));
        return "'%s' (%s%s)"
                .formatted(
                        values,
                        need.kind().name(),
                        need.relations().isEmpty() ? "" : ", " + String.join(" or ", new TreeSet<>(need.relations())));
    }

    /// A model's text may hold anything, a terminal's commands too.
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}

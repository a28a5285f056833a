package comeback.engine;

import comeback.bank.Fact;
import comeback.bank.StrongWords;
import comeback.plan.FactFinder;
import comeback.propose.Brief;
import comeback.propose.ProposalCheck;
import java.util.List;

/// Holds proposed couplets to what an engine knows: its words, its bank, and what an opponent said. Any thread.
public final class Proposing {
    private final Engine engine;
    private final FactFinder finder;
    private final ProposalCheck check;

    /// @param refused words that no line may say, beside the bank's strong ones
    public Proposing(Engine engine, StrongWords refused) {
        this.engine = engine;
        this.finder = engine.finder();
        this.check = new ProposalCheck(engine.bank(), finder, engine.analyst(), engine.lexicon(), refused);
    }

    /// @param opponent their lines
    public Brief answering(List<String> opponent) {
        List<Fact> facts = finder.find(engine.analyst().read(opponent));
        return Brief.answer(opponent, facts);
    }

    /// @param couplets the lines of each, as they were proposed
    public List<ProposalCheck.Checked> check(List<List<String>> couplets, Brief brief) {
        return couplets.stream().map(lines -> check.check(lines, brief)).toList();
    }
}

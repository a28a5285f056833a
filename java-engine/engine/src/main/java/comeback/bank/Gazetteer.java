package comeback.bank;

import java.util.List;

/// Words that tell a kind of fact when an opponent says them.
public record Gazetteer(FactKind kind, List<Entry> entries) {
    /// @param text as it is to be written into a line, capitals included
    public record Entry(String text, boolean plural) {}

    public Gazetteer {
        entries = List.copyOf(entries);
    }
}

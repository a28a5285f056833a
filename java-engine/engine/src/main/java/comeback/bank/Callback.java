package comeback.bank;

import java.util.List;
import java.util.Locale;

/// How something from an earlier round may come back: the first word of its fact's kind, as in `last.bling`, which is
/// no `bling`, so that a couplet never speaks of it as if it had just been said. Each is a claim, and offered only
/// where it is true.
public enum Callback {
    /// said in an earlier round, and no word of it in this one
    EARLIER,
    /// the same, and said in the round before this one
    LAST,
    /// the same, and said in the battle's first round, which was not the last one
    FIRST,
    /// said in an earlier round, and once more in this one
    AGAIN,
    /// named in a line of ours, and not taken up since, in this round neither: see {@link Mentions#takeUp}
    IGNORED;

    private static final List<Callback> ALL = List.of(values());

    private final String prefix = name().toLowerCase(Locale.ROOT) + ".";

    /// What `plain` is called when it comes back in this way.
    public FactKind of(FactKind plain) {
        return new FactKind(prefix + plain.name());
    }

    /// Whether a fact of `kind` comes back in this way.
    public boolean is(FactKind kind) {
        return kind.name().startsWith(prefix);
    }

    /// What a kind is called when it is just said.
    static FactKind plain(FactKind kind) {
        for (Callback callback : ALL) {
            if (callback.is(kind)) {
                return new FactKind(kind.name().substring(callback.prefix.length()));
            }
        }
        return kind;
    }
}

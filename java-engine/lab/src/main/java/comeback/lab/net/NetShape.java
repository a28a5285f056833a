package comeback.lab.net;

import comeback.problem.Problem;

/// How large a transformer is, and which way it looks.
///
/// @param vocabulary tokens it knows
/// @param context the most tokens it sees at once
/// @param width of a token's vector; a multiple of `heads`
/// @param causal whether a token sees only those before it; else it sees all, and the net is told the time
public record NetShape(int vocabulary, int context, int layers, int heads, int width, boolean causal) {
    /// @throws Problem where a size is none
    public NetShape {
        if (vocabulary < 1 || context < 1 || layers < 1 || heads < 1 || width < 1 || width % heads != 0) {
            throw new Problem(
                    ("A net of %d tokens, context %d, %d layers, %d heads and width %d cannot be: all must be above none"
                                    + " and the width a multiple of the heads.")
                            .formatted(vocabulary, context, layers, heads, width));
        }
    }

    int headWidth() {
        return width / heads;
    }
}

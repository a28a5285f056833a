package comeback.lab.source;

import java.util.List;
import java.util.SplittableRandom;

/// A model that has learnt a text of words, and can be tuned: a model after it has learnt the same text and more of
/// what is liked.
public interface Tunable extends LanguageModel, AutoCloseable {
    /// Its tokens.
    Words words();

    /// How large it is, for tables.
    String scale();

    /// A model like this one that has learnt its text and `liked`; this one stays as it is. The caller closes it.
    ///
    /// @param liked outputs with their end
    /// @param share of what it learns that these are, above 0 and below 1
    Tunable tuned(List<int[]> liked, double share, SplittableRandom chance);

    @Override
    default void close() {}
}

package comeback.lab.source;

import java.util.List;

/// Models of one kind in several sizes.
public interface Family {
    /// From the smallest on.
    List<String> scales();

    /// The one that is followed closely.
    String usual();

    /// The most tokens that its models take at once.
    default int longest() {
        return Integer.MAX_VALUE;
    }

    /// A model that has learnt `text`; the caller closes it.
    ///
    /// @param scale one of {@link #scales}
    /// @param words that know every line of the text
    Tunable learnt(String scale, Words words, List<String> text);
}

package comeback.engine;

import java.nio.file.Path;
import java.util.Optional;

/// Whose engine it is.
///
/// @param taste what their choices have taught
/// @param bank the folder of their own couplets, laid out as `presets/bank` is; it need not be there
public record Producer(TasteBook taste, Optional<Path> bank) {
    /// Has no taste, learns none, and brings no couplets.
    public static final Producer NOBODY = new Producer(TasteBook.NOBODYS, Optional.empty());

    /// This user.
    public static Producer standard() {
        return new Producer(TasteBook.standard(), Optional.of(OwnBank.standard().folder()));
    }
}

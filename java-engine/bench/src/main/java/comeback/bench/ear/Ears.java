package comeback.bench.ear;

import comeback.listen.Ear;
import comeback.listen.Patience;
import comeback.listen.Recogniser;
import comeback.sound.Lexicon;
import java.util.List;

/// What ears are made of, as the engine makes them.
///
/// @param recogniser stays the caller's to close
record Ears(Recogniser recogniser, Lexicon lexicon) {
    /// A fresh one for a turn, without hot words.
    Ear live() {
        return new Ear(recogniser, lexicon, List.of(), Patience.LIVE);
    }
}

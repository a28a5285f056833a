package comeback.song;

import comeback.time.Ppq;
import org.jspecify.annotations.Nullable;

/// A syllable of a pinned line, at the tempo of its take.
///
/// @param text its letters, with a hyphen where its word goes on
/// @param planned where the lyric asked its vowel to start, on the host's timeline
/// @param declared where the performance says that the vowel starts
/// @param slot where it was planned, in sixteenths from its line's bar line (negative for a pickup)
/// @param accent 0 for none to 1 for the punch
/// @param stressed effective stress: the dictionary's, less function words'
/// @param rhymes whether it is part of a planned rhyme
/// @param note the MIDI note it is rapped on, the fraction being cents; null for the style's own contour
public record PinnedSyllable(
        String text,
        Ppq planned,
        Ppq declared,
        double slot,
        double accent,
        boolean stressed,
        boolean rhymes,
        @Nullable Double note) {}

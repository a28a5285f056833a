package comeback.song;

import comeback.analyse.Reading;
import comeback.listen.Heard;

/// A range of bars that the opponent raps, and what was made of it.
///
/// @param name what to call the opponent on screen
/// @param firstBar the zero-based bar it begins on
/// @param bars how many bars it takes; 0 for typed words, which take no time
public record OpponentTurn(String name, int firstBar, int bars, Heard heard, Reading reading) {}

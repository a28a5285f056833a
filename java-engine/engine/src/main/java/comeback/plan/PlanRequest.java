package comeback.plan;

import comeback.time.Timeline;

/// What is asked of a verse before anything is heard: where it lies, how long it is, and its seed.
///
/// @param firstBar the zero-based bar of the host's timeline that it begins on
/// @param bars how many bars it may fill
public record PlanRequest(Timeline timeline, int firstBar, int bars, long seed) {}

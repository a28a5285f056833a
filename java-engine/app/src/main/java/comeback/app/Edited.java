package comeback.app;

import comeback.engine.Composed;
import comeback.song.Judgement;
import comeback.write.LyricLine;
import java.util.List;
import java.util.Map;

/// A verse as the options of its command want it.
///
/// @param others what else could be said, by the index of the line; nothing where nothing was asked for
/// @param judgement what the producer kept and gave up on the way
record Edited(Composed composed, Map<Integer, List<LyricLine>> others, Judgement judgement) {}

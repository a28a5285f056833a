package comeback.analyse;

/// Two rhyming stretches of one chain; they may rhyme on their last syllable in one kind and on more in another, which
/// are two pairs.
///
/// @param one index of the first stretch in the reading's rhymes
/// @param other index of the second
/// @param syllables that rhyme, counted back from both stretches' ends
/// @param probability that the two are meant to rhyme, 0.05 to 1; show those from 0.5 on where only sure ones are
///     wanted
public record RhymePair(int one, int other, int syllables, double probability, RhymeKind kind) {}

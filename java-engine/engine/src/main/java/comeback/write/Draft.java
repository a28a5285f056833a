package comeback.write;

import comeback.bank.EndingPair;
import comeback.plan.Idea;
import comeback.verse.Line;
import comeback.verse.Rhyme;

/// A couplet with its words, before it is given its place.
///
/// @param rhyme of the two whole lines
/// @param worth higher is better; no unit
record Draft(Idea idea, EndingPair endings, Line first, Line second, Rhyme rhyme, double worth) {}

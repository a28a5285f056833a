package comeback.listen;

/// A piece of a word as the recogniser writes it; `▁` in its text is a space.
///
/// @param logProbability how sure the recogniser was of it after what came before, natural log, at most 0
public record Token(int id, String text, double logProbability) {}

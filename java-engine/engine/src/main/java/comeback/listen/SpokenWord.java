package comeback.listen;

/// A word of a transcription and the tokens, from `firstToken` up to (not including) `endToken`, that spell it.
///
/// @param text lower case, without punctuation but with its apostrophes
/// @param confidence the mean log-probability of its tokens, at most 0
public record SpokenWord(String text, int firstToken, int endToken, double confidence) {}

package comeback.verse;

import comeback.sound.Pronunciation;

/// A word as written in a line, and how it is said there.
public record Word(String text, Pronunciation pronunciation) {}

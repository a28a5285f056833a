package comeback.bank;

import comeback.verse.Line;

/// A short shout that fills a gap: one or two syllables, fit for any ears.
public record AdLib(Line line, Mood mood) {
    public static final int MOST_SYLLABLES = 2;
}

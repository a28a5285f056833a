package comeback.perform;

import comeback.write.Lyric;
import comeback.write.LyricLine;

/// A line as one voice is about to say it: spelled for the model, and what the model makes of that.
///
/// @param line in its lyric
/// @param closesCouplet whether the line's end is a punch
/// @param spacing seconds from the first planned vowel to each
record Rendition(
        LyricLine line,
        boolean closesCouplet,
        double[] spacing,
        SpokenLine spoken,
        Encoded encoded,
        Scheduler scheduler,
        double lastHoldSeconds) {
    static Rendition of(Lyric lyric, PhraseSpan span, Vocabulary vocabulary, VoiceModel model) {
        LyricLine line = lyric.lines().get(span.line());
        double[] spacing = Lead.sinceFirstVowel(lyric.timeline(), line);
        SpokenLine spoken = new LineSpeller(line, spacing, vocabulary).spell();
        Encoded encoded = model.encode(spoken.ids());
        return new Rendition(
                line,
                span.line() % 2 == 1,
                spacing,
                spoken,
                encoded,
                new Scheduler(spoken, encoded.naturalSeconds(), spacing.length),
                Lead.onGrid(span.endSeconds() - span.lastVowelSeconds()));
    }

    /// Silence before its first consonant.
    ///
    /// @param roomSeconds silence before its first vowel, were there no consonant
    double silenceBefore(double roomSeconds) {
        return roomSeconds - (scheduler.leadSeconds() - Scheduler.EDGE_SECONDS);
    }

    /// The pitches and levels that its syllables are meant to have.
    ///
    /// @param vowelSeconds where vowels start, from the phrase's first sample
    Tune tune(double[] vowelSeconds, VoiceSpec voice, Expression expression, long seed) {
        return Tune.of(line, vowelSeconds, closesCouplet, voice, expression, seed);
    }

    /// How the model's own melody is delivered on that tune.
    ClosedLoop.Shaping delivered(Delivery delivery, VoiceSpec voice, Tune tune, double[] vowelSeconds, Melody melody) {
        double advanceSeconds = voice.advanceMillis() / 1000;
        return (own, schedule) -> delivery.shape(
                own,
                schedule.within(Unit.Role.VOWEL, spoken.units(), advanceSeconds, Contour.FRAMES_PER_SECOND),
                line,
                tune,
                spoken.boundaries(),
                vowelSeconds,
                closesCouplet,
                melody);
    }
}

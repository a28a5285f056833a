package comeback.perform;

import comeback.time.Timeline;

/// What a voice made of a line before it breathes.
///
/// @param lead where the line lies in its phrase
/// @param score of the voice alone
/// @param sound before it is finished; see {@link Recall#finished}
/// @param vowels where they are heard to start, in seconds from the phrase's first sample
record Performed(Lead lead, PhraseScore score, float[] sound, double[] vowels) {
    /// Works the loop for a line.
    ///
    /// @param loop of `voice`'s model
    /// @param noiseSeed of all that chance decides
    static Performed of(
            ClosedLoop loop,
            VoiceSpec voice,
            Timeline timeline,
            Rendition said,
            Melody melody,
            Expression expression,
            long noiseSeed) {
        Lead lead = Lead.of(timeline, said.line(), said.scheduler().leadSeconds());
        Tune tune = said.tune(lead.targets(), voice, expression, noiseSeed);
        ClosedLoop.Done done = loop.run(new ClosedLoop.Asked(
                said.encoded(),
                said.scheduler(),
                lead.targets(),
                said.spoken().boundaries(),
                said.lastHoldSeconds(),
                noiseSeed,
                tune,
                said.delivered(new Delivery(voice), voice, tune, lead.targets(), melody)));
        PhraseScore score = new PhraseScore(
                voice.name(),
                voice.advanceMillis(),
                noiseSeed,
                lead.frames(),
                said.spoken().units(),
                done.schedule().starts(),
                done.warp(),
                done.rider(),
                done.contour().f0Hz(),
                done.contour().energy());
        return new Performed(lead, score, done.sound(), done.vowels());
    }
}

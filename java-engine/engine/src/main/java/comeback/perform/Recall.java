package comeback.perform;

/// From a score to sound, open-loop: no detector, nothing corrected. A performance ends with the same steps, so
/// that its recall is the same to the bit. For one thread at a time.
final class Recall {
    private final VoiceModel model;
    private final VoiceSpec voice;

    Recall(VoiceModel model, VoiceSpec voice) {
        this.model = model;
        this.voice = voice;
    }

    float[] sound(PhraseScore score, Colour colour) {
        Encoded encoded =
                model.encode(score.units().stream().mapToLong(Unit::id).toArray());
        Contour contour = new Contour(score.f0Hz(), score.energy());
        Drawing drawing = model.draw(encoded, new Schedule(score.startSeconds()), contour, Timbre.of(voice, colour));
        return finished(score, drawing.sound(score.warp(), score.noiseSeed()));
    }

    /// Rides the level of `samples`, drives them as the voice does, silences their rests, brings them to the
    /// loudness that all phrases have and fades their ends, in place.
    float[] finished(PhraseScore score, float[] samples) {
        score.rider().ride(samples);
        Drive.press(samples, voice.grit());
        Rests.silence(samples, score);
        Loudness.level(samples);
        return samples;
    }
}

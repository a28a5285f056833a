package comeback.perform;

/// From a score to sound, open-loop: no detector, nothing corrected. A performance ends with the same steps, so that
/// its recall is the same to the bit. For one thread at a time.
final class Recall {
    private static final float LEAST_SUNG_HZ = Contour.VOICED_HZ + 1;

    private final HibariVoice model;
    private final VoiceSpec voice;
    private final Synthesis synthesis = new Synthesis();

    Recall(HibariVoice model, VoiceSpec voice) {
        this.model = model;
        this.voice = voice;
    }

    float[] sound(PhraseScore score, Colour colour) {
        Encoded encoded =
                model.encode(score.units().stream().mapToLong(Unit::id).toArray());
        Contour contour = new Contour(score.f0Hz(), score.energy());
        Schedule schedule = new Schedule(score.startSeconds());
        return sound(score, spectra(model, voice, encoded, schedule, contour, colour), colour);
    }

    /// @param spectra what the model draws for `score`, as {@link #spectra} has them
    float[] sound(PhraseScore score, Spectra spectra, Colour colour) {
        float[] samples = synthesis.render(spectra, sung(score.f0Hz(), voice, colour), score.noiseSeed());
        Schedule schedule = new Schedule(score.startSeconds());
        Rests.silence(samples, score.units(), schedule, score.advanceMillis() / 1000);
        Loudness.level(samples);
        return samples;
    }

    static Spectra spectra(
            HibariVoice model, VoiceSpec voice, Encoded encoded, Schedule schedule, Contour contour, Colour colour) {
        double warp = voice.frequencyWarp() * colour.formantRatio();
        Spectra spectra = model.draw(encoded, schedule, contour, warp);
        spectra.roughen(contour.f0Hz(), voice.breathiness(), voice.consonantDecibels());
        return spectra;
    }

    /// The pitch that is heard. A colour never makes a voiced frame voiceless.
    static float[] sung(float[] f0Hz, VoiceSpec voice, Colour colour) {
        float[] sung = f0Hz.clone();
        float bend = (float) colour.pitchRatio();
        for (int frame = 0; frame < sung.length; frame++) {
            sung[frame] *= (float) voice.f0Ratio();
            if (bend != 1 && sung[frame] > Contour.VOICED_HZ) {
                sung[frame] = Math.max(sung[frame] * bend, LEAST_SUNG_HZ);
            }
        }
        return sung;
    }
}

package comeback.perform;

import comeback.problem.Problem;

/// From a score to sound, open-loop: no detector, nothing corrected. A performance ends with the same steps, so
/// that its recall is the same to the bit. For one thread at a time.
final class Recall {
    /// Nets speak below 1. Where a processor or its runtime computes wrongly they burst, or give what is no number.
    private static final float BURST = 1_000;

    private final VoiceModel model;
    private final VoiceSpec voice;

    Recall(VoiceModel model, VoiceSpec voice) {
        this.model = model;
        this.voice = voice;
    }

    float[] sound(LayerPart part, Colour colour) {
        PhraseScore score = part.score();
        Encoded encoded =
                model.encode(score.units().stream().mapToLong(Unit::id).toArray());
        Contour contour = new Contour(score.f0Hz(), score.energy());
        Timbre timbre = Timbre.of(voice, colour.formant(part.formantSemitones()), part.consonantDecibels());
        Drawing drawing = model.draw(encoded, new Schedule(score.startSeconds()), contour, timbre);
        return finished(part, drawing.sound(score.warp(), score.noiseSeed()), timbre);
    }

    /// Rides the level of `samples`, drives them as the voice does, silences their rests, brings them to the
    /// part's loudness, fades their ends and leaves what belongs to the part, in place. The loudness is the whole
    /// line's, so that a word of a double is as far under the lead's.
    ///
    /// @return these, or a longer sound with the part's breaths
    /// @throws Problem when they are no sound: a host never gets those
    float[] finished(LayerPart part, float[] samples, Timbre timbre) {
        refuseBursts(samples);
        part.score().rider().ride(samples);
        Drive.press(samples, voice.grit());
        Rests.silence(samples, part.score());
        Loudness.level(samples, part.levelDecibels());
        Passages.keepOnly(part.passages(), samples);
        return breathing(part, samples, timbre);
    }

    private void refuseBursts(float[] samples) {
        for (float sample : samples) {
            if (!(Math.abs(sample) < BURST)) {
                throw new Problem(("The voice %s cannot be computed on this machine (a sample of %s): "
                                + "choose another voice, or run './comeback models fetch' for a whole model.")
                        .formatted(voice.name(), sample));
            }
        }
    }

    private static float[] breathing(LayerPart part, float[] samples, Timbre timbre) {
        PhraseScore score = part.score();
        int preRoll = score.breathing().preRollFrames();
        float[] whole = preRoll == 0 ? samples : new float[preRoll + samples.length];
        System.arraycopy(samples, 0, whole, preRoll, samples.length);
        long seed = score.noiseSeed();
        for (Breath breath : score.breathing().breaths()) {
            seed++;
            Inhaling.add(breath, whole, part.levelDecibels() + breath.decibels(), timbre.frequencyWarp(), seed);
        }
        return whole;
    }
}

package comeback.perform;

/// What a model drew of a phrase, ready to be sounded. Not for two threads at a time.
public interface Drawing {
    /// The phrase as mono samples at {@link Performer#SAMPLE_RATE}, before its level is set and its ends are
    /// faded; the same warp and seed give the same samples. As long as the schedule it was drawn for, rounded
    /// up to whole frames of the model.
    ///
    /// @param warp from the schedule's time to the sound's
    /// @param noiseSeed of what is random in the sound
    float[] sound(TimeWarp warp, long noiseSeed);
}

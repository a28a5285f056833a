package comeback.perform;

/// The net behind a voice: symbols → features, features → melody, both → something that can be sounded. For one
/// thread at a time.
public interface VoiceModel extends AutoCloseable {
    /// @param ids of the line's units, in the model's own {@link Vocabulary}
    Encoded encode(long[] ids);

    /// The melody the model itself would give the line on this schedule.
    Contour melody(Encoded line, Schedule schedule);

    /// @param contour the pitch and energy that the model is asked for, in its own range
    Drawing draw(Encoded line, Schedule schedule, Contour contour, Timbre timbre);

    /// Whether its first phrase takes much longer than the next, so that it is worth saying one to nobody.
    default boolean gainsByWarmUp() {
        return true;
    }

    @Override
    void close();
}

package comeback.perform;

/// One voice: whose it is, how the model's own voice is bent into it, and how it moves.
///
/// @param name as a producer picks it, and as takes record it
/// @param model the id of the model that speaks: {@link #HIBARI} or {@link #KOKORO}
/// @param style which of the model's voices, empty for hibari, which has one
/// @param f0Ratio the voice's pitch over the model's own (1 keeps it female, .58 makes it male)
/// @param frequencyWarp factor on every formant's frequency (1 keeps them, .86 makes a longer throat)
/// @param medianF0Hz the pitch that lines are centred on
/// @param intonation how much of the model's own melody stays, 0 (monotone) to 1 (as read aloud)
/// @param accentSemitones how far a full accent (1) lifts the pitch above none (0)
/// @param accentDecibels about how much louder a full accent is than none
/// @param declinationSemitones how far the pitch sinks from the start of a line to its end
/// @param punchSemitones the rise into the punch, and half of the fall after it
/// @param advanceMillis how much earlier than its duration says the model starts a vowel; taken
///     back in scheduling
/// @param breathiness decibels added to the noisy part of vowels (0 keeps the model's own)
/// @param consonantDecibels added to consonants, so that words stay clear over a beat
/// @param grit how rough the voice is, 0 (not at all) to 1: uneven vocal folds and a driven throat
/// @param breathDecibels how far a breath is under the line
public record VoiceSpec(
        String name,
        String model,
        String style,
        double f0Ratio,
        double frequencyWarp,
        double medianF0Hz,
        double intonation,
        double accentSemitones,
        double accentDecibels,
        double declinationSemitones,
        double punchSemitones,
        double advanceMillis,
        double breathiness,
        double consonantDecibels,
        double grit,
        double breathDecibels) {
    /// What a voice has whose preset says nothing of its breaths.
    public static final double USUAL_BREATH_DECIBELS = 24;
    /// Small, quick and always there.
    public static final String HIBARI = "hibari";
    /// Bigger and slower, fetched on request; its voices have no `breathiness`, `consonantDecibels` or `grit`.
    public static final String KOKORO = "kokoro";
}

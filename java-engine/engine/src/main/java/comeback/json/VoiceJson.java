package comeback.json;

import comeback.perform.VoiceSpec;
import comeback.problem.Problem;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads a voice preset, `presets/voices/NAME.json`. {@link VoiceSpec} says what each field does; all must be
/// there but `model` (hibari when left out), `style` (a voice of kokoro's needs one, another has none),
/// `breathDecibels` and `about`, which is for who reads the file.
public final class VoiceJson {
    private VoiceJson() {}

    /// @throws Problem when the file is missing, lacks a field, has an unknown one, or one out of
    ///     its range
    public static VoiceSpec read(Path file) {
        Voice voice = StrictJson.read(file, Voice.class);
        Fields fields = new Fields(file);
        if (voice.name == null || voice.name.isBlank()) {
            throw new Problem("In %s: a voice needs a field 'name'.".formatted(file));
        }
        String model = fields.model(Objects.requireNonNullElse(voice.model, VoiceSpec.HIBARI));
        boolean bigger = model.equals(VoiceSpec.KOKORO);
        return new VoiceSpec(
                voice.name,
                model,
                fields.style(voice.style, bigger),
                fields.within("f0Ratio", voice.f0Ratio, 0.4, 1.6),
                fields.within("frequencyWarp", voice.frequencyWarp, 0.7, 1.3),
                fields.within("medianF0Hz", voice.medianF0Hz, 70, 330),
                fields.within("intonation", voice.intonation, 0, 1),
                fields.within("accentSemitones", voice.accentSemitones, 0, 12),
                fields.within("accentDecibels", voice.accentDecibels, 0, 12),
                fields.within("declinationSemitones", voice.declinationSemitones, 0, 6),
                fields.within("punchSemitones", voice.punchSemitones, 0, 6),
                fields.within("advanceMillis", voice.advanceMillis, 0, 80),
                fields.within("breathiness", voice.breathiness, 0, bigger ? 0 : 12),
                fields.within("consonantDecibels", voice.consonantDecibels, 0, bigger ? 0 : 9),
                fields.within("grit", voice.grit, 0, bigger ? 0 : 1),
                fields.within(
                        "breathDecibels",
                        Objects.requireNonNullElse(voice.breathDecibels, VoiceSpec.USUAL_BREATH_DECIBELS),
                        12,
                        60));
    }

    private record Voice(
            @Nullable String name,
            @Nullable String about,
            @Nullable String model,
            @Nullable String style,
            @Nullable Double f0Ratio,
            @Nullable Double frequencyWarp,
            @Nullable Double medianF0Hz,
            @Nullable Double intonation,
            @Nullable Double accentSemitones,
            @Nullable Double accentDecibels,
            @Nullable Double declinationSemitones,
            @Nullable Double punchSemitones,
            @Nullable Double advanceMillis,
            @Nullable Double breathiness,
            @Nullable Double consonantDecibels,
            @Nullable Double grit,
            @Nullable Double breathDecibels) {}

    private record Fields(Path file) {
        String model(String id) {
            if (!id.equals(VoiceSpec.HIBARI) && !id.equals(VoiceSpec.KOKORO)) {
                throw new Problem("In %s: field 'model' is '%s', but voices are of %s or %s."
                        .formatted(file, id, VoiceSpec.HIBARI, VoiceSpec.KOKORO));
            }
            return id;
        }

        String style(@Nullable String style, boolean wanted) {
            if ((style != null) != wanted) {
                throw new Problem(
                        "In %s: a voice of %s, and no other, needs a field 'style'.".formatted(file, VoiceSpec.KOKORO));
            }
            return style == null ? "" : style;
        }

        double within(String name, @Nullable Double value, double least, double most) {
            if (value == null) {
                throw new Problem("In %s: a voice needs a field '%s'.".formatted(file, name));
            }
            if (!(value >= least && value <= most)) {
                throw new Problem(
                        "In %s: field '%s' is %s, but lies from %s to %s.".formatted(file, name, value, least, most));
            }
            return value;
        }
    }
}

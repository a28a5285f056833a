package comeback.perform;

import comeback.bank.Draw;
import comeback.time.Timeline;
import java.util.ArrayList;
import java.util.List;

/// Where a phrase breathes: before its first consonant, and in its long rests.
///
/// ```
/// |── pre-roll ──|── voice ────────────────────────────────
///  breath ······· · consonants V  V  V   breath · V  V
/// ```
///
/// @param preRollFrames frames at {@link Performer#SAMPLE_RATE} from the phrase's first sample to its
///     voice's; a multiple of {@link PhraseScore#LEAD_STEP_FRAMES}
/// @param breaths in order of time
public record Breathing(int preRollFrames, List<Breath> breaths) {
    /// No breath at all.
    public static final Breathing NONE = new Breathing(0, List.of());

    /// So much silence is needed to breathe in.
    static final double LEAST_ROOM_SECONDS = 0.34;

    private static final double LEAST_SECONDS = 0.2;
    private static final double MOST_SECONDS = 0.4;
    /// Left silent before a breath.
    private static final double BEFORE_SECONDS = 0.1;
    /// Of the silence that the voice's own sound begins with.
    private static final double INTO_VOICE_SECONDS = 0.03;

    public Breathing {
        breaths = List.copyOf(breaths);
        if (preRollFrames < 0 || preRollFrames % PhraseScore.LEAD_STEP_FRAMES != 0) {
            throw new IllegalArgumentException(
                    "a pre-roll is a multiple of %d frames".formatted(PhraseScore.LEAD_STEP_FRAMES));
        }
    }

    /// @param roomSeconds silence before the line's first consonant
    /// @param score of the voice alone
    static Breathing of(Timeline timeline, double roomSeconds, PhraseScore score, double decibels) {
        Draw draw = new Draw(score.noiseSeed()).movedBy("breath");
        double lead = score.leadFrames() / (double) Performer.SAMPLE_RATE;
        double longest = Math.min(roomSeconds - BEFORE_SECONDS, Lead.beatSeconds(timeline) - lead + INTO_VOICE_SECONDS);
        double length = Math.min(wanted(draw, 0), longest);
        boolean opens = roomSeconds >= LEAST_ROOM_SECONDS && length >= LEAST_SECONDS;
        double step = PhraseScore.LEAD_STEP_FRAMES / (double) Performer.SAMPLE_RATE;
        int steps = opens ? (int) Math.floor((length - INTO_VOICE_SECONDS) / step) : 0;
        double preRoll = steps * step;
        List<Breath> breaths = new ArrayList<>();
        if (opens) {
            breaths.add(new Breath(0, preRoll + INTO_VOICE_SECONDS, decibels));
        }
        for (Passage rest : Rests.of(score)) {
            double room = rest.toSeconds() - rest.fromSeconds();
            if (room >= LEAST_ROOM_SECONDS) {
                double inRest = Math.min(wanted(draw, breaths.size()), room - BEFORE_SECONDS);
                double to = preRoll + rest.toSeconds() - Rests.FADE_SECONDS;
                breaths.add(new Breath(to - inRest, to, decibels));
            }
        }
        return breaths.isEmpty() ? NONE : new Breathing(steps * PhraseScore.LEAD_STEP_FRAMES, breaths);
    }

    private static double wanted(Draw draw, int index) {
        return LEAST_SECONDS + 0.05 + (MOST_SECONDS - LEAST_SECONDS - 0.05) * draw.uniform("length" + index);
    }
}

package comeback.perform;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// The final schedule of a phrase: all that its voice needs to sound it again, with no detector and nothing to
/// correct.
///
/// It does not know where the phrase lies: frame `leadFrames` of the sound is where the first vowel was planned.
/// Whoever holds its arrays writes to them no more. Equal when all they hold is equal.
///
/// @param voice the name of the voice that performed it
/// @param advanceMillis how much earlier than scheduled that voice's model sounds
/// @param noiseSeed of what is random in the sound
/// @param leadFrames frames at {@link Performer#SAMPLE_RATE} from the first sample to the first planned vowel; a
///     multiple of {@link #LEAD_STEP_FRAMES}
/// @param units what the model is given
/// @param startSeconds where each unit starts, from the voice's first sample (after the pre-roll), as all that follow;
///     one more for the end
/// @param warp from that time to where it is heard
/// @param rider the gains on the sound
/// @param f0Hz the pitch asked of the model, one a frame (80 a second); below 40 where nothing is voiced
/// @param energy asked of the model, one a frame
/// @param breathing what is heard beside the voice
public record PhraseScore(
        String voice,
        double advanceMillis,
        long noiseSeed,
        int leadFrames,
        List<Unit> units,
        double[] startSeconds,
        TimeWarp warp,
        Rider rider,
        float[] f0Hz,
        float[] energy,
        Breathing breathing) {
    /// 3⅓ ms: a whole number of frames at 44.1, 48, 88.2, 96, 176.4 and 192 kHz alike.
    public static final int LEAD_STEP_FRAMES = 160;

    public PhraseScore {
        units = List.copyOf(units);
        if (leadFrames < 0 || leadFrames % LEAD_STEP_FRAMES != 0) {
            throw new IllegalArgumentException(
                    "a lead is a multiple of %d frames, not %d".formatted(LEAD_STEP_FRAMES, leadFrames));
        }
        if (breathing.preRollFrames() > leadFrames) {
            throw new IllegalArgumentException("a pre-roll belongs to the lead");
        }
        if (startSeconds.length != units.size() + 1) {
            throw new IllegalArgumentException("every unit has its start, and the last its end");
        }
        if (f0Hz.length != energy.length) {
            throw new IllegalArgumentException("a frame has a pitch and an energy");
        }
    }

    /// The voice alone.
    public PhraseScore(
            String voice,
            double advanceMillis,
            long noiseSeed,
            int leadFrames,
            List<Unit> units,
            double[] startSeconds,
            TimeWarp warp,
            Rider rider,
            float[] f0Hz,
            float[] energy) {
        this(
                voice,
                advanceMillis,
                noiseSeed,
                leadFrames,
                units,
                startSeconds,
                warp,
                rider,
                f0Hz,
                energy,
                Breathing.NONE);
    }

    /// This voice with breaths, its lead longer by their pre-roll.
    PhraseScore with(Breathing breaths) {
        return new PhraseScore(
                voice,
                advanceMillis,
                noiseSeed,
                leadFrames + breaths.preRollFrames(),
                units,
                startSeconds,
                warp,
                rider,
                f0Hz,
                energy,
                breaths);
    }

    /// Frames from the voice's first sample to its first planned vowel.
    int voiceLeadFrames() {
        return leadFrames - breathing.preRollFrames();
    }

    /// Seconds from the voice's first sample to where a unit is heard to start; one more for the end.
    double heardSeconds(int unit) {
        return warp.at(startSeconds[unit] - advanceMillis / 1000);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhraseScore score
                && voice.equals(score.voice)
                && Double.compare(advanceMillis, score.advanceMillis) == 0
                && noiseSeed == score.noiseSeed
                && leadFrames == score.leadFrames
                && units.equals(score.units)
                && Arrays.equals(startSeconds, score.startSeconds)
                && Arrays.equals(warp.from(), score.warp.from())
                && Arrays.equals(warp.to(), score.warp.to())
                && Arrays.equals(rider.seconds(), score.rider.seconds())
                && Arrays.equals(rider.decibels(), score.rider.decibels())
                && Arrays.equals(f0Hz, score.f0Hz)
                && Arrays.equals(energy, score.energy)
                && breathing.equals(score.breathing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(voice, noiseSeed, leadFrames, Arrays.hashCode(startSeconds), Arrays.hashCode(f0Hz));
    }
}

package comeback.perform;

import java.util.Arrays;

/// Moves a phrase's moments without changing how they sound: linear between anchors; what lies outside them
/// goes with the nearest.
///
/// @param from seconds as scheduled, rising
/// @param to seconds as heard, rising, one a `from`
public record TimeWarp(double[] from, double[] to) {
    /// Moves nothing.
    public static final TimeWarp NONE = new TimeWarp(new double[0], new double[0]);

    public TimeWarp {
        if (from.length != to.length) {
            throw new IllegalArgumentException("every anchor has both its times");
        }
        for (int k = 1; k < from.length; k++) {
            if (!(from[k] > from[k - 1] && to[k] > to[k - 1])) {
                throw new IllegalArgumentException("anchors rise: " + Arrays.toString(from) + Arrays.toString(to));
            }
        }
    }

    /// Where what is scheduled at `seconds` is heard.
    public double at(double seconds) {
        int anchors = from.length;
        if (anchors == 0 || seconds <= from[0] || seconds >= from[anchors - 1]) {
            double end = anchors == 0 ? 0 : seconds <= from[0] ? to[0] - from[0] : to[anchors - 1] - from[anchors - 1];
            return seconds + end;
        }
        int found = Arrays.binarySearch(from, seconds);
        int low = found >= 0 ? found : -found - 2;
        double share = (seconds - from[low]) / (from[low + 1] - from[low]);
        return to[low] + share * (to[low + 1] - to[low]);
    }

    /// A curve as it is heard: what was at `from` lies at `to`.
    ///
    /// @param curve one value a frame, meant for the frame's middle; linear between
    float[] heard(float[] curve, double framesPerSecond) {
        if (from.length == 0 || curve.length == 0) {
            return curve;
        }
        TimeWarp back = new TimeWarp(to, from);
        float[] heard = new float[curve.length];
        for (int frame = 0; frame < heard.length; frame++) {
            double scheduled = back.at((frame + 0.5) / framesPerSecond) * framesPerSecond - 0.5;
            double inside = Math.clamp(scheduled, 0, curve.length - 1.0);
            int low = (int) inside;
            int high = Math.min(low + 1, curve.length - 1);
            heard[frame] = (float) (curve[low] + (inside - low) * (curve[high] - curve[low]));
        }
        return heard;
    }
}

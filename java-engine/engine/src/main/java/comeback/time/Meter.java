package comeback.time;

import comeback.problem.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A bar's length: `beats` notes of value 1/`unit`. Served: 2/4 to 7/4, 6/8 and 12/8.
public record Meter(int beats, int unit) {
    public static final Meter FOUR_FOUR = new Meter(4, 4);
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3})/(\\d{1,3})");

    public Meter {
        boolean quarters = unit == 4 && beats >= 2 && beats <= 7;
        boolean eighths = unit == 8 && (beats == 6 || beats == 12);
        if (!quarters && !eighths) {
            throw unserved(beats + "/" + unit);
        }
    }

    /// Reads "4/4".
    ///
    /// @throws Problem when it is no meter, or one that is not served
    public static Meter parse(String written) {
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            throw unserved(written);
        }
        return new Meter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    public double quartersPerBar() {
        return beats * 4.0 / unit;
    }

    /// Sixteenth slots in a bar: 16 in 4/4, 12 in 3/4 and 6/8.
    public int slotsPerBar() {
        return beats * 16 / unit;
    }

    /// Quarter notes from one felt pulse to the next: 1 in x/4, 1.5 in 6/8 and 12/8.
    public double pulseQuarters() {
        return unit == 8 ? 1.5 : 1.0;
    }

    @Override
    public String toString() {
        return beats + "/" + unit;
    }

    private static Problem unserved(String written) {
        return new Problem(
                "The meter '%s' is not one Comeback raps in: give 2/4 to 7/4, 6/8 or 12/8.".formatted(written));
    }
}

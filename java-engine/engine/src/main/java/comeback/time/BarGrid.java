package comeback.time;

/// Where bars lie on a host's timeline: bars of one meter, in step with a bar line that the host named.
///
/// Bars are zero-based and may be negative. Bar 0 is the one that starts at `origin`, less than a bar from Ppq 0.
public record BarGrid(Ppq origin, Meter meter) {
    private static final double SAME = 1e-6;

    /// The grid of which `barLine` is a bar line.
    public static BarGrid through(Ppq barLine, Meter meter) {
        double bar = meter.quartersPerBar();
        double offset = barLine.quarters() - Math.floor(barLine.quarters() / bar) * bar;
        return new BarGrid(new Ppq(bar - offset < SAME || offset < SAME ? 0 : offset), meter);
    }

    public Ppq barStart(int bar) {
        return origin.plus(bar * meter.quartersPerBar());
    }

    /// The bar that `position` lies in; a hair before a bar line counts as on it.
    public int barOf(Ppq position) {
        return (int) Math.floor(position.since(origin) / meter.quartersPerBar() + SAME);
    }

    /// The first bar that starts at or after `position`.
    public int firstBarFrom(Ppq position) {
        return (int) Math.ceil(position.since(origin) / meter.quartersPerBar() - SAME);
    }

    public PpqRange bars(int first, int count) {
        return new PpqRange(barStart(first), barStart(first + count));
    }
}

package comeback.time;

/// A host timeline of one tempo and one meter that begins, with bar 0, at Ppq 0 and second 0.
///
/// Bars and slots are zero-based. A slot is a sixteenth note and may be fractional (triplets, swing).
public record Timeline(Tempo tempo, Meter meter) {
    public static Timeline of(double bpm, Meter meter) {
        return new Timeline(new Tempo(bpm), meter);
    }

    public double secondsAt(Ppq position) {
        return position.quarters() * tempo.secondsPerQuarter();
    }

    public Ppq atSeconds(double seconds) {
        return new Ppq(seconds / tempo.secondsPerQuarter());
    }

    /// The nearest frame to `position` at `sampleRate` Hz.
    public long frameAt(Ppq position, int sampleRate) {
        return Math.round(secondsAt(position) * sampleRate);
    }

    public Ppq barStart(int bar) {
        return new Ppq(bar * meter.quartersPerBar());
    }

    public Ppq slot(int bar, double slot) {
        return barStart(bar).plus(slot / 4.0);
    }

    /// The bar that `position` lies in; negative before time zero.
    public int barOf(Ppq position) {
        return (int) Math.floor(position.quarters() / meter.quartersPerBar() + 1e-9);
    }

    /// Slots from the start of the bar of `position`, from 0 up to (not including) the meter's slots a bar.
    public double slotOf(Ppq position) {
        return position.since(barStart(barOf(position))) * 4.0;
    }

    public PpqRange bars(int first, int count) {
        return new PpqRange(barStart(first), barStart(first + count));
    }
}

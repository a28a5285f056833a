package comeback.perform;

import java.util.List;

/// How long a unit may sound: at least, as the model would say it, at most; in seconds.
record Elastic(double least, double natural, double most) {
    Elastic {
        if (!(least <= natural && natural <= most)) {
            throw new IllegalArgumentException("least ≤ natural ≤ most: " + least + ", " + natural + ", " + most);
        }
    }

    /// Lengths that fill `seconds`: all units give or take the same share of what they can.
    ///
    /// What is left when all are at their most goes to `rest`; when all at their least are still
    /// too long, all shrink.
    static double[] fill(List<Elastic> units, double seconds, int rest) {
        double least = units.stream().mapToDouble(Elastic::least).sum();
        double natural = units.stream().mapToDouble(Elastic::natural).sum();
        double most = units.stream().mapToDouble(Elastic::most).sum();
        double[] lengths = new double[units.size()];
        for (int i = 0; i < lengths.length; i++) {
            Elastic unit = units.get(i);
            if (seconds <= least) {
                lengths[i] = unit.least * Math.max(0, seconds) / least;
            } else if (seconds <= natural) {
                lengths[i] = between(unit.least, unit.natural, (seconds - least) / (natural - least));
            } else if (seconds <= most) {
                lengths[i] = between(unit.natural, unit.most, (seconds - natural) / (most - natural));
            } else {
                lengths[i] = unit.most + (i == rest ? seconds - most : 0);
            }
        }
        return lengths;
    }

    private static double between(double low, double high, double share) {
        return low + share * (high - low);
    }
}

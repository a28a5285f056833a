package comeback.bank;

/// Chance as an argument: a number that depends on a seed and a name alone, so that one choice never moves another.
public record Draw(long seed) {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /// Uniform, from 0 up to (not including) 1.
    public double uniform(String name) {
        return (mixed(name) >>> 11) * 0x1.0p-53;
    }

    /// Normal with mean 0 and standard deviation 1.
    public double normal(String name) {
        double radius = Math.sqrt(-2 * StrictMath.log(1 - uniform(name + "#r")));
        return radius * StrictMath.cos(2 * Math.PI * uniform(name + "#a"));
    }

    /// Another draw, which depends on `words` too.
    public Draw movedBy(String words) {
        return new Draw(mixed(words));
    }

    private long mixed(String name) {
        long state = mix(seed + GOLDEN);
        for (int i = 0; i < name.length(); i++) {
            state = mix(state + GOLDEN + name.charAt(i));
        }
        return mix(state);
    }

    /// The finaliser of SplitMix64 (Steele, Lea and Flood, 2014).
    private static long mix(long value) {
        long first = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
        return second ^ (second >>> 31);
    }
}

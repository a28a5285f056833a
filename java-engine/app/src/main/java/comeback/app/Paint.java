package comeback.app;

/// The colours of chains on a terminal, six and the same underlined.
final class Paint {
    private static final int[] COLOURS = {36, 33, 35, 32, 34, 31};

    private Paint() {}

    /// @param chain from 0
    static String of(String text, int chain) {
        String line = chain / COLOURS.length % 2 == 0 ? "" : "4;";
        return "\u001b[1;" + line + COLOURS[chain % COLOURS.length] + "m" + text + "\u001b[0m";
    }
}

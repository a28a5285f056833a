package comeback.app;

/// What the terminal can show.
final class Screen {
    private Screen() {}

    /// Whether standard output is a terminal and the user has not asked for plain text (see no-color.org).
    static boolean showsColours() {
        String plain = System.getenv("NO_COLOR");
        return System.console() != null && System.console().isTerminal() && (plain == null || plain.isEmpty());
    }
}

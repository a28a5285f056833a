package comeback.problem;

/// Something a person can mend: one clear sentence that says what is wrong, where, and what to do.
///
/// The command line prints it and exits with code 2; the editor shows it as a status. Bugs are never Problems.
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Problem(String sentence) {
        super(sentence);
    }

    public Problem(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /// The sentence, never null.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}

package comeback.lab.source;

/// One output on its way, token by token.
public interface Walk {
    /// As {@link LanguageModel#logProbabilities} of the prompt and of all that was taken.
    double[] next();

    void take(int token);
}

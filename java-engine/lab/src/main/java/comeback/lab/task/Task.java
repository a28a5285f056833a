package comeback.lab.task;

import java.util.List;

/// A task with its examples, made at a {@link Scale} from a seed.
///
/// A model is given a seed (or none), then {@link #testPrompt()}, and says {@link #answerLength()} tokens. What it said
/// is a *sample*: the tokens after the prompt, up to the end token and including it; it may be anything at all.
public interface Task {
    /// `sibling`, `triangle`, `circle` or `line`.
    String name();

    Vocabulary vocabulary();

    /// What is learnt from, in the order drawn; repeats are possible where the published generator may repeat itself.
    List<Row> training();

    /// What is asked of a trained model, without a seed; never empty.
    int[] testPrompt();

    /// Tokens of the answer to {@link #testPrompt()}, the end token too where the task has one.
    int answerLength();

    /// How many samples a trained model is asked for.
    int tests();

    /// Whether a sample is what the task allows; false for whatever is malformed.
    boolean coherent(int[] sample);

    /// What is the same in all samples that are the same creation. Asked only of what is coherent.
    String canonical(int[] sample);
}

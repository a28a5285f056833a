package comeback.lab.run;

import comeback.lab.net.Learned;
import comeback.lab.net.Net;
import comeback.lab.task.Sizes;
import comeback.problem.Problem;

/// All that a run needs to go on as if it had never stopped. What chance it draws follows from its seed and the step,
/// so
/// that no state of chance is kept.
///
/// @param sizes of its task, in words: a scale may mean others one day
public record Checkpoint(Run run, Recipe recipe, String sizes, Learned learned) {
    /// @throws Problem where the run is another now: its sizes are, or its net is
    void mustFit(Sizes now, Net net, Object where) {
        if (!sizes.equals(now.toString())
                || learned.weights().length != net.weights().size()) {
            throw new Problem(
                    "The run in %s was trained on %s, and its scale means %s now: train it again in another folder."
                            .formatted(where, sizes, now));
        }
    }
}

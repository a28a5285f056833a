package comeback.lab.run;

import comeback.lab.net.Learned;

/// All that a run needs to go on as if it had never stopped. What chance it draws follows from its seed and the step,
/// so
/// that no state of chance is kept.
public record Checkpoint(Run run, Recipe recipe, Learned learned) {}

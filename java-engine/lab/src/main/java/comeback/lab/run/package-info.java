/// One run: a task, a method, a seed length and a random seed at a scale, from the first weights to what it scored.
///
/// ```
/// Run ─▶ Recipe ─▶ TrainingRun ─▶ Checkpoint + RunLog ─▶ TrainedRun ─▶ samples ─▶ RunResult
///                      ▲               │ after a kill
///                      └───────────────┘
/// ```
@NullMarked
package comeback.lab.run;

import org.jspecify.annotations.NullMarked;

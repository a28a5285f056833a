/// The three ways in which a model learns an answer, and in which it gives one.
///
/// ```
/// Task's Rows ─▶ Seeding ─▶ Rows with seeds ─▶ Method.drills ─▶ Epochs ─▶ Method.loss
///                    └────▶ prompts with fresh seeds ─▶ Method.answers
/// ```
@NullMarked
package comeback.lab.method;

import org.jspecify.annotations.NullMarked;

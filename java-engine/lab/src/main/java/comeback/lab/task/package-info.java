/// The four tasks of "Roll the dice & look before you leap" (Nagarajan, Wu, Ding, Raghunathan 2025, arXiv 2504.15266):
/// what is learnt from, what is asked, what counts as coherent and what as seen before.
///
/// ```
/// Scale ─▶ sizes ─▶ generator (seeded) ─▶ Task: Vocabulary, Rows, coherent?, canonical
///                                          └─▶ DataFolder: the same on disk
/// ```
@NullMarked
package comeback.lab.task;

import org.jspecify.annotations.NullMarked;

/// How many ways a generator really has to go on: the branching factor of Yang and Holtzman (arXiv
/// 2506.17871), of language models and of our own writer.
///
/// ```
/// LanguageModel ─▶ Sampler ─▶ Output ─▶ Branching
///                    │          └─▶ PositionCurve
///                    └─▶ Fork, NudgedModel, FactorStudy
/// ```
@NullMarked
package comeback.lab.branch;

import org.jspecify.annotations.NullMarked;

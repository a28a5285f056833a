/// What tells which token comes next: sources whose entropy is known, n-grams, and servers on this machine.
///
/// ```
/// LanguageModel ─▶ Truncation ─▶ Odds
///  log-probabilities   temperature, top-p   what may really be drawn
/// ```
///
/// The package `branch` measures them. Nothing here knows PyTorch; a net of the lab's takes part by
/// implementing {@link comeback.lab.source.LanguageModel}.
@NullMarked
package comeback.lab.source;

import org.jspecify.annotations.NullMarked;

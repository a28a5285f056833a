/// Synthetic speech whose phone times are known: what the ear is measured on, and what its net is trained on.
///
/// ```
/// words ─▶ Speaker ─▶ Utterance ─▶ VowelRise       each voice's vowel starts brought to one criterion
/// ```
@NullMarked
package comeback.bench.speech;

import org.jspecify.annotations.NullMarked;

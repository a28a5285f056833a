/// Synthetic speech whose phone times are known: words go in, {@link comeback.bench.speech.Utterance}s come out, from
/// several synthesisers.
@NullMarked
package comeback.lab.speech;

import org.jspecify.annotations.NullMarked;

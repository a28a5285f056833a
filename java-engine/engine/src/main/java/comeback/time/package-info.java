/// The host's clock: quarter notes, bars, tempo, and what they are in seconds and frames. Imports only the JDK and
/// `problem`.
@NullMarked
package comeback.time;

import org.jspecify.annotations.NullMarked;

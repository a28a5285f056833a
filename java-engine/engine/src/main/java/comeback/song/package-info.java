/// The document: turns, rounds, memory. Immutable; edits return a new one.
@NullMarked
package comeback.song;

import org.jspecify.annotations.NullMarked;

/// From what was heard to rhyme and cadence: `Heard → Reading`.
@NullMarked
package comeback.analyse;

import org.jspecify.annotations.NullMarked;

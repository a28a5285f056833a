/// Words, lines, rhyme and flow, and the laws that planning, writing and performing share. Imports `time` and `sound`.
@NullMarked
package comeback.verse;

import org.jspecify.annotations.NullMarked;

/// From a plan to words on their slots: `VersePlan → Lyric`.
@NullMarked
package comeback.write;

import org.jspecify.annotations.NullMarked;

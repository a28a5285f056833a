/// From host blocks to words and syllables with their times: `HostBlock → Heard`.
@NullMarked
package comeback.listen;

import org.jspecify.annotations.NullMarked;

/// From a take to what the host receives: `Take → Stem + Marker`.
@NullMarked
package comeback.deliver;

import org.jspecify.annotations.NullMarked;

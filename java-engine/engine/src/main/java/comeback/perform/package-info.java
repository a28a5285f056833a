/// From words on slots to a rapped take: `Lyric → Take`.
@NullMarked
package comeback.perform;

import org.jspecify.annotations.NullMarked;

/// The lab: trains what the ear ships, and measures it on speech that training never had. Run by `./comeback lab`.
@NullMarked
package comeback.lab;

import org.jspecify.annotations.NullMarked;

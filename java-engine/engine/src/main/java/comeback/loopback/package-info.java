/// Language models' servers on this very machine. The only package that opens a connection, but for {@code model}'s
/// downloads at set-up.
@NullMarked
package comeback.loopback;

import org.jspecify.annotations.NullMarked;

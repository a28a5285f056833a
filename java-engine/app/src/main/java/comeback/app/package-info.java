/// The command line: one class a command, options they share, and what they print.
@NullMarked
package comeback.app;

import org.jspecify.annotations.NullMarked;

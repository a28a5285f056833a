/// The wiring: constructs the stages, connects them, runs a battle. Nothing imports it but the command line.
@NullMarked
package comeback.engine;

import org.jspecify.annotations.NullMarked;

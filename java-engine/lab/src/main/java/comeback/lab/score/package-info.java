/// How good samples are: coherent, new, and each counted once.
@NullMarked
package comeback.lab.score;

import org.jspecify.annotations.NullMarked;

/// How well onsets are found in speech that training never had.
@NullMarked
package comeback.lab.measure;

import org.jspecify.annotations.NullMarked;

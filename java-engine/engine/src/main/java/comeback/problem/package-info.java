/// What went wrong, said to a person.
@NullMarked
package comeback.problem;

import org.jspecify.annotations.NullMarked;

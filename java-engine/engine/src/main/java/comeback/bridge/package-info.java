/// What crosses from the host: blocks of sound stamped with its clock. Imports `time` alone.
@NullMarked
package comeback.bridge;

import org.jspecify.annotations.NullMarked;

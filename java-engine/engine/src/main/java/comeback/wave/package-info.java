/// Sound files and sample rates: reading whatever a DAW writes, writing what it reads, changing the rate.
@NullMarked
package comeback.wave;

import org.jspecify.annotations.NullMarked;

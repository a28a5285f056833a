/// Sounds without words, made and never recorded: in none of them may the ear hear any.
@NullMarked
package comeback.bench.noise;

import org.jspecify.annotations.NullMarked;

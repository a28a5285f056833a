/// Couplets that somebody proposes, such as a language model of the producer's: what must hold of one before it may be
/// taken into a bank.
@NullMarked
package comeback.propose;

import org.jspecify.annotations.NullMarked;

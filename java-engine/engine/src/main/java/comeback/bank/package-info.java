/// The material verses are made of: facts, moves, couplets with slots, typed endings, and which endings rhyme. What
/// `plan` and `write` share.
@NullMarked
package comeback.bank;

import org.jspecify.annotations.NullMarked;

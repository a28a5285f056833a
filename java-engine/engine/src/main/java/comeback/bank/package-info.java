/// The material verses are made of: moves, facts, couplets with slots, typed endings. Vocabulary that `plan` and
/// `write` share.
@NullMarked
package comeback.bank;

import org.jspecify.annotations.NullMarked;

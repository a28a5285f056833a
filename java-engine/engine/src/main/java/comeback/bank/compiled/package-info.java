/// A bank as bytes, so that a start need not read its text again: what reading gave, and the rhymes in it.
@NullMarked
package comeback.bank.compiled;

import org.jspecify.annotations.NullMarked;

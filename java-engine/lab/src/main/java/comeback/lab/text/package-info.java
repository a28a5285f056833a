/// Small transformers that have learnt a text, as models whose branching factor is measured.
@NullMarked
package comeback.lab.text;

import org.jspecify.annotations.NullMarked;

/// From utterances to a trained net: made worse in many ways, turned into features, learnt from. Only this package of
/// the lab knows DJL.
@NullMarked
package comeback.lab.train;

import org.jspecify.annotations.NullMarked;

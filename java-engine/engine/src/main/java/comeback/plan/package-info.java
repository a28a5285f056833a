/// From a reading to a plan: facts, arc, rhyme families, flow, before any word is written: `Reading → VersePlan`.
@NullMarked
package comeback.plan;

import org.jspecify.annotations.NullMarked;

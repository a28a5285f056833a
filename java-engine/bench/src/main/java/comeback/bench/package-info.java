/// Measures the voice against claims: on the grid, alive, understood, told apart, in tune, in time.
///
/// ```
/// VoicePlan ─▶ Rendition ─▶ OnsetMeter ─▶ Spread        placement
///                      ├──▶ Motion ─▶ FlatAffect        life
///                      ├──▶ Understanding               words
///                      └──▶ Likeness                    whose voice
/// ```
///
/// Nothing here is part of the product; what measures is not what performs, but for {@link
/// comeback.bench.OwnMeter}.
@NullMarked
package comeback.bench;

import org.jspecify.annotations.NullMarked;

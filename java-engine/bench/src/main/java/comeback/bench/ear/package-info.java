/// Measures the ear against claims: vowels found, words right, nothing heard where nothing is said, in time.
///
/// ```
/// Speakers ─▶ HeldOutVerses ─▶ RappedVerse + Condition ─▶ OnsetFigures   vowels
///                                                  ├──▶ AlignmentFigures vowels of given words
///                                                  ├──▶ WordFigures    words
///                                                  ├──▶ LiveFigures    cost and delay
///                                                  └──▶ ClipRace       beside another runtime
/// Noise ─▶ FalseWords                                                    nothing where nothing is said
/// ```
@NullMarked
package comeback.bench.ear;

import org.jspecify.annotations.NullMarked;

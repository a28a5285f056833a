/// Measures the writer against what is asked of it: exact, rhymed, on the grid as rap is, about what was said, never
/// twice, and in time.
///
/// ```
/// BenchOpponent + Swaps ─▶ WritingDesk ─▶ Answered ─▶ SyllableFigures   counts
///                                                 ├──▶ RhymeFigures     planned rhymes, heard by the analyst
///                                                 ├──▶ FlowFigures      slots, against RealBars
///                                                 └──▶ FactFigures      what they take up
/// WritingDesk ─▶ Repeats   what comes twice       WritingDesk ─▶ WritingClock   time and memory
/// ```
@NullMarked
package comeback.bench.writer;

import org.jspecify.annotations.NullMarked;

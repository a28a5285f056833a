#pragma once

#include <juce_core/juce_core.h>

namespace comeback::host {

/// Judges what a performance left behind. The first word is the check's name, words with "=" are its numbers, the rest
/// its files:
///
/// ```
/// same A.wav B.wav [from=FRAME frames=N shift=N silent=1]  equal to the bit (B that much later), and not silent
/// passes REPORT WAV [skip=SECONDS] [first=RUN]            runs that play the same bars sound the same, to the bit
/// edges REPORT WAV                                        no step at a run's edge is larger than those round it
/// notes REPORT STATE [within=FRAMES] [turns=N] [first=RUN]  a note a declared syllable, on its frame; a note a bar line
/// places REPORT STATE LEAD [turns=N] [first=RUN] [from=PPQ]  each answer sounds in its bars, its pickup whole, and nowhere
///                                                         else; the first begins there
/// stem REPORT STATE LEAD REFERENCE [first=RUN]            the lead is the reference stem, to the sample
/// guard REPORT [sections=N kinds=N]                       so many sections at least, just so many kinds of hits
/// raps REPORT STATE [share=S notes=N takes=N turns=N]     the lead sounded in that share of the blocks at least; so many notes
///                                                         out, takes in the state and turns that have takes
/// status REPORT state=NAME [says=TEXT]                    all engines ended in that state, with a sentence that says so or none
/// state REPORT [rounds=N] [slow=N]                        states got and set were the same; at most so many calls were slow
/// ```
/// REPORT is a report.json, STATE a state.json, REFERENCE a stem from PPQ 0 on at the take's tempo, at any rate.
/// @return one sentence that tells what was found. @throws Refusal when it is not so
juce::String check(const juce::StringArray& words);

}  // namespace comeback::host

#pragma once

#include "Evidence.h"

namespace comeback::host {

// What each does is told in Check.h. Each returns what it found, or throws a Refusal.
juce::String checkSame(const Words& words);
juce::String checkPasses(const Words& words);
juce::String checkEdges(const Words& words);
juce::String checkNotes(const Words& words);
juce::String checkPlaces(const Words& words);
juce::String checkStem(const Words& words);
juce::String checkGuard(const Words& words);
juce::String checkRaps(const Words& words);
juce::String checkStatus(const Words& words);
juce::String checkState(const Words& words);

}  // namespace comeback::host

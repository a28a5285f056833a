#pragma once

#include <juce_core/juce_core.h>

namespace comeback::host {

/// Proves the script's clock and the checks on evidence made up here: what is right is accepted, and each fault that a
/// check exists for, put in on purpose, is refused.
/// @return one sentence. @throws Refusal at the first thing that is not so
juce::String prove();

}  // namespace comeback::host

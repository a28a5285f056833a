#pragma once

#include <juce_core/juce_core.h>

namespace comeback::host {

/// Makes this process one that has a JVM of its own before any plugin comes, as some hosts have.
/// @param library a libjvm.so. @throws Refusal when no JVM comes of it
void startForeignJvm(const juce::String& library);

}  // namespace comeback::host

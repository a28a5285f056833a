#pragma once

#include <juce_core/juce_core.h>

namespace comeback::host {

/// How the engines of all instances were when last heard of, as the plugin tells through plugin/StatusMark.h:
/// `[{"state":"failed","sentence":".."}]`, an entry an instance.
juce::var engineStatuses();

}  // namespace comeback::host

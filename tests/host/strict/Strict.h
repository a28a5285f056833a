#pragma once

#include <juce_core/juce_core.h>

namespace comeback::host {

/// Asks of a plugin what pluginval asks of a VST3 at its highest strictness, in an order like its own, with its rates
/// and block sizes: opened and closed; played at all of them; its state, its parameters, its buses, its editor. Where
/// pluginval only looks on, answers are judged here too. What is asked is told in Asked.h.
///
/// The calling thread becomes the message thread; the questions come on another. One line a check goes to stdout, "ok",
/// "FAILED" or "skipped", and one that counts.
/// @param words `key=value`, see Terms
/// @return how many checks failed
/// @throws Refusal when the words are not understood or there is no such plugin
int strict(const juce::String& bundle, const juce::StringArray& words);

}  // namespace comeback::host

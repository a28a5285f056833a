#pragma once

#include <juce_audio_basics/juce_audio_basics.h>
#include <random>

namespace comeback::host {

/// White noise from -1 to 1 in every channel, those that only go out too.
void fillWithNoise(juce::AudioBuffer<float>& buffer, std::mt19937& chance);

/// @param where a part of a sentence. @throws Refusal when there is a NaN, an infinity or a subnormal in it
void expectSound(const juce::AudioBuffer<float>& buffer, const juce::String& where);

}  // namespace comeback::host

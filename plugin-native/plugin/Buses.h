#pragma once

#include "audio-thread/AudioThread.h"

#include <juce_audio_processors/juce_audio_processors.h>

#include <array>

namespace comeback {

/// Mono or stereo through the main buses, alike in and out; every other bus mono, stereo or off.
[[nodiscard]] bool isSupported(const juce::AudioProcessor::BusesLayout& layout);

/// Where each bus's channels lie in the buffer that processBlock gets; -1 where they are not.
class BusChannels {
public:
    BusChannels();
    /// Not while the processor processes.
    explicit BusChannels(const juce::AudioProcessor& processor);

    /// The pointers of a stretch of a buffer. The sidechain's are the buffer's own: a layer may lie on the same memory.
    [[nodiscard]] audio::Block block(juce::AudioBuffer<float>& buffer, std::size_t from, std::size_t frames) const;

private:
    using Pair = std::array<int, 2>;
    Pair in_;
    Pair sidechain_;
    Pair out_;
    std::array<Pair, 3> layers_;
};

}  // namespace comeback

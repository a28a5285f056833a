#pragma once

#include <juce_core/juce_core.h>
#include <vector>

namespace comeback::host {

/// A sound file: one vector a channel.
struct Sound {
    double sampleRate = 0;
    std::vector<std::vector<float>> channels;
    [[nodiscard]] std::size_t frames() const noexcept { return channels.empty() ? 0 : channels.front().size(); }
};

/// @throws Refusal when the file cannot be read
Sound readWav(const juce::File& file);

/// Writes 32-bit floats, so that what is read again is the same to the bit. @throws Refusal when it cannot be written
void writeWav(const juce::File& file, const Sound& sound);

}  // namespace comeback::host

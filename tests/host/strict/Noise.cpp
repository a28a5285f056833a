#include "Noise.h"

#include "../src/Script.h"

#include <cmath>

namespace comeback::host {

void fillWithNoise(juce::AudioBuffer<float>& buffer, std::mt19937& chance) {
    for (int channel = 0; channel < buffer.getNumChannels(); ++channel) {
        auto* samples = buffer.getWritePointer(channel);
        for (int frame = 0; frame < buffer.getNumSamples(); ++frame) {
            samples[frame] = static_cast<float>(chance() % 2000001) / 1000000 - 1;
        }
    }
}

void expectSound(const juce::AudioBuffer<float>& buffer, const juce::String& where) {
    for (int channel = 0; channel < buffer.getNumChannels(); ++channel) {
        const auto* samples = buffer.getReadPointer(channel);
        for (int frame = 0; frame < buffer.getNumSamples(); ++frame) {
            const int kind = std::fpclassify(samples[frame]);
            if (kind != FP_NORMAL && kind != FP_ZERO) {
                const juce::String it = kind == FP_NAN ? "a NaN" : kind == FP_INFINITE ? "an infinity" : "a subnormal";
                throw Refusal{it + " in channel " + juce::String(channel + 1) + where};
            }
        }
    }
}

}  // namespace comeback::host

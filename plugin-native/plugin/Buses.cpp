#include "Buses.h"

namespace comeback {

namespace {

using juce::AudioChannelSet;
using juce::AudioProcessor;

constexpr std::array<int, 2> nowhere{-1, -1};

std::array<int, 2> channelsOf(const AudioProcessor& processor, bool isInput, int index) {
    auto channels = nowhere;
    const auto* bus = processor.getBus(isInput, index);
    const int count = bus != nullptr && bus->isEnabled() ? std::min(2, bus->getNumberOfChannels()) : 0;
    for (int i = 0; i < count; ++i) {
        channels[static_cast<std::size_t>(i)] = processor.getChannelIndexInProcessBlockBuffer(isInput, index, i);
    }
    return channels;
}

bool isMonoOrStereo(const AudioChannelSet& set) {
    return set == AudioChannelSet::mono() || set == AudioChannelSet::stereo();
}

}  // namespace

bool isSupported(const AudioProcessor::BusesLayout& layout) {
    if (layout.inputBuses.size() > 2 || layout.outputBuses.size() > 4) {
        return false;
    }
    const auto main = layout.getMainOutputChannelSet();
    if (!isMonoOrStereo(main) || layout.getMainInputChannelSet() != main) {
        return false;
    }
    const auto isFine = [](const AudioChannelSet& set) { return set.isDisabled() || isMonoOrStereo(set); };
    return std::all_of(layout.inputBuses.begin(), layout.inputBuses.end(), isFine) &&
           std::all_of(layout.outputBuses.begin(), layout.outputBuses.end(), isFine);
}

BusChannels::BusChannels() : in_(nowhere), sidechain_(nowhere), out_(nowhere), layers_{nowhere, nowhere, nowhere} {}

BusChannels::BusChannels(const AudioProcessor& processor)
    : in_(channelsOf(processor, true, 0)),
      sidechain_(channelsOf(processor, true, 1)),
      out_(channelsOf(processor, false, 0)),
      layers_{channelsOf(processor, false, 1), channelsOf(processor, false, 2), channelsOf(processor, false, 3)} {}

audio::Block BusChannels::block(juce::AudioBuffer<float>& buffer, std::size_t from, std::size_t frames) const {
    const auto at = [&](int channel) -> float* {
        const bool there = channel >= 0 && channel < buffer.getNumChannels();
        return there ? buffer.getWritePointer(channel, static_cast<int>(from)) : nullptr;
    };
    audio::Block block;
    block.frames = frames;
    for (std::size_t i = 0; i < 2; ++i) {
        block.in[i] = at(in_[i]);
        block.sidechain[i] = at(sidechain_[i]);
        block.out[i] = at(out_[i]);
        for (std::size_t layer = 0; layer < layers_.size(); ++layer) {
            block.layers[layer][i] = at(layers_[layer][i]);
        }
    }
    return block;
}

}  // namespace comeback

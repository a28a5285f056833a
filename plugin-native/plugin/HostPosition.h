#pragma once

#include "wire/HostBlockHeader.h"

#include <juce_audio_processors/juce_audio_processors.h>

namespace comeback {

/// What the host's clock says at a block's start: only the fields that the host gave. Audio thread.
[[nodiscard]] wire::HostBlockHeader hostPosition(juce::AudioPlayHead* playHead, bool nonRealtime);

/// The same clock some frames later, within one block. Audio thread.
[[nodiscard]] wire::HostBlockHeader later(wire::HostBlockHeader position, std::size_t frames, double sampleRate);

}  // namespace comeback

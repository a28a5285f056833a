#pragma once

#include "audio-thread/AudioThread.h"

#include <juce_audio_basics/juce_audio_basics.h>

#include <array>
#include <span>

namespace comeback {

/// A block's short MIDI messages in memory of fixed size; what finds no room is left out, and so is what is longer
/// than three bytes. Audio thread.
class MidiNotes {
public:
    /// Takes what came in, all of it before the block's end.
    void take(const juce::MidiBuffer& midi, std::size_t frames);

    /// Those from frame `from` on, `frames` long, with their frames counted from there. Asked for in order: what is
    /// given out is changed. Valid until the next take.
    [[nodiscard]] std::span<const audio::MidiEvent> between(std::size_t from, std::size_t frames);

private:
    static constexpr std::size_t most = 1024;

    std::size_t count_ = 0;
    std::size_t given_ = 0;
    std::array<audio::MidiEvent, most> events_{};
};

/// Sends notes into a host's buffer without making it grow: JUCE's wrappers reserve 2048 bytes, and a short message
/// takes nine. Audio thread.
class MidiSender {
public:
    /// Empties the buffer, whose memory stays.
    explicit MidiSender(juce::MidiBuffer& buffer) : buffer_(buffer) { buffer_.clear(); }

    /// @param fromFrame the frame of the block that the events' frames are counted from
    void send(std::span<const audio::MidiEvent> events, std::size_t fromFrame);

private:
    static constexpr std::size_t most = 2048 / 9;

    juce::MidiBuffer& buffer_;
    std::size_t sent_ = 0;
};

}  // namespace comeback

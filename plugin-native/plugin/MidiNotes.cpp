#include "MidiNotes.h"

#include <algorithm>

namespace comeback {

void MidiNotes::take(const juce::MidiBuffer& midi, std::size_t frames) {
    count_ = 0;
    given_ = 0;
    const int last = static_cast<int>(frames) - 1;
    for (const auto metadata : midi) {
        if (count_ == most) {
            return;
        }
        const int bytes = metadata.numBytes;
        if (bytes >= 1 && bytes <= 3 && metadata.data[0] >= 0x80 && metadata.data[0] < 0xF0) {
            events_[count_++] = {std::clamp(metadata.samplePosition, 0, std::max(0, last)), metadata.data[0],
                                 bytes > 1 ? metadata.data[1] : std::uint8_t{0},
                                 bytes > 2 ? metadata.data[2] : std::uint8_t{0}};
        }
    }
}

std::span<const audio::MidiEvent> MidiNotes::between(std::size_t from, std::size_t frames) {
    const auto first = given_;
    const auto end = static_cast<std::int32_t>(from + frames);
    while (given_ < count_ && events_[given_].frame < end) {
        events_[given_++].frame -= static_cast<std::int32_t>(from);
    }
    return {events_.data() + first, given_ - first};
}

void MidiSender::send(std::span<const audio::MidiEvent> events, std::size_t fromFrame) {
    for (const auto& event : events) {
        if (sent_ == most) {
            return;
        }
        const std::array<juce::uint8, 3> bytes{event.status, event.data1, event.data2};
        const bool two = (event.status & 0xE0) == 0xC0;  // program change, channel pressure
        buffer_.addEvent(bytes.data(), two ? 2 : 3, event.frame + static_cast<int>(fromFrame));
        ++sent_;
    }
}

}  // namespace comeback

#include "Capture.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace comeback::audio {

namespace {

/// NoteEvent::kind of a message; 0 for one that is no note.
std::uint8_t kindOf(const MidiEvent& event) {
    constexpr std::uint8_t on = 1, off = 2, allOff = 3;
    switch (event.status & 0xF0) {
        case 0x90:
            return event.data2 > 0 ? on : off;
        case 0x80:
            return off;
        case 0xB0:  // all sound off, all notes off
            return event.data1 == 120 || event.data1 == 123 ? allOff : 0;
        default:
            return 0;
    }
}

}  // namespace

void Capture::prepare(double sampleRate) {
    sampleRate_ = sampleRate;
    mono_.prepare(sampleRate);
    if (!touched_) {
        std::ranges::fill(memory_.stamps(), wire::RunStamp{});
        std::ranges::fill(memory_.ringFrames(), 0.0f);
        touched_ = true;
    }
}

void Capture::take(const Block& block, const Transport& transport, const Moment& moment,
                   std::span<const MidiEvent> midiIn, bool hears, std::uint8_t turn) noexcept {
    publish(transport, block.frames);
    if (turn != turn_) {
        pushTurn(turn, moment);  // before its frames, so that none of them is heard without it
    }
    if (hears && moment.playing) {
        pushSound(block, moment);
    }
    if (hears) {
        for (const auto& event : midiIn) {
            pushNote(event, moment);
        }
    }
    const auto done = memory_.counter(wire::SessionLayout::blocksDone);
    done.store(done.load(std::memory_order_relaxed) + 1, std::memory_order_release);
}

void Capture::publish(const Transport& transport, std::size_t frames) noexcept {
    constexpr std::uint64_t most = std::numeric_limits<std::uint32_t>::max();
    auto header = transport;
    header.magic = Transport::magicV;
    header.version = Transport::versionV;
    header.size = Transport::bytes;
    header.frames = static_cast<std::uint32_t>(frames);
    header.sampleRate = sampleRate_;
    header.droppedFrames = static_cast<std::uint32_t>(std::min(audioToEngine_.droppedFrames(), most));
    transport_.write(header);
}

void Capture::pushSound(const Block& block, const Moment& moment) noexcept {
    const bool fromSidechain = block.sidechain[0] != nullptr || block.sidechain[1] != nullptr;
    const auto& channels = fromSidechain ? block.sidechain : block.in;
    const wire::FrameStamp first{moment.time, moment.beats.ppqOf(moment.frame)};
    const auto ppqPerFrame = 1.0 / moment.beats.framesPerQuarter;
    const float* const left = channels[0] != nullptr ? channels[0] : channels[1];
    const float* const right = channels[1] != nullptr ? channels[1] : channels[0];
    const auto mono = [=, this](std::size_t from, std::span<float> out) {
        if (left == nullptr) {
            std::ranges::fill(out, 0.0f);
        } else {
            mono_.mix(left + from, right + from, out);
        }
    };
    audioToEngine_.push(block.frames, mono, first, ppqPerFrame);
}

/// Where there is no room it goes with a later block.
void Capture::pushTurn(std::uint8_t turn, const Moment& moment) noexcept {
    constexpr std::uint8_t another = 4;
    if (notesToEngine_.push({moment.time, moment.beats.ppqOf(moment.frame), another, turn, 0, 0, 0, 0})) {
        turn_ = turn;
    }
}

void Capture::pushNote(const MidiEvent& event, const Moment& moment) noexcept {
    const auto kind = kindOf(event);
    if (kind == 0) {
        return;
    }
    const auto offset = moment.playing ? event.frame : 0;
    notesToEngine_.push({moment.time + offset, moment.beats.ppqOf(moment.frame + offset), kind, event.data1,
                         event.data2, static_cast<std::uint8_t>(event.status & 0x0F), 0, 0});
}

}  // namespace comeback::audio

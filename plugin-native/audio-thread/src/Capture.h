#pragma once

#include "HostClock.h"
#include "MonoMix.h"
#include "wire/AudioRing.h"
#include "wire/NoteRing.h"
#include "wire/TransportLine.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace comeback::audio {

/// Hands a block's input to the engine: its clock, and while `hears` the opponent's frames (as long as the host plays)
/// and the notes; last of all the count of blocks, which says that the rest is there. Another value of the parameter turn
/// goes among the notes, so that it counts from its block's first frame on. The audio thread's alone.
class Capture {
public:
    explicit Capture(wire::SessionMemory memory) noexcept
        : memory_(memory), transport_(memory), audioToEngine_(memory), notesToEngine_(memory) {}

    /// Writes to the ring's memory once, so that its first use is not the audio thread's.
    void prepare(double sampleRate);

    /// Has the memory on its way that `take` writes for so many frames.
    void approach(std::size_t frames) const noexcept {
        constexpr auto words = wire::SessionLayout::clipsLate - wire::SessionLayout::transport;
        wire::fetchAhead(memory_.words(wire::SessionLayout::transport), words);
        audioToEngine_.approach(frames);
    }

    void take(const Block& block, const Transport& transport, const Moment& moment,
              std::span<const MidiEvent> midiIn, bool hears, std::uint8_t turn) noexcept;

private:
    void publish(const Transport& transport, std::size_t frames) noexcept;
    void pushSound(const Block& block, const Moment& moment) noexcept;
    void pushTurn(std::uint8_t turn, const Moment& moment) noexcept;
    void pushNote(const MidiEvent& event, const Moment& moment) noexcept;

    wire::SessionMemory memory_;
    wire::TransportLine transport_;
    wire::AudioRing audioToEngine_;
    wire::NoteRing notesToEngine_;
    MonoMix mono_;
    double sampleRate_ = 0;
    std::uint8_t turn_ = 0;  ///< as the engine knows it
    bool touched_ = false;
};

}  // namespace comeback::audio

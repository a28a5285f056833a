#pragma once

#include "wire/HostBlockHeader.h"
#include "wire/Parameters.h"
#include "wire/SessionLayout.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace comeback::audio {

/// What the host's clock says at a block's first frame: a HostBlockHeader with `flags`, `firstFrame`, `ppq`, `bpm`,
/// meter, bar start and loop as far as the host gave them. `frames` and `sampleRate` are filled in by process.
using Transport = wire::HostBlockHeader;

/// A short MIDI message at a frame of the block.
struct MidiEvent {
    std::int32_t frame;
    std::uint8_t status;
    std::uint8_t data1;
    std::uint8_t data2;
};

/// One block's sound. An absent channel is null; `in` and `out` of one bus may be the same memory.
struct Block {
    std::size_t frames = 0;
    std::array<const float*, 2> in{};         ///< the track
    std::array<const float*, 2> sidechain{};  ///< heard instead of the track where given: null unless connected
    std::array<float*, 2> out{};              ///< dry and voices
    std::array<std::array<float*, 2>, 3> layers{};  ///< lead, doubles, ad-libs alone, at unity
};

/// All that processBlock reaches: captures the opponent, plays clips when their time comes, sends their notes.
///
/// `prepare` takes what memory it needs; `process` copies, counts and returns: no allocation, lock, log, I/O or
/// waiting, except that offline it waits for the engine (see `process`). One instance a plugin instance.
class AudioThread {
public:
    /// @param memory a zeroed region of wire::SessionLayout::bytes that outlives this object; the head is written here
    explicit AudioThread(std::span<std::byte> memory);
    ~AudioThread();
    AudioThread(const AudioThread&) = delete;
    AudioThread& operator=(const AudioThread&) = delete;

    /// Not on the audio thread, and never while it processes.
    void prepare(double sampleRate, std::size_t mostFrames);

    /// A plain value, as in wire/Parameters.h; from any thread, taken up at the next block.
    void setParameter(wire::Parameter parameter, float value) noexcept;

    /// The audio thread, before `process` of so many frames, as early as it can: has most of the memory on its way
    /// that will be needed, and does not wait for it. Changes nothing but how long `process` takes.
    void approach(std::size_t frames) const noexcept;

    /// The audio thread's whole work for a block. `midiIn` is in order of frames. Offline (Transport::nonRealtime) it
    /// waits until the engine has settled what is due, while the engine is starting or ready; never in real time.
    /// @return the notes that go out, in order of frames; valid until the next call
    std::span<const MidiEvent> process(Block block, Transport transport, std::span<const MidiEvent> midiIn) noexcept;

    /// Sounds that are on the way stop; called when the host stops processing. Not while it processes.
    void release() noexcept;

private:
    class Implementation;
    std::unique_ptr<Implementation> implementation_;
};

}  // namespace comeback::audio

#pragma once

#include "audio-thread/AudioThread.h"
#include "wire/SessionLayout.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace comeback::audio {

/// The notes of clips as MIDI: each starts at its frame and ends at its own, in whatever block that is, and none
/// ever hangs. Frames are our own count. Fixed room: a note that finds none is not begun. The audio thread's alone.
class NoteOut {
public:
    /// A new block begins: the events of the one before are gone.
    void begin(std::int64_t blockFrame) noexcept;

    /// Asks for a note; `owner` is whose it is. Within `advance`'s stretch, in any order.
    void ask(std::size_t owner, std::int64_t frame, const wire::ClipNote& note) noexcept;

    /// Plays all that was asked for and ends what ends before `endFrame`.
    void advance(std::int64_t endFrame) noexcept;

    /// Ends the notes that sound, at `frame`, before anything else is asked for there.
    void endAll(std::int64_t frame) noexcept;
    void endOf(std::size_t owner, std::int64_t frame) noexcept;

    /// The block's events so far, in order of frames.
    [[nodiscard]] std::span<const MidiEvent> events() const noexcept { return {room_->events.data(), eventCount_}; }

private:
    struct Note {
        std::int64_t frame;
        std::int64_t endFrame;
        std::size_t owner;
        std::uint8_t channel;
        std::uint8_t note;
        std::uint8_t velocity;
    };
    static constexpr std::size_t mostEvents = 2048;
    static constexpr std::size_t mostAtOnce = 256;

    void start(const Note& note) noexcept;
    void endBefore(std::int64_t frame) noexcept;
    void endAt(std::size_t sounding, std::int64_t frame) noexcept;
    void send(std::int64_t frame, std::uint8_t status, std::uint8_t data1, std::uint8_t data2) noexcept;

    /// Apart, for a quiet block does not touch it.
    struct Room {
        std::array<MidiEvent, mostEvents> events{};
        std::array<Note, mostAtOnce> asked{};  ///< in order of frames
        std::array<Note, mostAtOnce> sounding{};
    };

    std::int64_t blockFrame_ = 0;
    std::size_t eventCount_ = 0;
    std::size_t askedCount_ = 0;
    std::size_t soundingCount_ = 0;
    std::unique_ptr<Room> room_ = std::make_unique<Room>();
};

}  // namespace comeback::audio

#pragma once

#include "wire/SessionMemory.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace comeback::wire {

/// The ring notesToEngine of a session: notes that came in, by the laws of AudioRing. One producer thread, one
/// consumer thread; nothing allocates, locks or waits. A full ring drops the newest note and counts it.
class NoteRing {
public:
    explicit NoteRing(SessionMemory memory) noexcept
        : events_(memory.noteEvents()),
          written_(memory.counter(SessionLayout::notesWritten)),
          dropped_(memory.counter(SessionLayout::notesDropped)),
          read_(memory.counter(SessionLayout::notesRead)) {}

    /// Producer. Returns whether there was room.
    bool push(const NoteEvent& event) noexcept {
        const auto written = written_.load(std::memory_order_relaxed);
        if (written - read_.load(std::memory_order_acquire) >= events_.size()) {
            dropped_.store(droppedNotes() + 1, std::memory_order_release);
            return false;
        }
        events_[static_cast<std::size_t>(written % events_.size())] = event;
        written_.store(written + 1, std::memory_order_release);
        return true;
    }

    /// Consumer. The oldest waiting note.
    std::optional<NoteEvent> pop() noexcept {
        const auto read = read_.load(std::memory_order_relaxed);
        if (written_.load(std::memory_order_acquire) == read) {
            return std::nullopt;
        }
        const auto event = events_[static_cast<std::size_t>(read % events_.size())];
        read_.store(read + 1, std::memory_order_release);
        return event;
    }

    /// Notes that ever found the ring full. Any thread.
    [[nodiscard]] std::uint64_t droppedNotes() const noexcept { return dropped_.load(std::memory_order_acquire); }

private:
    std::span<NoteEvent> events_;
    SessionMemory::Counter written_;
    SessionMemory::Counter dropped_;
    SessionMemory::Counter read_;
};

}  // namespace comeback::wire

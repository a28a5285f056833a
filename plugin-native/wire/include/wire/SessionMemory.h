#pragma once

#include "wire/SessionLayout.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>

namespace comeback::wire {

/// The shared region as C++ sees it: its words by their SessionLayout offsets, its arrays within their bounds. A view:
/// copies show the same memory. Any thread, each word and array by its owner's rules.
class SessionMemory {
public:
    using Counter = std::atomic_ref<std::uint64_t>;
    static_assert(Counter::is_always_lock_free && std::atomic_ref<float>::is_always_lock_free);

    /// @param region SessionLayout::bytes at an address that 8 divides
    explicit SessionMemory(std::span<std::byte> region) noexcept : region_(region) {}

    /// Says what the region is, for the engine to check. Before anyone else sees it.
    void writeHead() const noexcept {
        at<std::uint32_t>(0) = SessionLayout::magic;
        at<std::uint16_t>(4) = SessionLayout::version;
        at<std::uint16_t>(6) = headBytes;
        at<std::uint32_t>(8) = static_cast<std::uint32_t>(SessionLayout::ringFrames);
        at<std::uint32_t>(12) = static_cast<std::uint32_t>(SessionLayout::clipSlots);
        at<std::uint64_t>(16) = SessionLayout::pool;
        at<std::uint64_t>(24) = SessionLayout::bytes;
    }

    /// A counter or state word, such as SessionLayout::blocksDone.
    [[nodiscard]] Counter counter(std::size_t offset) const noexcept { return Counter(at<std::uint64_t>(offset)); }

    [[nodiscard]] std::atomic_ref<float> parameter(std::size_t index) const noexcept {
        return std::atomic_ref<float>(at<float>(SessionLayout::parameters + index * sizeof(float)));
    }

    /// The words from `offset` on, for a seqlock.
    [[nodiscard]] std::uint64_t* words(std::size_t offset) const noexcept { return &at<std::uint64_t>(offset); }

    [[nodiscard]] std::span<RunStamp> stamps() const noexcept {
        return {&at<RunStamp>(SessionLayout::stamps), SessionLayout::stampCapacity};
    }

    [[nodiscard]] std::span<float> ringFrames() const noexcept {
        return {&at<float>(SessionLayout::ring), SessionLayout::ringFrames};
    }

    [[nodiscard]] std::span<NoteEvent> noteEvents() const noexcept {
        return {&at<NoteEvent>(SessionLayout::notes), SessionLayout::noteCapacity};
    }

    [[nodiscard]] std::span<ClipSlot> slots() const noexcept {
        return {&at<ClipSlot>(SessionLayout::clips), SessionLayout::clipSlots};
    }

    /// `count` values that lie in the pool at a byte of the region; empty where they are not wholly inside or not
    /// aligned, so that a number the engine got wrong leads nowhere.
    template <typename Value>
    [[nodiscard]] std::span<Value> pooled(std::uint64_t offset, std::uint64_t count) const noexcept {
        const bool inside = offset >= SessionLayout::pool && offset <= SessionLayout::bytes &&
                            count <= (SessionLayout::bytes - offset) / sizeof(Value);
        if (!inside || offset % alignof(Value) != 0 || count == 0) {
            return {};
        }
        return {&at<Value>(static_cast<std::size_t>(offset)), static_cast<std::size_t>(count)};
    }

private:
    static constexpr std::uint16_t headBytes = 64;

    template <typename Value>
    [[nodiscard]] Value& at(std::size_t offset) const noexcept {
        return *reinterpret_cast<Value*>(region_.data() + offset);
    }

    std::span<std::byte> region_;
};

}  // namespace comeback::wire

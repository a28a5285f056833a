#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <type_traits>

namespace comeback::wire {

/// The latest value of something that one thread writes and any number read: never torn, never waited for by the
/// writer. The sequence is odd while a write is under way.
///
/// ```
///     writer:  sequence = 2n+1   words ...   sequence = 2n+2
///     reader:  sequence even?    words ...   same sequence still?   else the copy is torn: try again
/// ```
///
/// A view of memory that both sides share: the sequence, then the value's words. Zeroed memory holds a value of zeros.
/// The words are atomic, so a torn copy is no data race; each is released by the writer and acquired by the reader,
/// so a reader that saw any word of a write also sees its odd sequence.
template <typename Value>
class Seqlock {
    static_assert(std::is_trivially_copyable_v<Value> && std::is_default_constructible_v<Value>);

public:
    /// How many words it takes up.
    static constexpr std::size_t words = 1 + (sizeof(Value) + 7) / 8;

    /// @param at `words` words that outlive this
    explicit Seqlock(std::uint64_t* at) noexcept : at_(at) {}

    /// The one writer's thread; may be the audio thread. Waits for nobody.
    void write(const Value& value) noexcept {
        Copy copy{};
        std::memcpy(copy.data(), &value, sizeof(Value));
        const auto sequence = word(0).load(std::memory_order_relaxed);
        word(0).store(sequence + 1, std::memory_order_relaxed);
        for (std::size_t i = 0; i < copy.size(); ++i) {
            word(1 + i).store(copy[i], std::memory_order_release);
        }
        word(0).store(sequence + 2, std::memory_order_release);
    }

    /// Any thread, the audio thread too: the value, or nothing when a write came between.
    [[nodiscard]] std::optional<Value> tryRead() const noexcept {
        const auto before = word(0).load(std::memory_order_acquire);
        Copy copy{};
        for (std::size_t i = 0; i < copy.size(); ++i) {
            copy[i] = word(1 + i).load(std::memory_order_acquire);
        }
        if ((before & 1) != 0 || word(0).load(std::memory_order_relaxed) != before) {
            return std::nullopt;
        }
        Value value;
        std::memcpy(static_cast<void*>(&value), copy.data(), sizeof(Value));
        return value;
    }

    /// Any thread but the audio thread: tries until no write comes between.
    [[nodiscard]] Value read() const noexcept {
        for (;;) {
            if (auto value = tryRead()) {
                return *value;
            }
        }
    }

private:
    using Copy = std::array<std::uint64_t, words - 1>;

    [[nodiscard]] std::atomic_ref<std::uint64_t> word(std::size_t index) const noexcept {
        return std::atomic_ref<std::uint64_t>(at_[index]);
    }

    std::uint64_t* at_;
};

}  // namespace comeback::wire

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
/// The words are atomic, so a torn copy is no data race; each is released by the writer and acquired by the reader,
/// so a reader that saw any word of a write also sees its odd sequence.
template <typename Value>
class Seqlock {
    static_assert(std::is_trivially_copyable_v<Value> && std::is_default_constructible_v<Value>);

public:
    /// Holds `Value{}` until the first write.
    Seqlock() noexcept { write(Value{}); }

    /// The one writer's thread; may be the audio thread. Waits for nobody.
    void write(const Value& value) noexcept {
        Words words{};
        std::memcpy(words.data(), &value, sizeof(Value));
        const auto sequence = sequence_.load(std::memory_order_relaxed);
        sequence_.store(sequence + 1, std::memory_order_relaxed);
        for (std::size_t i = 0; i < words.size(); ++i) {
            words_[i].store(words[i], std::memory_order_release);
        }
        sequence_.store(sequence + 2, std::memory_order_release);
    }

    /// Any thread, the audio thread too: the value, or nothing when a write came between.
    [[nodiscard]] std::optional<Value> tryRead() const noexcept {
        const auto before = sequence_.load(std::memory_order_acquire);
        Words words{};
        for (std::size_t i = 0; i < words.size(); ++i) {
            words[i] = words_[i].load(std::memory_order_acquire);
        }
        if ((before & 1) != 0 || sequence_.load(std::memory_order_relaxed) != before) {
            return std::nullopt;
        }
        Value value;
        std::memcpy(static_cast<void*>(&value), words.data(), sizeof(Value));
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
    static constexpr std::size_t wordCount = (sizeof(Value) + 7) / 8;
    using Words = std::array<std::uint64_t, wordCount>;

    std::atomic<std::uint64_t> sequence_{0};
    std::array<std::atomic<std::uint64_t>, wordCount> words_{};
};

}  // namespace comeback::wire

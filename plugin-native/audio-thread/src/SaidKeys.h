#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace comeback::audio {

/// The keys of what was said in a run of the transport, the latest ones. Fixed room: the oldest goes first.
class SaidKeys {
public:
    void clear() noexcept { count_ = 0; }

    [[nodiscard]] bool has(std::uint64_t key) const noexcept {
        const auto end = keys_.begin() + static_cast<std::ptrdiff_t>(count_);
        return std::find(keys_.begin(), end, key) != end;
    }

    void add(std::uint64_t key) noexcept {
        if (count_ == keys_.size()) {
            std::move(keys_.begin() + 1, keys_.end(), keys_.begin());
            --count_;
        }
        keys_[count_++] = key;
    }

    void remove(std::uint64_t key) noexcept {
        const auto end = keys_.begin() + static_cast<std::ptrdiff_t>(count_);
        count_ = static_cast<std::size_t>(std::remove(keys_.begin(), end, key) - keys_.begin());
    }

private:
    std::array<std::uint64_t, 256> keys_{};
    std::size_t count_ = 0;
};

}  // namespace comeback::audio

#pragma once

#include "Clip.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

namespace comeback::audio {

/// The last 3 ms of sounds that were broken off: what is left of each is faded and kept here at once, so that its
/// source may go. One layer's worth.
class FadingTail {
public:
    /// Allocates. Silent afterwards.
    void prepare(std::size_t fadeFrames) {
        frames_.assign(fadeFrames, 0.0f);
        clear();
    }

    void clear() noexcept {
        std::fill(frames_.begin(), frames_.end(), 0.0f);
        left_ = 0;
    }

    /// Adds what would have come next of a sound that had come up to `gain`; only as much as fits the fade is taken.
    void add(std::span<const float> coming, float gain) noexcept {
        const auto count = std::min(coming.size(), frames_.size());
        const auto fall = gain / static_cast<float>(frames_.size() + 1);
        for (std::size_t i = 0; i < count; ++i) {
            gain -= fall;
            frames_[(at_ + i) % frames_.size()] += sane(coming[i]) * gain;
        }
        left_ = std::max(left_, count);
    }

    [[nodiscard]] bool silent() const noexcept { return left_ == 0; }

    /// Adds the next frames to `out`.
    void render(std::span<float> out) noexcept {
        const auto count = std::min(out.size(), left_);
        for (std::size_t i = 0; i < count; ++i) {
            out[i] += frames_[at_];
            frames_[at_] = 0;
            at_ = at_ + 1 == frames_.size() ? 0 : at_ + 1;
        }
        left_ -= count;
    }

private:
    std::vector<float> frames_;  ///< from `at_` on, round the end
    std::size_t at_ = 0;
    std::size_t left_ = 0;
};

}  // namespace comeback::audio

#pragma once

#include "Slew.h"

#include <algorithm>
#include <cmath>

namespace comeback::audio {

/// Two channels as one: their mean, or half their difference for as long as they cancel each other in the mean (one
/// wired upside down). By frames, so that it comes out the same whatever the blocks. The audio thread's alone.
class MonoMix {
public:
    /// Not while it mixes.
    void prepare(double sampleRate) noexcept {
        share_ = static_cast<float>(1 - std::exp(-1 / (memorySeconds * sampleRate)));
        sign_.setStep(static_cast<float>(2 / (turnSeconds * sampleRate)));
        sign_.jumpTo(1);
        sum_ = difference_ = 0;
    }

    /// The next frame's; both are finite.
    float next(float left, float right) noexcept {
        sum_ += share_ * (power(left + right) - sum_);
        difference_ += share_ * (power(left - right) - difference_);
        if (difference_ > cancelled * sum_ + silence) {
            sign_.setGoal(-1);
        } else if (difference_ < recovered * sum_) {
            sign_.setGoal(1);
        }
        return 0.5f * left + 0.5f * (sign_.next() * right);
    }

private:
    static constexpr double memorySeconds = 0.05;
    static constexpr double turnSeconds = 0.02;
    static constexpr float cancelled = 16;  ///< 12 dB
    static constexpr float recovered = 4;   ///< 6 dB
    static constexpr float silence = 1e-7f;

    /// Bounded, so that it is forgotten again.
    static float power(float sample) noexcept { return std::min(sample * sample, 1e6f); }

    float share_ = 1;
    float sum_ = 0;
    float difference_ = 0;
    Slew sign_;
};

}  // namespace comeback::audio

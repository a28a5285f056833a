#pragma once

#include "Slew.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>

namespace comeback::audio {

/// Two channels as one: their mean, or half their difference for as long as they cancel each other in the mean (one
/// wired upside down). Which of them is settled at every 64th frame since `prepare`, by those 64, so that it comes out
/// the same whatever the blocks. The audio thread's alone.
class MonoMix {
public:
    /// Not while it mixes.
    void prepare(double sampleRate) noexcept {
        share_ = static_cast<float>(1 - std::exp(-static_cast<double>(windowFrames) / (memorySeconds * sampleRate)));
        sign_.setStep(static_cast<float>(2 / (turnSeconds * sampleRate)));
        sign_.jumpTo(1);
        filled_ = 0;
        sum_ = difference_ = 0;
    }

    /// The next frames, as many as `out` takes; samples that are no finite number count as silence.
    void mix(const float* left, const float* right, std::span<float> out) noexcept {
        while (!out.empty()) {
            const auto frames = std::min(out.size(), windowFrames - filled_);
            std::transform(left, left + frames, left_.data() + filled_, finite);
            std::transform(right, right + frames, right_.data() + filled_, finite);
            write(left_.data() + filled_, right_.data() + filled_, out.first(frames));
            filled_ += frames;
            if (filled_ == windowFrames) {
                settle();
            }
            left += frames;
            right += frames;
            out = out.subspan(frames);
        }
    }

private:
    static constexpr std::size_t windowFrames = 64;
    static constexpr std::size_t lanes = 8;
    static constexpr double memorySeconds = 0.05;
    static constexpr double turnSeconds = 0.02;
    static constexpr float cancelled = 16;  ///< 12 dB
    static constexpr float recovered = 4;   ///< 6 dB
    static constexpr float silence = 1e-7f;
    static constexpr float mostPower = 1e6f;  ///< so that anything is forgotten again

    void write(const float* left, const float* right, std::span<float> out) noexcept {
        const float sign = sign_.value();
        const bool rests = sign_.rests();
        for (std::size_t i = 0; rests && i < out.size(); ++i) {
            out[i] = 0.5f * left[i] + 0.5f * (sign * right[i]);
        }
        for (std::size_t i = 0; !rests && i < out.size(); ++i) {
            out[i] = 0.5f * left[i] + 0.5f * (sign_.next() * right[i]);
        }
    }

    /// By lanes, so that some frames go at once.
    void settle() noexcept {
        std::array<float, lanes> sums{};
        std::array<float, lanes> differences{};
        for (std::size_t i = 0; i < windowFrames; i += lanes) {
            for (std::size_t lane = 0; lane < lanes; ++lane) {
                const float sum = left_[i + lane] + right_[i + lane];
                const float difference = left_[i + lane] - right_[i + lane];
                sums[lane] += sum * sum;
                differences[lane] += difference * difference;
            }
        }
        sum_ += share_ * (mean(sums) - sum_);
        difference_ += share_ * (mean(differences) - difference_);
        filled_ = 0;
        if (difference_ > cancelled * sum_ + silence) {
            sign_.setGoal(-1);
        } else if (difference_ < recovered * sum_) {
            sign_.setGoal(1);
        }
    }

    static float mean(const std::array<float, lanes>& summed) noexcept {
        const auto sum = std::accumulate(summed.begin(), summed.end(), 0.0f);
        return std::min(sum / static_cast<float>(windowFrames), mostPower);
    }

    /// Of the bits, so that it compiles without a branch.
    static float finite(float sample) noexcept {
        constexpr std::uint32_t exponent = 0x7F800000;
        const auto bits = std::bit_cast<std::uint32_t>(sample);
        return std::bit_cast<float>((bits & exponent) == exponent ? 0u : bits);
    }

    float share_ = 1;
    std::array<float, windowFrames> left_{};  ///< the window's frames so far
    std::array<float, windowFrames> right_{};
    std::size_t filled_ = 0;
    float sum_ = 0;
    float difference_ = 0;
    Slew sign_;
};

}  // namespace comeback::audio

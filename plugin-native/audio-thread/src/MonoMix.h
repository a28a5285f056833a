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
/// wired upside down). Which of them is settled at every 64th frame since `prepare`, and all is summed in an order that
/// goes by those frames, so that it comes out the same whatever the blocks. The audio thread's alone.
class MonoMix {
public:
    /// Not while it mixes.
    void prepare(double sampleRate) noexcept {
        share_ = static_cast<float>(1 - std::exp(-static_cast<double>(windowFrames) / (memorySeconds * sampleRate)));
        sign_.setStep(static_cast<float>(2 / (turnSeconds * sampleRate)));
        sign_.jumpTo(1);
        window_ = {};
        sum_ = difference_ = 0;
    }

    /// The next frames, as many as `out` takes; samples that are no finite number count as silence.
    void mix(const float* left, const float* right, std::span<float> out) noexcept {
        while (!out.empty()) {
            const auto frames = std::min(out.size(), windowFrames - window_.frames);
            std::array<float, windowFrames> finiteLeft;
            std::array<float, windowFrames> finiteRight;
            std::transform(left, left + frames, finiteLeft.begin(), finite);
            std::transform(right, right + frames, finiteRight.begin(), finite);
            window_.add(finiteLeft.data(), finiteRight.data(), frames);
            write(finiteLeft.data(), finiteRight.data(), out.first(frames));
            if (window_.frames == windowFrames) {
                settle();
            }
            left += frames;
            right += frames;
            out = out.subspan(frames);
        }
    }

private:
    static constexpr std::size_t windowFrames = 64;
    static constexpr double memorySeconds = 0.05;
    static constexpr double turnSeconds = 0.02;
    static constexpr float cancelled = 16;  ///< 12 dB
    static constexpr float recovered = 4;   ///< 6 dB
    static constexpr float silence = 1e-7f;
    static constexpr float mostPower = 1e6f;  ///< so that anything is forgotten again

    /// What the frames since the last settling sum up to; each lane has every eighth of them, so that eight go at once.
    struct Window {
        static constexpr std::size_t lanes = 8;

        std::size_t frames = 0;
        std::array<float, lanes> sums{};
        std::array<float, lanes> differences{};

        void add(const float* left, const float* right, std::size_t count) noexcept {
            Window next = *this;
            std::size_t i = 0;
            for (; i < count && next.frames % lanes != 0; ++i, ++next.frames) {
                next.addTo(next.frames % lanes, left[i], right[i]);
            }
            for (; i + lanes <= count; i += lanes, next.frames += lanes) {
                for (std::size_t lane = 0; lane < lanes; ++lane) {
                    next.addTo(lane, left[i + lane], right[i + lane]);
                }
            }
            for (; i < count; ++i, ++next.frames) {
                next.addTo(next.frames % lanes, left[i], right[i]);
            }
            *this = next;
        }

        void addTo(std::size_t lane, float left, float right) noexcept {
            sums[lane] += (left + right) * (left + right);
            differences[lane] += (left - right) * (left - right);
        }
    };

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

    void settle() noexcept {
        const auto mean = [](const auto& lanes) {
            const auto sum = std::accumulate(lanes.begin(), lanes.end(), 0.0f);
            return std::min(sum / static_cast<float>(windowFrames), mostPower);
        };
        sum_ += share_ * (mean(window_.sums) - sum_);
        difference_ += share_ * (mean(window_.differences) - difference_);
        window_ = {};
        if (difference_ > cancelled * sum_ + silence) {
            sign_.setGoal(-1);
        } else if (difference_ < recovered * sum_) {
            sign_.setGoal(1);
        }
    }

    /// Of the bits, so that it compiles without a branch.
    static float finite(float sample) noexcept {
        constexpr std::uint32_t exponent = 0x7F800000;
        const auto bits = std::bit_cast<std::uint32_t>(sample);
        return std::bit_cast<float>((bits & exponent) == exponent ? 0u : bits);
    }

    float share_ = 1;
    Window window_;
    float sum_ = 0;
    float difference_ = 0;
    Slew sign_;
};

}  // namespace comeback::audio

#pragma once

#include "wire/SessionMemory.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>

namespace comeback::wire {

/// When a frame sounds: the host's sample time, and its position in quarter notes.
struct FrameStamp {
    std::int64_t time = 0;
    double ppq = 0;
};

/// The stamps beside a ring of frames: they say when its frames sound, each until the next one. As long as the host's
/// clock goes on evenly none is added, so that a block costs no more of them than its jumps. The stamp of the oldest
/// waiting frame and all later ones are kept. The threads and laws of AudioRing.
class RunStamps {
public:
    /// How far a frame may lie, in quarter notes, from where its stamp says: a thirtieth of a frame at 90 BPM and 48 kHz.
    static constexpr double positionTolerance = 1e-6;

    /// Frames that lie evenly, from one on.
    struct Run {
        FrameStamp first;
        std::uint64_t frames;  ///< 0 where no stamp says anything of the first
    };

    /// @param stamps as many as a power of two
    RunStamps(std::span<RunStamp> stamps, std::uint64_t& written) noexcept
        : stamps_(stamps), written_(written), oldest_(oldestOf(written_.load(std::memory_order_relaxed))) {}

    /// Producer. Sees to it that a stamp says when the next `count` frames sound.
    /// @param next where they lie
    /// @param read frames that the consumer has taken
    /// @return false: there is no room for another stamp
    bool stamp(const RunStamp& next, std::size_t count, std::uint64_t read) noexcept {
        if (goesOn(next, count)) {
            return true;
        }
        const auto written = written_.load(std::memory_order_relaxed);
        letGo(written, read);
        if (written - oldest_ >= stamps_.size()) {
            return false;
        }
        latest_ = at(written) = next;
        written_.store(written + 1, std::memory_order_release);
        return true;
    }

    /// Consumer. The run from a waiting frame on, as far as its stamp holds.
    [[nodiscard]] Run runFrom(std::uint64_t frame) const noexcept {
        const auto written = written_.load(std::memory_order_acquire);
        const auto oldest = oldestOf(written);
        auto end = std::numeric_limits<std::uint64_t>::max();
        auto number = written;
        while (number > oldest && at(number - 1).frame > frame) {
            end = at(--number).frame;
        }
        if (number == oldest) {
            return {{}, 0};
        }
        const auto& stamp = at(number - 1);
        const auto since = static_cast<std::int64_t>(frame - stamp.frame);
        return {{stamp.time + since, stamp.ppq + static_cast<double>(since) * stamp.ppqPerFrame}, end - frame};
    }

private:
    /// Lets go of stamps that no waiting frame goes by: of a few, so that no call takes long; more than are added.
    void letGo(std::uint64_t written, std::uint64_t read) noexcept {
        for (int i = 0; i < 8 && oldest_ + 1 < written && at(oldest_ + 1).frame <= read; ++i) {
            ++oldest_;
        }
    }

    [[nodiscard]] RunStamp& at(std::uint64_t number) const noexcept {
        return stamps_[static_cast<std::size_t>(number) & (stamps_.size() - 1)];
    }

    [[nodiscard]] std::uint64_t oldestOf(std::uint64_t written) const noexcept {
        return written - std::min<std::uint64_t>(written, stamps_.size());
    }

    [[nodiscard]] bool goesOn(const RunStamp& next, std::size_t count) const noexcept {
        const auto since = static_cast<std::int64_t>(next.frame - latest_.frame);
        const double off = latest_.ppq + static_cast<double>(since) * latest_.ppqPerFrame - next.ppq;
        const double drift = static_cast<double>(count) * (latest_.ppqPerFrame - next.ppqPerFrame);
        return next.time == latest_.time + since && std::abs(off) <= positionTolerance &&
               std::abs(off + drift) <= positionTolerance;
    }

    std::span<RunStamp> stamps_;
    SessionMemory::Counter written_;

    // The producer's.
    RunStamp latest_{0, 0, std::numeric_limits<double>::quiet_NaN(), 0};  ///< before the first: nothing goes on from it
    std::uint64_t oldest_;                                                 ///< the number of the oldest that is kept
};

}  // namespace comeback::wire

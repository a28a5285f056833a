#pragma once

#include <algorithm>
#include <atomic>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace comeback::wire {

/// When a frame sounds: the host's sample time, and its position in quarter notes.
struct FrameStamp {
    std::int64_t time = 0;
    double ppq = 0;
};

/// A ring of mono frames from one thread to another, each frame stamped, so that blocks of any size may go in and
/// come out, and a jump of the host's clock is seen at the very frame.
///
/// ```
///            push ──▶ written            popRun, fillAt ──▶ read
///     ┌──┬──┬──┬──┬──┬──┬──┬──┐
///     │  │r │··│··│··│w │  │  │   written - read frames wait; counters only grow, slots are counter mod capacity
///     └──┴──┴──┴──┴──┴──┴──┴──┘
/// ```
///
/// One producer thread, one consumer thread; either may be the audio thread. Nothing allocates, locks or waits after
/// construction. A full ring drops the newest frames and counts them; an empty one yields silence.
class AudioRing {
public:
    /// @param capacityFrames how many frames may wait, rounded up to a power of two. Allocates and touches all
    /// memory: not for the audio thread.
    explicit AudioRing(std::size_t capacityFrames)
        : frames_(std::bit_ceil(std::max<std::size_t>(capacityFrames, 2))), mask_(frames_.size() - 1) {}

    [[nodiscard]] std::size_t capacityFrames() const noexcept { return frames_.size(); }

    /// Producer. Adds `samples`, the first of which sounds at `first`, each of the rest one frame and `ppqPerFrame`
    /// later (0 while the transport stands). Returns how many found room.
    std::size_t push(std::span<const float> samples, FrameStamp first, double ppqPerFrame) noexcept {
        const auto written = written_.load(std::memory_order_relaxed);
        const auto read = read_.load(std::memory_order_acquire);
        const auto room = frames_.size() - static_cast<std::size_t>(written - read);
        const auto count = std::min(room, samples.size());
        for (std::size_t i = 0; i < count; ++i) {
            frames_[(written + i) & mask_] = {
                {first.time + static_cast<std::int64_t>(i), first.ppq + static_cast<double>(i) * ppqPerFrame},
                samples[i]};
        }
        written_.store(written + count, std::memory_order_release);
        if (count < samples.size()) {
            dropped_.fetch_add(samples.size() - count, std::memory_order_relaxed);
        }
        return count;
    }

    /// Consumer. Takes waiting frames into `out` as long as each sounds right after the one before, and says in
    /// `first` when the first of them does. Returns how many; the rest of `out` is silence.
    std::size_t popRun(std::span<float> out, FrameStamp& first) noexcept {
        const auto read = read_.load(std::memory_order_relaxed);
        const auto waiting = static_cast<std::size_t>(written_.load(std::memory_order_acquire) - read);
        const auto most = std::min(waiting, out.size());
        std::size_t count = 0;
        while (count < most) {
            const auto& frame = frames_[(read + count) & mask_];
            if (count == 0) {
                first = frame.stamp;
            } else if (frame.stamp.time != first.time + static_cast<std::int64_t>(count)) {
                break;
            }
            out[count++] = frame.sample;
        }
        read_.store(read + count, std::memory_order_release);
        std::fill(out.begin() + static_cast<std::ptrdiff_t>(count), out.end(), 0.0f);
        return count;
    }

    /// Consumer. Fills `out`, which sounds from `time` on, with the waiting frames of those times and silence for
    /// the rest. Frames from before `time` come too late: they are thrown away and counted. Returns how many
    /// frames of `out` were waiting. Its work is bounded: at most `out.size()` + 4096 frames a call.
    std::size_t fillAt(std::int64_t time, std::span<float> out) noexcept {
        std::fill(out.begin(), out.end(), 0.0f);
        const auto end = time + static_cast<std::int64_t>(out.size());
        auto read = read_.load(std::memory_order_relaxed);
        const auto written = written_.load(std::memory_order_acquire);
        const auto stop = std::min(written, read + out.size() + mostLateAtOnce);
        std::size_t found = 0;
        std::uint64_t late = 0;
        for (; read != stop; ++read) {
            const auto& frame = frames_[read & mask_];
            if (frame.stamp.time >= end) {
                break;
            }
            if (frame.stamp.time < time) {
                ++late;
            } else {
                out[static_cast<std::size_t>(frame.stamp.time - time)] = frame.sample;
                ++found;
            }
        }
        read_.store(read, std::memory_order_release);
        if (late > 0) {
            late_.fetch_add(late, std::memory_order_relaxed);
        }
        return found;
    }

    /// Consumer. Throws away all that waits, as after a jump of the host's clock.
    void discardAll() noexcept { read_.store(written_.load(std::memory_order_acquire), std::memory_order_release); }

    /// Frames that wait now; already out of date when the other thread runs. Any thread.
    [[nodiscard]] std::size_t waitingFrames() const noexcept {
        const auto read = read_.load(std::memory_order_acquire);
        return static_cast<std::size_t>(written_.load(std::memory_order_acquire) - read);
    }

    /// Frames that found the ring full since construction. Any thread.
    [[nodiscard]] std::uint64_t droppedFrames() const noexcept { return dropped_.load(std::memory_order_relaxed); }

    /// Frames that `fillAt` found too late since construction. Any thread.
    [[nodiscard]] std::uint64_t lateFrames() const noexcept { return late_.load(std::memory_order_relaxed); }

private:
    static constexpr std::uint64_t mostLateAtOnce = 4096;
    static constexpr std::size_t cacheLine = 64;

    struct Frame {
        FrameStamp stamp;
        float sample = 0;
    };

    std::vector<Frame> frames_;
    std::size_t mask_;
    alignas(cacheLine) std::atomic<std::uint64_t> written_{0};
    std::atomic<std::uint64_t> dropped_{0};
    alignas(cacheLine) std::atomic<std::uint64_t> read_{0};
    std::atomic<std::uint64_t> late_{0};

    static_assert(std::atomic<std::uint64_t>::is_always_lock_free);
};

}  // namespace comeback::wire

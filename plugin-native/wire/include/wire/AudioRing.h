#pragma once

#include "wire/SessionMemory.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>

namespace comeback::wire {

/// When a frame sounds: the host's sample time, and its position in quarter notes.
struct FrameStamp {
    std::int64_t time = 0;
    double ppq = 0;
};

/// A ring of mono frames from one thread to another, each frame stamped, so that blocks of any size may go in and
/// come out, and a jump of the host's clock is seen at the very frame. A view of memory that both sides share.
///
/// ```
///            push ──▶ written                  popRun ──▶ read
///     ┌──┬──┬──┬──┬──┬──┬──┬──┐
///     │  │r │··│··│··│w │  │  │   written - read frames wait; counters only grow, places are counter mod capacity
///     └──┴──┴──┴──┴──┴──┴──┴──┘
/// ```
///
/// One producer thread, one consumer thread; either may be the audio thread. Nothing allocates, locks or waits. A full
/// ring drops the newest frames and counts them; an empty one yields silence.
class AudioRing {
public:
    /// The counters a ring goes by, each at rest before either side runs.
    struct Counters {
        std::uint64_t& written;
        std::uint64_t& dropped;
        std::uint64_t& read;
    };

    /// @param frames as many as a power of two
    AudioRing(std::span<StampedFrame> frames, Counters counters) noexcept
        : frames_(frames),
          mask_(frames.size() - 1),
          written_(counters.written),
          dropped_(counters.dropped),
          read_(counters.read) {}

    /// The ring audioToEngine of a session.
    explicit AudioRing(SessionMemory memory) noexcept
        : AudioRing(memory.ringFrames(), {*memory.words(SessionLayout::audioWritten),
                                          *memory.words(SessionLayout::audioDropped),
                                          *memory.words(SessionLayout::audioRead)}) {}

    /// Producer. Adds `samples`, the first of which sounds at `first`, each of the rest one frame and `ppqPerFrame`
    /// later. Returns how many found room.
    std::size_t push(std::span<const float> samples, FrameStamp first, double ppqPerFrame) noexcept {
        return push(samples.size(), [samples](std::size_t i) { return samples[i]; }, first, ppqPerFrame);
    }

    /// Producer. As above, of `frames` that are had one by one.
    template <typename SampleAt>
    std::size_t push(std::size_t frames, SampleAt sampleAt, FrameStamp first, double ppqPerFrame) noexcept {
        const auto written = written_.load(std::memory_order_relaxed);
        const auto count = std::min(frames_.size() - waitingFrames(), frames);
        for (std::size_t i = 0; i < count; ++i) {
            frames_[(written + i) & mask_] = {first.time + static_cast<std::int64_t>(i),
                                              first.ppq + static_cast<double>(i) * ppqPerFrame, sampleAt(i), 0};
        }
        written_.store(written + count, std::memory_order_release);
        if (count < frames) {
            dropped_.store(droppedFrames() + frames - count, std::memory_order_release);
        }
        return count;
    }

    /// Consumer. Takes waiting frames into `out` as long as each sounds right after the one before, and says in
    /// `first` when the first of them does. Returns how many; the rest of `out` is silence.
    std::size_t popRun(std::span<float> out, FrameStamp& first) noexcept {
        const auto read = read_.load(std::memory_order_relaxed);
        const auto most = std::min(waitingFrames(), out.size());
        std::size_t count = 0;
        while (count < most) {
            const auto& frame = frames_[(read + count) & mask_];
            if (count == 0) {
                first = {frame.time, frame.ppq};
            } else if (frame.time != first.time + static_cast<std::int64_t>(count)) {
                break;
            }
            out[count++] = frame.sample;
        }
        read_.store(read + count, std::memory_order_release);
        std::fill(out.begin() + static_cast<std::ptrdiff_t>(count), out.end(), 0.0f);
        return count;
    }

    /// Frames that wait now, never more than there is room for, whatever the other side wrote; already out of date
    /// when it runs. Any thread.
    [[nodiscard]] std::size_t waitingFrames() const noexcept {
        const auto read = read_.load(std::memory_order_acquire);
        const auto waiting = written_.load(std::memory_order_acquire) - read;
        return static_cast<std::size_t>(std::min<std::uint64_t>(waiting, frames_.size()));
    }

    [[nodiscard]] std::size_t capacityFrames() const noexcept { return frames_.size(); }

    /// Frames that ever found the ring full. Any thread.
    [[nodiscard]] std::uint64_t droppedFrames() const noexcept { return dropped_.load(std::memory_order_acquire); }

private:
    std::span<StampedFrame> frames_;
    std::size_t mask_;
    SessionMemory::Counter written_;
    SessionMemory::Counter dropped_;
    SessionMemory::Counter read_;
};

}  // namespace comeback::wire

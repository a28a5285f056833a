#pragma once

#include "wire/FetchAhead.h"
#include "wire/RunStamps.h"
#include "wire/SessionMemory.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>

namespace comeback::wire {

/// A ring of mono frames from one thread to another, with stamps beside it, so that blocks of any size may go in and
/// come out, and a jump of the host's clock is seen at the very frame. A view of memory that both sides share.
///
/// ```
///            push ──▶ written                  popRun ──▶ read
///     ┌──┬──┬──┬──┬──┬──┬──┬──┐
///     │  │r │··│··│··│w │  │  │   written - read frames wait; counters only grow, places are counter mod capacity
///     └──┴──┴──┴──┴──┴──┴──┴──┘
///       ▲     ▲  RunStamps
/// ```
///
/// One producer thread, one consumer thread; either may be the audio thread. Nothing allocates, locks or waits. A ring
/// that is full, of frames or of stamps, drops the newest frames and counts them; an empty one yields silence.
class AudioRing {
public:
    /// The counters a ring goes by, each at rest before either side runs.
    struct Counters {
        std::uint64_t& written;
        std::uint64_t& dropped;
        std::uint64_t& stamped;
        std::uint64_t& read;
    };

    /// @param frames as many as a power of two
    /// @param stamps likewise
    AudioRing(std::span<float> frames, std::span<RunStamp> stamps, Counters counters) noexcept
        : frames_(frames),
          stamps_(stamps, counters.stamped),
          written_(counters.written),
          dropped_(counters.dropped),
          read_(counters.read) {}

    /// The ring audioToEngine of a session.
    explicit AudioRing(SessionMemory memory) noexcept
        : AudioRing(memory.ringFrames(), memory.stamps(),
                    {*memory.words(SessionLayout::audioWritten), *memory.words(SessionLayout::audioDropped),
                     *memory.words(SessionLayout::audioStamped), *memory.words(SessionLayout::audioRead)}) {}

    /// Producer. Has the memory on its way that a push of so many frames is likely to write.
    void approach(std::size_t frames) const noexcept {
        const auto at = static_cast<std::size_t>(written_.load(std::memory_order_relaxed)) & (frames_.size() - 1);
        fetchAhead(&frames_[at], std::min(frames, frames_.size() - at) * sizeof(float));
    }

    /// Producer. Adds `samples`, the first of which sounds at `first`, each of the rest one frame and `ppqPerFrame`
    /// later. Returns how many found room.
    std::size_t push(std::span<const float> samples, FrameStamp first, double ppqPerFrame) noexcept {
        const auto copy = [samples](std::size_t from, std::span<float> out) {
            std::copy_n(samples.begin() + static_cast<std::ptrdiff_t>(from), out.size(), out.begin());
        };
        return push(samples.size(), copy, first, ppqPerFrame);
    }

    /// Producer. As above, of `frames` that `write(from, out)` writes from the `from`th on, one piece after the other:
    /// two where the ring's end lies between them.
    template <typename Write>
    std::size_t push(std::size_t frames, Write write, FrameStamp first, double ppqPerFrame) noexcept {
        const auto written = written_.load(std::memory_order_relaxed);
        auto count = std::min(frames_.size() - waitingFrames(), frames);
        const auto read = read_.load(std::memory_order_acquire);
        if (count > 0 && !stamps_.stamp({written, first.time, first.ppq, ppqPerFrame}, count, read)) {
            count = 0;
        }
        const auto at = static_cast<std::size_t>(written) & (frames_.size() - 1);
        const auto straight = std::min(count, frames_.size() - at);
        write(std::size_t{0}, frames_.subspan(at, straight));
        write(straight, frames_.first(count - straight));
        written_.store(written + count, std::memory_order_release);
        if (count < frames) {
            dropped_.store(droppedFrames() + frames - count, std::memory_order_release);
        }
        return count;
    }

    /// Consumer. Takes waiting frames into `out` as far as their stamp holds, and says in `first` when the first of them
    /// sounds. Returns how many; the rest of `out` is silence.
    std::size_t popRun(std::span<float> out, FrameStamp& first) noexcept {
        const auto read = read_.load(std::memory_order_relaxed);
        auto count = std::min(waitingFrames(), out.size());
        if (count > 0) {
            const auto run = stamps_.runFrom(read);
            first = run.first;
            count = static_cast<std::size_t>(std::min<std::uint64_t>(run.frames, count));
        }
        for (std::size_t i = 0; i < count; ++i) {
            out[i] = frames_[(read + i) & (frames_.size() - 1)];
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

    /// Frames that ever found no room, for themselves or for their stamp. Any thread.
    [[nodiscard]] std::uint64_t droppedFrames() const noexcept { return dropped_.load(std::memory_order_acquire); }

private:
    std::span<float> frames_;
    RunStamps stamps_;
    SessionMemory::Counter written_;
    SessionMemory::Counter dropped_;
    SessionMemory::Counter read_;
};

}  // namespace comeback::wire

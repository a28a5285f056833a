#include "OfflineWait.h"

#include <algorithm>
#include <thread>

namespace comeback::audio {

using wire::SessionLayout;

namespace {

constexpr std::uint64_t starting = 0;
constexpr std::uint64_t ready = 1;
constexpr std::chrono::microseconds shortest{50};
constexpr std::chrono::microseconds longest{1000};

}  // namespace

void OfflineWait::prepare() noexcept {
    letDown_ = false;
    framesSince_ = framesBetween;
}

void OfflineWait::settle(const Moment& moment, std::size_t frames) noexcept {
    framesSince_ += frames;
    if (!moment.playing || (!moment.jumped && framesSince_ < framesBetween)) {
        return;
    }
    framesSince_ = 0;
    const auto state = memory_.counter(SessionLayout::engineState).load(std::memory_order_acquire);
    if (state != starting && state != ready) {
        return;
    }
    letDown_ = !waitUntilSettled();
    if (letDown_) {
        memory_.counter(SessionLayout::blocksLate).fetch_add(1, std::memory_order_relaxed);
    }
}

bool OfflineWait::settled() const noexcept {
    const auto done = memory_.counter(SessionLayout::blocksDone).load(std::memory_order_relaxed);
    return memory_.counter(SessionLayout::blocksSettled).load(std::memory_order_acquire) >= done;
}

bool OfflineWait::waitUntilSettled() const noexcept {
    using Clock = std::chrono::steady_clock;
    auto since = Clock::now();
    auto pause = shortest;
    bool wasReady = false;
    while (!settled()) {
        const auto state = memory_.counter(SessionLayout::engineState).load(std::memory_order_acquire);
        if (state != starting && state != ready) {
            return false;
        }
        if (state == ready && !wasReady) {
            wasReady = true;  // it has all its time from here on
            since = Clock::now();
        }
        const auto most = letDown_ ? patience_.afterOne : wasReady ? patience_.ready : patience_.starting;
        if (Clock::now() - since >= most) {
            return false;
        }
        std::this_thread::sleep_for(pause);
        pause = std::min(pause * 2, longest);
    }
    return true;
}

}  // namespace comeback::audio

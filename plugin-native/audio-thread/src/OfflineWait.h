#pragma once

#include "HostClock.h"
#include "wire/SessionMemory.h"

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace comeback::audio {

/// Offline, lets the engine settle what is due before a block sounds, so that a bounce is complete. Never used in real
/// time, for it sleeps.
class OfflineWait {
public:
    /// How long an engine may take for a block.
    struct Patience {
        std::chrono::milliseconds starting{30'000};
        std::chrono::milliseconds ready{60'000};
        std::chrono::milliseconds afterOne{100};  ///< once an engine has let us down, until it catches up
    };

    explicit OfflineWait(wire::SessionMemory memory, Patience patience) noexcept
        : memory_(memory), patience_(patience) {}

    /// Trusts the engine again.
    void prepare() noexcept;

    /// After a block's input was handed over: waits until it is settled, or counts it as late. Waits where the
    /// transport starts or jumps, and then once in 64 frames at most, so that tiny blocks stay fast.
    void settle(const Moment& moment, std::size_t frames) noexcept;

private:
    [[nodiscard]] bool settled() const noexcept;
    [[nodiscard]] bool waitUntilSettled() const noexcept;

    static constexpr std::uint64_t framesBetween = 64;

    wire::SessionMemory memory_;
    Patience patience_;
    bool letDown_ = false;
    std::uint64_t framesSince_ = framesBetween;
};

}  // namespace comeback::audio

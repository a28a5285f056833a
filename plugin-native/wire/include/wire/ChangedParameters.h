#pragma once

#include "wire/Parameters.h"

#include <atomic>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace comeback::wire {

/// Which parameters have been set since they were last taken up, so that whoever takes them up reads one word as long
/// as nobody turns any. Any thread raises, one takes; neither waits.
///
/// ```
///     setter:  value = x    raise(parameter)
///     taker:   take: for each raised one   read value, which is x or a later one
/// ```
class ChangedParameters {
public:
    /// After the parameter's value has been stored.
    void raise(Parameter parameter) noexcept {
        changed_.fetch_or(Word{1} << static_cast<std::size_t>(parameter), std::memory_order_release);
    }

    void raiseAll() noexcept { changed_.fetch_or((Word{1} << parameterCount) - 1, std::memory_order_release); }

    /// Calls `act` with each parameter that was raised since the last taking.
    template <typename Act>
    void take(Act act) noexcept {
        if (changed_.load(std::memory_order_relaxed) == 0) {
            return;
        }
        for (auto left = changed_.exchange(0, std::memory_order_acquire); left != 0; left &= left - 1) {
            act(static_cast<Parameter>(std::countr_zero(left)));
        }
    }

private:
    using Word = std::uint64_t;
    static_assert(parameterCount < 64, "a set of parameters is one word");

    std::atomic<Word> changed_{0};
};

}  // namespace comeback::wire

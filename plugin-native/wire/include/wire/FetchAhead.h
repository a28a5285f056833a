#pragma once

#include <algorithm>
#include <cstddef>

#if defined(_MSC_VER) && !defined(__clang__)
#include <intrin.h>
#endif

namespace comeback::wire {

/// Has a cache line on its way here, as this core's own, and does not wait for it. Any address: where there is no
/// memory, nothing happens.
inline void fetchLine(const void* at) noexcept {
#if defined(_MSC_VER) && !defined(__clang__) && defined(_M_X64)
    _m_prefetchw(at);
#elif (defined(__GNUC__) || defined(__clang__)) && defined(__x86_64__)
    // Not what the compiler takes for the oldest processors: that line would be one to read, and asked for once more at
    // the first writing. Processors without this instruction take it for none.
    asm volatile("prefetchw %0" : : "m"(*static_cast<const char*>(at)));
#elif defined(__GNUC__) || defined(__clang__)
    __builtin_prefetch(at, 1);
#else
    static_cast<void>(at);
#endif
}

/// Has memory on its way here, its first 2 KB at most: what follows comes by itself once it is gone through. A thread
/// that wakes for each block finds its memory cold, and waits for it only once if it asks for all at the start.
inline void fetchAhead(const void* from, std::size_t bytes) noexcept {
    constexpr std::size_t line = 64;
    constexpr std::size_t most = 32 * line;
    const auto* const first = static_cast<const char*>(from);
    const auto count = std::min(bytes, most);
    for (std::size_t at = 0; at < count; at += line) {
        fetchLine(first + at);
    }
    if (count > 0) {
        fetchLine(first + count - 1);
    }
}

}  // namespace comeback::wire

// How long the plugin's own part of process() takes. Preloaded into a host:
//
//   LD_PRELOAD=libcomeback-blocktime.so COMEBACK_BLOCKTIME=out.json COMEBACK_BLOCKTIME_SKIP=750 host ...
//
// The plugin calls comeback_rt_enter and comeback_rt_exit at the ends of its processBlock; the time between the two is
// counted, after the first SKIP blocks of the process. Buckets of 10 ns up to 200 µs, then of 10 µs up to 200 ms. The
// counts are written at the process's end: {"blocks":5,"maxNanos":900,"counts":[[nanos,count],..]}, where `nanos` is a
// bucket's upper end. Adds about 50 ns, two readings of the clock, to what it measures. For one audio thread.
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <time.h>

namespace {

constexpr std::uint64_t fineNanos = 10;
constexpr std::uint64_t coarseNanos = 10'000;
constexpr std::uint64_t buckets = 20'000;  // of each

std::array<std::uint32_t, buckets> fine;
std::array<std::uint32_t, buckets> coarse;
std::uint64_t toSkip = 0;
std::uint64_t blocks = 0;
std::uint64_t maxNanos = 0;
std::uint64_t enteredNanos = 0;

std::uint64_t now() noexcept {
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<std::uint64_t>(time.tv_sec) * 1'000'000'000 + static_cast<std::uint64_t>(time.tv_nsec);
}

void writeCounts(std::FILE* file, const std::array<std::uint32_t, buckets>& counts, std::uint64_t width,
                 const char*& comma) {
    for (std::uint64_t i = 0; i < buckets; ++i) {
        if (counts[i] > 0) {
            std::fprintf(file, "%s[%llu,%u]", comma, static_cast<unsigned long long>((i + 1) * width), counts[i]);
            comma = ",";
        }
    }
}

[[gnu::constructor]] void readOptions() {
    const char* skip = std::getenv("COMEBACK_BLOCKTIME_SKIP");
    toSkip = skip == nullptr ? 0 : std::strtoull(skip, nullptr, 10);
}

[[gnu::destructor]] void writeAtTheEnd() {
    const char* path = std::getenv("COMEBACK_BLOCKTIME");
    std::FILE* file = path == nullptr || blocks == 0 ? nullptr : std::fopen(path, "w");
    if (file == nullptr) {
        return;
    }
    std::fprintf(file, "{\"blocks\":%llu,\"maxNanos\":%llu,\"counts\":[", static_cast<unsigned long long>(blocks),
                 static_cast<unsigned long long>(maxNanos));
    const char* comma = "";
    writeCounts(file, fine, fineNanos, comma);
    writeCounts(file, coarse, coarseNanos, comma);
    std::fputs("]}\n", file);
    std::fclose(file);
}

}  // namespace

extern "C" {

void comeback_rt_enter() { enteredNanos = now(); }

void comeback_rt_exit() {
    const std::uint64_t nanos = now() - enteredNanos;
    if (toSkip > 0) {
        --toSkip;
        return;
    }
    ++blocks;
    maxNanos = nanos > maxNanos ? nanos : maxNanos;
    if (nanos < buckets * fineNanos) {
        ++fine[nanos / fineNanos];
    } else {
        const std::uint64_t bucket = nanos / coarseNanos;
        ++coarse[bucket < buckets ? bucket : buckets - 1];
    }
}

}  // extern "C"

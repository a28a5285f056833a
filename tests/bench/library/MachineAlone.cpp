// What the machine itself does to a thread that wakes for each block: nothing of ours runs here. A thread paced and
// scheduled as the test host's audio thread counts in a register for a given time and touches no memory; how much
// longer that takes at times is interrupts, the hypervisor and the clock's two readings, whatever the work is.
//
//   machine-alone MICROS BLOCKS LONG    prints {"blocks":..,"p50":..,"p99":..,"p99.9":..,"max":..,"long":..,"fifo":true},
//                                       in µs; `long` is how many took more than LONG µs
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <pthread.h>
#include <sched.h>
#include <time.h>
#include <vector>

namespace {

constexpr std::int64_t blockNanos = 64 * 1'000'100'000LL / 48'000;  ///< as the test host's sound card plays
constexpr std::size_t calibrationBlocks = 400;

std::int64_t nowNanos() {
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

/// The same code wherever it is called from.
[[gnu::noinline]] void count(std::uint64_t steps) {
    while (steps > 0) {
        --steps;
        asm volatile("" : "+r"(steps));  // it stays in its register, and stays a loop
    }
}

/// How long `steps` take at each of `blocks` wakings, in order of length.
std::vector<double> micros(std::uint64_t steps, std::size_t blocks) {
    std::vector<double> times;
    times.reserve(blocks);
    auto due = nowNanos();
    for (std::size_t block = 0; block < blocks; ++block) {
        due += blockNanos;
        const timespec at{due / 1'000'000'000, due % 1'000'000'000};
        clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &at, nullptr);
        const auto from = nowNanos();
        count(steps);
        times.push_back(static_cast<double>(nowNanos() - from) / 1e3);
    }
    std::sort(times.begin(), times.end());
    return times;
}

/// How many steps take so long after a waking; a processor that slept is slower than one that has not.
std::uint64_t stepsOf(double wantedMicros) {
    double steps = 1'000;
    for (int round = 0; round < 4; ++round) {
        steps *= wantedMicros / micros(static_cast<std::uint64_t>(steps), calibrationBlocks)[calibrationBlocks / 2];
    }
    return static_cast<std::uint64_t>(steps);
}

}  // namespace

int main(int count, char** words) {
    if (count != 4) {
        std::fputs("usage: machine-alone MICROS BLOCKS LONG\n", stderr);
        return 2;
    }
    const auto blocks = static_cast<std::size_t>(std::max(1LL, std::atoll(words[2])));
    const sched_param priority{70};  // as the test host's
    const bool fifo = pthread_setschedparam(pthread_self(), SCHED_FIFO, &priority) == 0;
    const auto times = micros(stepsOf(std::atof(words[1])), blocks);
    const auto at = [&](double share) { return times[static_cast<std::size_t>(share * static_cast<double>(blocks - 1))]; };
    const auto longOnes = times.end() - std::upper_bound(times.begin(), times.end(), std::atof(words[3]));
    std::printf("{\"blocks\":%zu,\"p50\":%.2f,\"p99\":%.2f,\"p99.9\":%.2f,\"max\":%.2f,\"long\":%td,\"fifo\":%s}\n",
                times.size(), at(0.5), at(0.99), at(0.999), at(1), longOnes, fifo ? "true" : "false");
}

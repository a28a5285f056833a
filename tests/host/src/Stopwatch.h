#pragma once

#include <sys/resource.h>
#include <time.h>

namespace comeback::host {

/// How long this thread takes for something, whatever else runs on the machine: the processor's time it used, or, if
/// it gave the processor away by itself (waited for a lock, a file, another thread), the time on the wall.
class Stopwatch {
public:
    Stopwatch() : wall_(now(CLOCK_MONOTONIC)), own_(now(CLOCK_THREAD_CPUTIME_ID)), waits_(waits()) {}

    [[nodiscard]] double milliseconds() const {
        return waits() > waits_ ? now(CLOCK_MONOTONIC) - wall_ : now(CLOCK_THREAD_CPUTIME_ID) - own_;
    }

private:
    static double now(clockid_t clock) {
        timespec time{};
        clock_gettime(clock, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    static long waits() {
        rusage usage{};
        getrusage(RUSAGE_THREAD, &usage);
        return usage.ru_nvcsw;
    }

    double wall_;
    double own_;
    long waits_;
};

}  // namespace comeback::host

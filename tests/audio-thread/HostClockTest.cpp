// When the host's clock goes on, when it jumps, and what is made of a clock with gaps.
#include "HostClock.h"
#include "Check.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace comeback::audio;

namespace {

constexpr double rate = 48000;
constexpr std::size_t block = 480;  // 0.02 quarters at 120

struct Said {
    std::int64_t time = 0;
    double ppq = 0;
    double bpm = 120;
    std::uint32_t flags =
        Transport::playing | Transport::hasFirstFrame | Transport::hasPpq | Transport::hasBpm;
};

class Clock {
public:
    Clock() { clock_.prepare(rate); }
    Moment at(const Said& said) {
        Transport transport;
        transport.flags = said.flags;
        transport.firstFrame = said.time;
        transport.ppq = said.ppq;
        transport.bpm = said.bpm;
        return clock_.advance(transport, block);
    }

private:
    HostClock clock_;
};

void startsGoesOnAndStops() {
    Clock clock;
    CHECK(!clock.at({.flags = 0}).playing);
    const auto start = clock.at({.time = 4800, .ppq = 0.2});
    CHECK(start.playing && start.jumped && start.frame == 480 && start.time == 4800);
    CHECK(start.beats.frameOf(0.2) == 480 && start.beats.frameOf(1.2) == 24480);
    const auto next = clock.at({.time = 5280, .ppq = 0.22});
    CHECK(!next.jumped && next.frame == 960 && next.beats.frame == 480);
    const auto stopped = clock.at({.time = 5760, .ppq = 0.24, .flags = Transport::hasFirstFrame | Transport::hasPpq});
    CHECK(stopped.stopped && !stopped.playing && stopped.time == 5760);
    CHECK(clock.at({.time = 5760, .ppq = 0.24}).jumped);
}

void jumpsByPositionOrByTime() {
    Clock clock;
    clock.at({.time = 0, .ppq = 0});
    CHECK(clock.at({.time = 480, .ppq = 8}).jumped);
    CHECK(!clock.at({.time = 960, .ppq = 8.02}).jumped);
    CHECK(clock.at({.time = 0, .ppq = 0}).jumped);
    constexpr std::uint32_t timeAlone = Transport::playing | Transport::hasFirstFrame;
    Clock byTime;
    byTime.at({.time = 0, .flags = timeAlone});
    CHECK(!byTime.at({.time = 480, .flags = timeAlone}).jumped);
    CHECK(byTime.at({.time = 9600, .flags = timeAlone}).jumped);
}

void toleratesHalfAMillisecond() {
    Clock clock;
    auto moment = clock.at({.time = 480000, .ppq = 20.1});
    for (int i = 1; i < 1000; ++i) {
        const auto off = (i % 3 - 1) * 0.0005 * 2;  // half a millisecond, in quarters at 120
        moment = clock.at({.time = 480000 + i * 480, .ppq = 20.1 + i * 0.02 + off});
        CHECK(!moment.jumped && moment.beats.frame == 0 && moment.beats.ppq == 20.1);
    }
}

void aClockThatDriftsIsFollowedWithoutAJump() {
    Clock clock;
    Moment moment;
    double ppq = 0;
    for (int i = 0; i < 5000; ++i) {
        ppq = 5 + i * 0.02 * 1.0005;  // tempo said 120, goes at 120.06
        moment = clock.at({.time = i * 480, .ppq = ppq});
        CHECK(moment.jumped == (i == 0));
        CHECK(std::abs(static_cast<double>(moment.beats.frameOf(ppq) - moment.frame)) <= 41);
    }
}

void rampsAreNoJumps() {
    Clock clock;
    double ppq = 0;
    for (int i = 0; i < 400; ++i) {
        const double bpm = 60 + i * 0.6;  // 60 a second
        const auto moment = clock.at({.time = i * 480, .ppq = ppq, .bpm = bpm});
        CHECK(moment.jumped == (i == 0));
        CHECK(moment.beats.frame == moment.frame && std::abs(moment.beats.ppq - ppq) < 1e-12);
        ppq += (bpm + 0.3) / 60 * 0.01;
    }
}

void aTempoThatChangesWithinABlockIsNoJump() {
    Clock clock;
    clock.at({.time = 0, .ppq = 0, .bpm = 60});
    const auto moment = clock.at({.time = 480, .ppq = 0.005 + 0.02, .bpm = 240});
    CHECK(!moment.jumped && moment.beats.ppq == 0.025 && moment.beats.framesPerQuarter == 12000);
    CHECK(!clock.at({.time = 960, .ppq = 0.025 + 0.02 + 0.005, .bpm = 60}).jumped);
}

void gapsAreFilled() {
    Clock positions;
    const auto at = positions.at({.ppq = -2, .flags = Transport::playing | Transport::hasPpq});
    CHECK(at.time == -48000 && at.beats.framesPerQuarter == 24000);
    CHECK(positions.at({.ppq = -1.98, .flags = Transport::playing | Transport::hasPpq}).time == -47520);
    Clock times;
    constexpr auto timed = Transport::playing | Transport::hasFirstFrame | Transport::hasBpm;
    CHECK(times.at({.time = 48000, .bpm = 60, .flags = timed}).beats.ppq == 1);
    const auto faster = times.at({.time = 48480, .bpm = 90, .flags = timed});
    CHECK(!faster.jumped && std::abs(faster.beats.ppq - 1.01) < 1e-12);
}

void nonsenseCountsAsMissing() {
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    Clock clock;
    const auto moment = clock.at({.time = 48000, .ppq = nan, .bpm = nan});
    CHECK(moment.beats.ppq == 2 && moment.beats.framesPerQuarter == 24000);
    Clock other;
    CHECK(other.at({.time = std::numeric_limits<std::int64_t>::min(), .ppq = 1e300, .bpm = -5}).beats.ppq == 0);
}

/// A position as a host says it that counts 1920 ticks a quarter.
double ticks(double ppq) { return std::round(ppq * 1920) / 1920; }

/// Some hosts roll in from before zero, where their time stands at zero, and round positions.
void aRollInLaysClipsWhereAStartFromZeroDoes() {
    constexpr double bpm = 92;
    for (const std::int64_t before : {0, 768, 1776, 4801}) {
        Clock clock;
        Moment moment;
        std::int64_t start = 0;
        for (std::int64_t time = -before; time < 96000; time += static_cast<std::int64_t>(block)) {
            const auto ppq = static_cast<double>(time) / rate * bpm / 60;
            moment = clock.at({.time = std::max<std::int64_t>(time, 0), .ppq = ticks(ppq), .bpm = bpm});
            start = moment.frame - time;
            CHECK(moment.jumped == (time == -before));
        }
        CHECK(moment.beats.frameOf(16) - start == 500870);  // 16 quarters at 92: 500869.57 frames
    }
}

}  // namespace

int main() {
    aRollInLaysClipsWhereAStartFromZeroDoes();
    startsGoesOnAndStops();
    jumpsByPositionOrByTime();
    toleratesHalfAMillisecond();
    aClockThatDriftsIsFollowedWithoutAJump();
    rampsAreNoJumps();
    aTempoThatChangesWithinABlockIsNoJump();
    gapsAreFilled();
    nonsenseCountsAsMissing();
}

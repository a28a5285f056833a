#include "HostClock.h"

#include <algorithm>
#include <cmath>

namespace comeback::audio {

namespace {

constexpr double standardBpm = 120;
/// A disagreement up to these is the host's rounding; beyond the first the map is laid anew, beyond the second the
/// host has jumped.
constexpr double roundingSeconds = 0.0005;
constexpr double jumpSeconds = 0.001;
constexpr double roundingFrames = 16;
/// A relative change of tempo that matters: within ten minutes it makes half a millisecond.
constexpr double sameTempo = 1e-6;
/// How far positions quantised by a host lie from the line through zero that a song of one tempo follows: half a tick
/// of 1/1920, the coarsest met (Ardour), and a hair.
constexpr double quantumPpq = 3e-4;
/// Beyond any song, and where frames still fit a double exactly.
constexpr double mostPpq = 1e9;
constexpr std::int64_t mostTime = std::int64_t{1} << 52;

bool usable(double ppq) { return std::abs(ppq) <= mostPpq; }  // false for NaN

}  // namespace

std::int64_t BeatMap::frameOf(double positionPpq) const noexcept {
    return frame + static_cast<std::int64_t>(std::floor((positionPpq - ppq) * framesPerQuarter + 0.5 + 1e-6));
}

void HostClock::prepare(double sampleRate) noexcept {
    sampleRate_ = sampleRate;
    running_ = false;
    last_ = {};
    lastFrames_ = 0;
}

Moment HostClock::advance(const Transport& transport, std::size_t frames) noexcept {
    const bool playing = transport.has(Transport::playing);
    auto now = read(transport);
    Moment moment;
    moment.stopped = running_ && !playing;
    moment.jumped = playing && !(running_ && goesOn(now));
    if (moment.jumped) {
        begin(now);
    } else if (playing) {
        goOn(now);
    } else {
        last_ = now;
    }
    running_ = playing;
    moment.playing = playing;
    moment.frame = frame_;
    moment.time = last_.time;
    moment.beats = playing ? beats_ : BeatMap{frame_, last_.ppq, framesPerQuarter(last_.bpm)};
    lastFrames_ = static_cast<std::int64_t>(frames);
    frame_ += lastFrames_;
    return moment;
}

HostClock::Reading HostClock::read(const Transport& transport) const noexcept {
    Reading reading{};
    reading.hasTime = transport.has(Transport::hasFirstFrame) && std::abs(transport.firstFrame / 2) <= mostTime / 2;
    reading.hasPpq = transport.has(Transport::hasPpq) && usable(transport.ppq);
    const bool hasBpm = transport.has(Transport::hasBpm) && transport.bpm >= 1 && transport.bpm <= 10000;
    reading.bpm = hasBpm ? transport.bpm : standardBpm;
    const auto perQuarter = framesPerQuarter(reading.bpm);
    reading.time = reading.hasTime ? transport.firstFrame : 0;
    reading.ppq = reading.hasPpq ? transport.ppq : 0;
    if (!reading.hasTime && reading.hasPpq) {
        reading.time = std::llround(reading.ppq * perQuarter);
    } else if (reading.hasTime && !reading.hasPpq) {
        reading.ppq = static_cast<double>(reading.time) / perQuarter;
    }
    return reading;
}

bool HostClock::goesOn(const Reading& now) const noexcept {
    const auto passed = static_cast<double>(lastFrames_);
    const auto tolerated = jumpSeconds * sampleRate_ + roundingFrames;
    if (now.hasPpq) {
        // The tempo may have changed anywhere within the block before.
        const auto perQuarter = framesPerQuarter(now.bpm);
        const auto slower = passed / framesPerQuarter(std::min(last_.bpm, now.bpm));
        const auto faster = passed / framesPerQuarter(std::max(last_.bpm, now.bpm));
        const auto moved = now.ppq - last_.ppq;
        return (slower - moved) * perQuarter <= tolerated && (moved - faster) * perQuarter <= tolerated;
    }
    return !now.hasTime || std::abs(static_cast<double>(now.time - last_.time) - passed) <= tolerated;
}

void HostClock::begin(const Reading& now) noexcept {
    last_ = now;
    bpm_ = now.bpm;
    beats_ = {frame_, now.ppq, framesPerQuarter(now.bpm)};
    laidByTime_ = false;
    layByTime();
}

void HostClock::layByTime() noexcept {
    // A time of zero may be a negative one that the host does not say.
    const auto byTime = static_cast<double>(last_.time) / framesPerQuarter(bpm_);
    if (!laidByTime_ && last_.hasTime && last_.time != 0 && std::abs(byTime - last_.ppq) <= quantumPpq) {
        beats_ = {frame_, byTime, framesPerQuarter(bpm_)};
        laidByTime_ = true;
    }
}

void HostClock::goOn(const Reading& now) noexcept {
    const auto counted = last_.time + lastFrames_;
    const auto expected = beats_.ppqOf(frame_);
    last_ = {now.hasTime, now.hasPpq, now.hasTime ? now.time : counted, now.hasPpq ? now.ppq : expected, now.bpm};
    const bool otherTempo = std::abs(now.bpm - bpm_) > sameTempo * bpm_;
    const auto off = std::abs(last_.ppq - expected) * beats_.framesPerQuarter;
    if (otherTempo || off > roundingSeconds * sampleRate_ + roundingFrames) {
        bpm_ = now.bpm;
        beats_ = {frame_, last_.ppq, framesPerQuarter(now.bpm)};
    }
    if (otherTempo) {
        laidByTime_ = true;  // from here on time and position are no line through zero
    }
    layByTime();
}

}  // namespace comeback::audio

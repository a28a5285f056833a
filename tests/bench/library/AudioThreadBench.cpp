// The audio thread alone, without host, shell or engine, driven in a loop: how long process() takes for 64 frames at
// 48 kHz. Caches are warm, so this is the work itself; what a live host adds to it is measured by the block times.
//
//   audio-thread-bench          prints {"no clips":{"blocks":..,"p50":..,"p99":..,"p99.9":..,"max":..},..}, in µs
#include "Region.h"
#include "audio-thread/AudioThread.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <time.h>
#include <vector>

namespace {

using namespace comeback;
using audio::AudioThread;
using audio::Transport;

constexpr std::size_t frames = 64;
constexpr double sampleRate = 48000;
constexpr double bpm = 92;
constexpr std::size_t blocks = 200'000;
constexpr std::size_t warmUpBlocks = 5'000;  // more than one time round the ring of the opponent's sound
constexpr double secondsAll = static_cast<double>((blocks + warmUpBlocks) * frames) / sampleRate;

double nowMicros() {
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_nsec) / 1e3;
}

double ppqAt(double seconds) { return seconds * bpm / 60; }

/// Where the clips of a case lie, `count` of them, in seconds from the song's begin.
struct Case {
    const char* name;
    std::size_t count;
    double firstSeconds;
    double apartSeconds;
};

/// Four seconds of lead and doubles with a note every quarter second, as a line of verse has.
test::Verse verseAt(double seconds, std::uint64_t key) {
    test::Verse verse;
    verse.key = key;
    verse.anchorPpq = ppqAt(seconds);
    verse.frames = static_cast<std::int64_t>(4 * sampleRate);
    verse.layers = wire::ClipSlot::lead | wire::ClipSlot::doubles;
    for (std::int32_t i = 0; i < 16; ++i) {
        verse.notes.push_back({i * 12'000, 6'000, 0, 60, 100, 0, 0});
    }
    return verse;
}

std::vector<double> micros(const Case& each) {
    const test::Region region;
    test::ScriptedEngine engine(region.memory());
    AudioThread audio(region.span());
    region.memory().counter(wire::SessionLayout::engineState) = 1;
    audio.prepare(sampleRate, frames);
    for (std::size_t i = 0; i < each.count; ++i) {
        engine.publish(i, verseAt(each.firstSeconds + static_cast<double>(i) * each.apartSeconds, i + 1));
    }
    std::array<std::array<float, frames>, 5> channels{};
    std::vector<double> times;
    times.reserve(blocks);
    for (std::size_t b = 0; b < blocks + warmUpBlocks; ++b) {
        audio::Block block;
        block.frames = frames;
        block.in = {channels[0].data(), channels[1].data()};
        block.out = {channels[0].data(), channels[1].data()};
        block.layers = {{{channels[2].data(), nullptr}, {channels[3].data(), nullptr}, {channels[4].data(), nullptr}}};
        Transport now;
        now.flags = Transport::hasFirstFrame | Transport::hasPpq | Transport::hasBpm | Transport::playing;
        now.firstFrame = static_cast<std::int64_t>(b * frames);
        now.ppq = ppqAt(static_cast<double>(b * frames) / sampleRate);
        now.bpm = bpm;
        const auto reading = region.memory();
        reading.counter(wire::SessionLayout::audioRead) =
            reading.counter(wire::SessionLayout::audioWritten).load();  // the engine keeps up
        const double from = nowMicros();
        audio.approach(frames);
        static_cast<void>(audio.process(block, now, {}));
        if (b >= warmUpBlocks) {
            times.push_back(nowMicros() - from);
        }
    }
    std::sort(times.begin(), times.end());
    return times;
}

void print(const Case& each, const char* comma) {
    const auto times = micros(each);
    const auto at = [&](double share) { return times[static_cast<std::size_t>(share * (blocks - 1))]; };
    std::printf("%s\n \"%s\":{\"blocks\":%zu,\"p50\":%.2f,\"p99\":%.2f,\"p99.9\":%.2f,\"max\":%.2f}", comma, each.name,
                times.size(), at(0.5), at(0.99), at(0.999), at(1));
}

}  // namespace

int main() {
    std::printf("{");
    print({"no clips", 0, 0, 0}, "");
    print({"64 clips ready, none sounds", 64, secondsAll + 10, 4}, ",");
    print({"64 clips ready, one always sounds", 64, 6, 4}, ",");
    std::printf("}\n");
}

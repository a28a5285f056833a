// What the engine hears: the opponent's frames with their places while the host plays, the notes, the transport and
// the parameters of each block, and the count that says they are there.
#include "Rig.h"
#include "wire/AudioRing.h"
#include "wire/NoteRing.h"
#include "wire/TransportLine.h"

#include <optional>
#include <utility>

using namespace comeback;
using namespace comeback::test;
using wire::Parameter;
using wire::SessionLayout;

namespace {

struct Heard {
    wire::FrameStamp first;
    std::vector<float> frames;
};

Heard hear(Rig& rig, std::size_t most = 100000) {
    Heard heard;
    heard.frames.resize(most);
    heard.frames.resize(wire::AudioRing(rig.region.memory()).popRun(heard.frames, heard.first));
    return heard;
}

void framesCarryTheirPlaces() {
    Rig rig(48000, 90);
    rig.sizes = anySizes(2);
    rig.input = numbered;
    rig.locate(7200);
    rig.run(5000);
    rig.locate(-320);
    rig.run(300);
    const auto first = hear(rig, 1000);
    CHECK(first.first.time == 7200 && first.first.ppq == 0.225 && first.frames.size() == 1000);
    const auto rest = hear(rig);
    CHECK(rest.first.time == 8200 && std::abs(rest.first.ppq - 8200.0 / 32000) < 1e-12);
    CHECK(rest.frames.size() == 4000 && rest.frames[0] == numbered(1000) && rest.frames[3999] == numbered(4999));
    const auto before = hear(rig);
    CHECK(before.first.time == -320 && before.first.ppq == -0.01 && before.frames.size() == 300);
    CHECK(hear(rig).frames.empty());
}

void onlyWhatPlaysIsHeard() {
    Rig rig;
    rig.playing = false;
    rig.run(5120);
    CHECK(hear(rig).frames.empty() && rig.engine.count(SessionLayout::blocksDone) == 10);
    rig.playing = true;
    rig.set(Parameter::bypass, 1);
    rig.run(512);
    CHECK(hear(rig).frames.empty() && rig.engine.count(SessionLayout::blocksDone) == 11);
    CHECK(wire::TransportLine(rig.region.memory()).read().has(Transport::playing));
}

void eachBlockSaysItsClockAndParameters() {
    Rig rig(44100, 71.3);
    CHECK(rig.region.memory().parameter(3) == 4);
    rig.set(Parameter::bars, 8);
    rig.set(Parameter::pitch, -99);
    rig.set(Parameter::seed, NAN);
    CHECK(rig.region.memory().parameter(3) == 4);
    rig.sizes = always(100);
    rig.run(200);
    const auto header = wire::TransportLine(rig.region.memory()).read();
    CHECK(header.magic == Transport::magicV && header.size == 80 && header.frames == 100);
    CHECK(header.firstFrame == 100 && header.bpm == 71.3 && header.sampleRate == 44100);
    CHECK(rig.region.memory().parameter(3) == 8 && rig.region.memory().parameter(12) == -12);
    CHECK(rig.region.memory().parameter(20) == 1);
}

void aParameterTurnedBetweenBlocksHoldsAtTheNext() {
    Rig rig;
    rig.sizes = always(64);
    rig.input = [](std::int64_t) { return 0.5f; };
    const auto memory = rig.region.memory();
    for (int i = 1; i <= 50; ++i) {
        const bool bypass = i % 2 != 0;
        rig.set(Parameter::bypass, bypass ? 1 : 0);
        rig.set(Parameter::bars, static_cast<float>(i % 16 + 1));
        const auto heard = rig.engine.count(SessionLayout::audioWritten);
        rig.run(64);
        CHECK(memory.parameter(0) == (bypass ? 1.0f : 0.0f) && memory.parameter(3) == static_cast<float>(i % 16 + 1));
        CHECK(rig.engine.count(SessionLayout::audioWritten) == heard + (bypass ? 0u : 64u));
        rig.run(64 * (i % 3));
        CHECK(memory.parameter(3) == static_cast<float>(i % 16 + 1));
    }
}

/// The turn that the engine is told of next, with its place; none where it is told of none.
std::optional<std::pair<std::int64_t, int>> turned(Rig& rig) {
    const auto event = wire::NoteRing(rig.region.memory()).pop();
    if (!event) {
        return std::nullopt;
    }
    CHECK(event->kind == 4 && std::abs(event->ppq - static_cast<double>(event->time) * rig.quartersPerFrame()) < 1e-9);
    return std::pair{event->time, int{event->note}};
}

void aTurnCountsFromItsBlockOn() {
    Rig rig;
    rig.sizes = always(100);
    rig.run(200);
    CHECK(!turned(rig));
    rig.set(Parameter::turn, 2);
    rig.run(300);
    rig.set(Parameter::turn, 0.9f);
    rig.set(Parameter::bypass, 1);
    rig.run(100);
    rig.playing = false;
    rig.set(Parameter::turn, 3);
    rig.run(100);
    CHECK(turned(rig) == std::pair(std::int64_t{200}, 2));
    CHECK(turned(rig) == std::pair(std::int64_t{500}, 1));
    CHECK(turned(rig) == std::pair(std::int64_t{600}, 3));
    CHECK(!turned(rig));
}

void aTurnThatFindsNoRoomGoesLater() {
    Rig rig;
    rig.sizes = always(100);
    wire::NoteRing ring(rig.region.memory());
    while (ring.push({0, 0, 4, 1, 0, 0, 0, 0})) {
    }
    rig.set(Parameter::turn, 2);
    rig.run(300);
    while (ring.pop()) {
    }
    rig.run(200);
    CHECK(turned(rig) == std::pair(std::int64_t{300}, 2));
    CHECK(!turned(rig));
}

void aFullRingDropsAndTells() {
    Rig rig;
    rig.run(static_cast<std::int64_t>(SessionLayout::ringFrames) + 1024);
    CHECK(rig.engine.count(SessionLayout::audioDropped) == 1024);
    rig.run(1);
    CHECK(wire::TransportLine(rig.region.memory()).read().droppedFrames == 1024);
}

audio::Block blockOf(std::vector<float>& left, std::vector<float>& right) {
    audio::Block block;
    block.frames = left.size();
    block.in = {left.data(), right.data()};
    block.out = {left.data(), right.data()};
    return block;
}

Transport rolling() {
    Transport transport;
    transport.flags = Transport::playing;
    return transport;
}

void bothChannelsOrTheSidechainAreHeard() {
    Rig rig;
    std::vector<float> left{1, NAN, 1};
    std::vector<float> right{0, 1, -INFINITY};
    std::vector<float> side{0.25f, 0.5f, 0.125f};
    auto block = blockOf(left, right);
    rig.audio.process(block, rolling(), {});
    CHECK((hear(rig).frames == std::vector<float>{0.5f, 0.5f, 0.5f}));
    block.sidechain[0] = side.data();
    rig.audio.process(block, rolling(), {});
    CHECK(hear(rig).frames == side);
    block.sidechain[0] = nullptr;
    block.in[1] = nullptr;
    block.in[0] = side.data();
    rig.audio.process(block, rolling(), {});
    CHECK(hear(rig).frames == side);
    CHECK(right == side);
    block.in[0] = nullptr;
    rig.audio.process(block, rolling(), {});
    CHECK(hear(rig).frames == std::vector<float>(3) && left == std::vector<float>(3));
    rig.audio.process({}, rolling(), {});
    CHECK(rig.engine.count(SessionLayout::blocksDone) == 5);
}

/// What is heard of a second and a half: `side` times the left channel comes from the right until `turn`, then `after`.
std::vector<float> heardOf(float side, float after, std::size_t turn, const BlockSizes& sizes) {
    Rig rig;
    std::vector<float> all;
    for (std::size_t at = 0; at < 72000;) {
        std::vector<float> left(std::min(sizes(), 72000 - at));
        std::vector<float> right(left.size());
        for (std::size_t i = 0; i < left.size(); ++i, ++at) {
            left[i] = 0.25f * std::sin(0.03f * static_cast<float>(at));
            right[i] = (at < turn ? side : after) * left[i];
        }
        rig.audio.process(blockOf(left, right), rolling(), {});
        const auto heard = hear(rig).frames;
        all.insert(all.end(), heard.begin(), heard.end());
    }
    return all;
}

float loudest(const std::vector<float>& sound, std::size_t from, std::size_t to) {
    float most = 0;
    for (auto i = from; i < to; ++i) {
        most = std::max(most, std::abs(sound[i]));
    }
    return most;
}

void channelsThatCancelAreHeard() {
    const auto cancelling = heardOf(-1, -1, 72000, always(512));
    CHECK(cancelling.size() == 72000 && loudest(cancelling, 2000, 72000) > 0.249f);
    const auto nearly = heardOf(-0.8f, -0.8f, 72000, always(512));
    CHECK(loudest(nearly, 2000, 72000) > 0.2f);
    for (const float side : {1.0f, 0.5f, 0.0f, -0.3f}) {
        const auto plain = heardOf(side, side, 72000, always(512));
        CHECK(plain[100] == 0.5f * (0.25f * std::sin(3.0f)) + 0.5f * (side * (0.25f * std::sin(3.0f))));
        CHECK(std::abs(loudest(plain, 2000, 72000) - 0.125f * (1 + side)) < 0.001f);
    }
}

void channelsMayTurnOverWhileTheyAreHeard() {
    const auto heard = heardOf(1, -1, 24000, anySizes(3));
    CHECK(heard == heardOf(1, -1, 24000, always(64)));
    CHECK(loudest(heard, 34000, 72000) > 0.249f);
    const auto back = heardOf(-1, 1, 24000, always(512));
    CHECK(loudest(back, 34000, 72000) > 0.249f);
    float step = 0;
    for (std::size_t i = 30000; i < 72000; ++i) {
        step = std::max(step, std::abs(heard[i] - heard[i - 1]));
    }
    CHECK(step < 0.01f);
}

void whatIsTooLoudIsForgotten() {
    Rig rig;
    std::vector<float> left(48000, 1e30f);
    std::vector<float> right(48000, -1e30f);
    rig.audio.process(blockOf(left, right), rolling(), {});
    hear(rig);
    std::fill(left.begin(), left.end(), 0.5f);
    right = left;
    rig.audio.process(blockOf(left, right), rolling(), {});
    CHECK(hear(rig).frames.back() == 0.5f);
}

void notesComeInWithTheirPlaces() {
    Rig rig;
    std::vector<float> left(512);
    std::vector<float> right(512);
    auto transport = rolling();
    transport.flags |= Transport::hasFirstFrame | Transport::hasPpq;
    transport.firstFrame = 240000;
    transport.ppq = 10;
    const std::array<MidiEvent, 5> midi{{{0, 0x9F, 24, 90}, {240, 0x90, 60, 0}, {250, 0xE0, 1, 2}, {300, 0x83, 61, 5},
                                         {511, 0xB2, 123, 0}}};
    rig.audio.process(blockOf(left, right), transport, midi);
    wire::NoteRing ring(rig.region.memory());
    const auto on = ring.pop();
    CHECK(on->kind == 1 && on->note == 24 && on->velocity == 90 && on->channel == 15 && on->time == 240000);
    const auto off = ring.pop();
    CHECK(off->kind == 2 && off->note == 60 && off->time == 240240 && std::abs(off->ppq - 10.01) < 1e-12);
    CHECK(ring.pop()->channel == 3 && ring.pop()->kind == 3 && !ring.pop());
}

}  // namespace

int main() {
    framesCarryTheirPlaces();
    onlyWhatPlaysIsHeard();
    eachBlockSaysItsClockAndParameters();
    aParameterTurnedBetweenBlocksHoldsAtTheNext();
    aTurnCountsFromItsBlockOn();
    aTurnThatFindsNoRoomGoesLater();
    aFullRingDropsAndTells();
    bothChannelsOrTheSidechainAreHeard();
    channelsThatCancelAreHeard();
    channelsMayTurnOverWhileTheyAreHeard();
    whatIsTooLoudIsForgotten();
    notesComeInWithTheirPlaces();
}

// What becomes of the dry, levels that move, ducking, bypass; and that none of it allocates.
#include "Rig.h"

#include <new>

using namespace comeback;
using namespace comeback::test;
using wire::Parameter;

namespace {
std::atomic<long> allocations{0};
}

void* operator new(std::size_t size) {
    allocations.fetch_add(1, std::memory_order_relaxed);
    if (void* memory = std::malloc(size)) {
        return memory;
    }
    throw std::bad_alloc();
}

void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace {

float odd(std::int64_t frame) { return std::sin(static_cast<float>(frame) * 0.37f) * 1.7f; }

void bypassIsAnExactCopy() {
    Rig rig;
    rig.input = odd;
    rig.set(Parameter::bypass, 1);
    rig.set(Parameter::dry, 0.3f);
    rig.engine.publish(0, {.frames = 40000, .layers = 7, .notes = {{0, 100, 0, 60, 100, 0, 0}}});
    rig.runSeconds(0.5);
    for (std::int64_t i = 0; i < rig.recorded(); ++i) {
        CHECK(rig.left[static_cast<std::size_t>(i)] == odd(i));
    }
    CHECK(firstSound(rig.layers[0]) == rig.recorded() && rig.notes.empty());
}

void bypassComesAndGoesWithoutAClick() {
    Rig rig;
    rig.input = [](std::int64_t) { return 0.25f; };
    rig.set(Parameter::dry, 0);
    rig.engine.publish(0, {.frames = 48000});
    rig.run(10240);
    rig.set(Parameter::bypass, 1);
    rig.run(10240);
    CHECK(rig.left.back() == 0.25f && rig.layers[0].back() == 0);
    rig.set(Parameter::bypass, 0);
    rig.run(10240);
    CHECK(rig.left.back() == 0.5f);
    CHECK(largestStep({rig.left.begin() + 1, rig.left.end()}) < 0.005f);
    CHECK(rig.engine.count(wire::SessionLayout::clipsLate) == 0);
}

void theDryKeepsWhatItIs() {
    Rig rig;
    rig.input = [](std::int64_t frame) { return frame == 7 ? NAN : odd(frame); };
    rig.run(512);
    CHECK(std::isnan(rig.left[7]) && rig.left[8] == odd(8));
    rig.set(Parameter::dry, 0.5f);
    rig.run(5120);
    CHECK(rig.left.back() == 0.5f * odd(rig.recorded() - 1));
}

void theDryDucksWhileAClipSounds() {
    for (const float overrun : {0.0f, 1.0f}) {
        Rig rig;
        rig.sizes = anySizes(8);
        rig.input = [](std::int64_t) { return 0.5f; };
        rig.set(Parameter::overrun, overrun);
        rig.set(Parameter::voices, 0);
        rig.engine.publish(0, {.anchorPpq = 0.5, .frames = 12000});
        rig.runSeconds(1);
        const float low = overrun == 0 ? 0.5f * 0.25118864f : 0.5f;
        CHECK(rig.left[11999] == 0.5f && rig.left[12000 + 970] == low && rig.left[23999] == low);
        CHECK((rig.left[12001] < 0.5f) == (overrun == 0) && rig.left[24970] == 0.5f);
        CHECK(largestStep(rig.left) < 0.001f);
    }
}

void whatIsNoOpponentOnTheTrackDoesNotDuck() {
    for (const float mode : {1.0f, 2.0f, 3.0f}) {
        Rig rig;
        rig.input = [](std::int64_t) { return 0.5f; };
        rig.set(Parameter::mode, mode);
        rig.set(Parameter::voices, 0);
        rig.bySidechain = mode == 1;
        rig.engine.publish(0, {.frames = 12000});
        rig.runSeconds(1);
        CHECK(firstSound(rig.layers[0]) < 100);
        CHECK(std::all_of(rig.left.begin(), rig.left.end(), [](float sample) { return sample == 0.5f; }));
    }
}

std::vector<float> movedLevels(BlockSizes sizes) {
    Rig rig;
    rig.input = odd;
    rig.sizes = std::move(sizes);
    rig.engine.publish(0, {.anchorPpq = 0.1, .frames = 9000, .layers = 7, .sample = numbered});
    rig.engine.publish(1, {.key = 2, .anchorPpq = 0.4, .frames = 700, .layers = 6, .sample = numbered});
    for (const float level : {0.2f, 1.0f, 1.7f, 0.0f, 0.6f}) {
        rig.set(Parameter::dry, 2 - level);
        rig.set(Parameter::voices, level);
        rig.set(Parameter::doubles, level / 2);
        rig.set(Parameter::adLibs, 1 - level / 2);
        rig.run(4000);
    }
    return rig.left;
}

void levelsMoveTheSameWayInBlocksOfAnySize() {
    const auto first = movedLevels(always(1));
    CHECK(first == movedLevels(always(4096)) && first == movedLevels(anySizes(12)));
}

void levelsMoveWithoutAClick() {
    Rig rig;
    rig.engine.publish(0, {.frames = 96000, .layers = 7});
    rig.run(5000);
    for (const auto parameter : {Parameter::voices, Parameter::doubles, Parameter::adLibs}) {
        rig.set(parameter, 0.9f);
        rig.run(5000);
        rig.set(parameter, 0.1f);
        rig.run(5000);
    }
    CHECK(largestStep({rig.left.begin() + 1, rig.left.end()}) < 0.003f);
}

void nothingAllocates() {
    Rig rig;
    Verse verse{.frames = 3000, .layers = 7};
    for (int i = 0; i < 30; ++i) {
        verse.notes.push_back({i * 90, 400, 0, 60, 100, 0, 0});
    }
    for (std::size_t slot = 0; slot < 40; ++slot) {
        verse.key = slot + 1;
        verse.anchorPpq = static_cast<double>(slot) * 0.1;
        rig.engine.publish(slot, verse);
    }
    std::vector<float> sound(4096);
    audio::Block block;
    std::vector<float> other(4096);
    block.in = {sound.data(), other.data()};
    block.out = {sound.data(), other.data()};
    Transport transport;
    transport.flags = Transport::playing | Transport::hasPpq | Transport::nonRealtime;
    rig.region.memory().counter(wire::SessionLayout::blocksSettled) = 1u << 30;
    const std::array<MidiEvent, 1> midi{{{0, 0x90, 60, 100}}};
    std::minstd_rand chance(1);
    std::size_t sent = 0;
    const auto before = allocations.load();
    for (int i = 0; i < 3000; ++i) {
        block.frames = chance() % 300;
        transport.ppq = i % 400 == 0 ? 0 : transport.ppq;
        rig.set(Parameter::voices, static_cast<float>(i % 3));
        rig.set(Parameter::bypass, i % 1000 > 900 ? 1.0f : 0.0f);
        sent += rig.audio.process(block, transport, midi).size();
        transport.ppq += static_cast<double>(block.frames) / 24000;
    }
    rig.audio.release();
    CHECK(allocations.load() == before && sent > 1000);
}

}  // namespace

int main() {
    bypassIsAnExactCopy();
    bypassComesAndGoesWithoutAClick();
    theDryKeepsWhatItIs();
    theDryDucksWhileAClipSounds();
    whatIsNoOpponentOnTheTrackDoesNotDuck();
    levelsMoveTheSameWayInBlocksOfAnySize();
    levelsMoveWithoutAClick();
    nothingAllocates();
}

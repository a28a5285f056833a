// Clips begin at their very frame, whatever rate, tempo, block sizes and rounding; each layer goes where it belongs;
// slots are answered as the contract says; nonsense in a slot leads nowhere.
#include "Rig.h"

#include <limits>

using namespace comeback;
using namespace comeback::test;
using wire::ClipSlot;

namespace {

/// Whether `sound` holds the verse's samples from `start` on, and silence round it.
void checkVerseAt(const std::vector<float>& sound, const Verse& verse, std::int64_t start) {
    for (std::int64_t i = 0; i < static_cast<std::int64_t>(sound.size()); ++i) {
        const bool within = i >= start && i < start + verse.frames;
        CHECK(sound[static_cast<std::size_t>(i)] == (within ? verse.sample(i - start) : 0.0f));
    }
}

void everyClipIsAtItsFrame() {
    unsigned seed = 0;
    for (const double rate : {44100.0, 48000.0, 96000.0}) {
        for (const double bpm : {92.0, 140.0, 71.3}) {
            for (const std::size_t size : {1, 63, 512, 4096, 0}) {
                Rig rig(rate, bpm);
                rig.sizes = size == 0 ? anySizes(++seed) : always(size);
                Verse verse{.anchorPpq = 0.77, .anchorFrame = 321, .frames = 2500, .sampleRate = rate};
                verse.sample = numbered;
                rig.engine.publish(5, verse);
                rig.locate(1000);
                rig.runSeconds(1);
                const auto exact = 0.77 * 60 / bpm * rate - 1000 - 321;
                checkVerseAt(rig.layers[0], verse, std::llround(exact));
                CHECK(rig.left == rig.layers[0] && rig.right == rig.left);
            }
        }
    }
}

void roundedPositionsDoNotMoveAClip() {
    for (const double quantum : {1e-4, 2e-4, 1.0 / 960}) {
        Rig rig(48000, 93.7);
        rig.quantumPpq = quantum;
        rig.sizes = anySizes(7);
        Verse verse{.anchorPpq = 6.2, .frames = 9000, .sample = numbered};
        rig.engine.publish(0, verse);
        rig.runSeconds(5);
        checkVerseAt(rig.left, verse, std::llround(6.2 * 60 / 93.7 * 48000));
    }
}

void layersAreSummedAtTheirLevelsAndAloneAtUnity() {
    Rig rig;
    rig.set(wire::Parameter::voices, 0.5f);
    rig.set(wire::Parameter::doubles, 0.25f);
    rig.set(wire::Parameter::adLibs, 1.0f);
    rig.engine.publish(0, {.anchorPpq = 0.1, .layers = 7, .sample = [](auto) { return 0.5f; }});
    rig.engine.publish(1, {.key = 2, .anchorPpq = 1, .layers = ClipSlot::lead | ClipSlot::adLibs});
    rig.runSeconds(1);
    const std::size_t all = 2400 + 10;
    const std::size_t two = 24000 + 10;
    CHECK(rig.left[all] == 0.5f * (0.5f + 0.25f * 0.25f + 0.125f));
    CHECK(rig.left[two] == 0.5f * (0.5f + 0.125f));
    for (std::size_t layer = 0; layer < 3; ++layer) {
        CHECK(rig.layers[layer][all] == 0.5f * layerGain(layer));
        CHECK(rig.layers[layer][two] == (layer == 1 ? 0 : 0.5f * layerGain(layer)));
        CHECK(rig.layers[layer][all + 5000] == 0);
    }
}

void aVersionThatSoundsIsPlayedToItsEnd() {
    Rig rig;
    const Verse first{.generation = 1, .anchorPpq = 0.5, .frames = 5000, .sample = [](auto) { return 0.25f; }};
    Verse second = first;
    second.generation = 2;
    second.frames = 9000;
    second.sample = [](auto) { return 0.75f; };
    rig.engine.publish(3, first);
    rig.run(13000);
    rig.engine.publish(4, second);
    rig.engine.setState(3, ClipSlot::retireWhenSilent);
    rig.run(3000);
    CHECK(rig.engine.state(3) == ClipSlot::retireWhenSilent);
    rig.run(8000);
    CHECK(rig.engine.state(3) == ClipSlot::free && rig.engine.state(4) == ClipSlot::ready);
    checkVerseAt(rig.left, first, 12000);
    CHECK(rig.engine.count(wire::SessionLayout::clipsLate) == 0);
    // From the next pass on, the new one.
    rig.locate(0);
    const auto again = rig.recorded();
    rig.run(24000);
    CHECK(firstSound(rig.left, again) == again + 12000 && rig.left.back() == 0);
    CHECK(rig.left[static_cast<std::size_t>(again) + 12000 + 8999] == 0.75f);
}

void theHigherGenerationCounts() {
    Rig rig;
    rig.engine.publish(0, {.generation = 7, .anchorPpq = 0.5, .sample = [](auto) { return 0.75f; }});
    rig.engine.publish(1, {.generation = 6, .anchorPpq = 0.4, .sample = [](auto) { return 0.25f; }});
    rig.engine.publish(2, {.generation = 9, .anchorPpq = 0.5, .sampleRate = 44100});
    rig.runSeconds(0.5);
    CHECK(firstSound(rig.left) == 12000 && rig.left[12000] == 0.75f);
}

void retiredClipsFreeTheirSlots() {
    Rig rig;
    rig.sizes = always(64);
    rig.engine.publish(0, {.key = 1, .anchorPpq = 9});
    rig.engine.publish(1, {.key = 2, .anchorPpq = 0, .frames = 48000});
    rig.run(640);
    rig.engine.setState(0, ClipSlot::retireWhenSilent);
    rig.engine.setState(1, ClipSlot::retireNow);
    rig.run(64);
    CHECK(rig.engine.state(0) == ClipSlot::free && rig.engine.state(1) == ClipSlot::free);
    rig.run(1000);
    CHECK(rig.left[640] > 0.48f && rig.left[640 + 144] == 0 && rig.left[640 + 143] > 0);
    CHECK(largestStep({rig.left.begin() + 1, rig.left.end()}) < 0.5f / 140);
    rig.engine.publish(1, {.key = 3, .anchorPpq = 0.2, .sample = numbered});
    rig.run(5000);
    CHECK(firstSound(rig.left, 1000) == 4800);
}

void slotsAreLookedAtOnceTheEngineSaysSo() {
    Rig rig;
    rig.sizes = always(64);
    rig.engine.publish(0, {.key = 1, .anchorPpq = 0, .frames = 6400});
    rig.engine.publish(1, {.key = 2, .anchorPpq = 9});
    rig.run(640);
    rig.engine.setStateUncounted(0, ClipSlot::retireWhenSilent);
    rig.engine.setStateUncounted(1, ClipSlot::retireNow);
    rig.run(64);
    CHECK(rig.engine.state(1) == ClipSlot::retireNow);
    rig.engine.sayChanged();
    rig.run(64);
    CHECK(rig.engine.state(1) == ClipSlot::free && rig.engine.state(0) == ClipSlot::retireWhenSilent);
    // The answer that is owed comes once the clip has ended, with the counter at rest.
    rig.run(6400 - 768);
    CHECK(rig.engine.state(0) == ClipSlot::retireWhenSilent && rig.left[6399] == 0.5f);
    rig.run(64);
    CHECK(rig.engine.state(0) == ClipSlot::free && rig.left[6400] == 0);
    rig.engine.publish(0, {.key = 3, .anchorPpq = rig.ppq()});
    rig.run(64);
    CHECK(rig.left[6464] == 0.5f);
}

void allSlotsAreLookedAtAfterPrepare() {
    Rig rig;
    rig.engine.publish(0, {.anchorPpq = 0.5});
    rig.run(512);
    rig.audio.prepare(48000, 4096);
    rig.runSeconds(0.5);
    CHECK(firstSound(rig.left) == 12000);
}

void whatIsOwedMayBeToldToGoNow() {
    Rig rig;
    rig.sizes = always(64);
    rig.engine.publish(0, {.anchorPpq = 0, .frames = 48000});
    rig.run(640);
    rig.engine.setState(0, ClipSlot::retireWhenSilent);
    rig.run(640);
    rig.engine.setState(0, ClipSlot::retireNow);
    rig.run(64);
    CHECK(rig.engine.state(0) == ClipSlot::free);
}

void aLineToldToGoNowMayBeSaidAgainInTheRun() {
    Rig rig;
    rig.sizes = always(64);
    rig.engine.publish(0, {.key = 5, .anchorPpq = 0, .frames = 48000});
    rig.run(640);
    rig.engine.setState(0, ClipSlot::retireNow);
    rig.run(1280);
    CHECK(rig.left[1900] == 0);
    rig.engine.publish(0, {.key = 5, .generation = 2, .anchorPpq = 0, .frames = 48000});
    rig.run(1280);
    CHECK(rig.left[3000] == 0.5f);
}

void aLateClipJoinsInAndIsCounted() {
    Rig rig;
    rig.sizes = always(64);
    rig.run(6400);
    rig.engine.publish(0, {.key = 1, .anchorPpq = 0.2, .frames = 20000});  // was to begin at 4800
    rig.engine.publish(1, {.key = 2, .anchorPpq = 0.05, .frames = 100});   // is past
    rig.engine.publish(2, {.key = 3, .anchorPpq = -1, .frames = 100});     // belongs before the run
    rig.run(6400);
    CHECK(firstSound(rig.left) == 6400 && rig.left[6400] < 0.004f && rig.left[6400 + 144] == 0.5f);
    CHECK(rig.engine.count(wire::SessionLayout::clipsLate) == 2);
}

void nonsenseLeadsNowhere() {
    Rig rig;
    auto slots = rig.region.memory().slots();
    const auto spoil = [&](std::size_t slot, auto change) {
        rig.engine.publish(slot, {.key = slot + 1, .anchorPpq = 0.1, .notes = {{0, 10, 0, 60, 100, 0, 0}}});
        change(slots[slot]);
    };
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    spoil(0, [](ClipSlot& slot) { slot.samplesOffset = 4; });
    spoil(1, [](ClipSlot& slot) { slot.samplesOffset = wire::SessionLayout::bytes - 8; });
    spoil(2, [](ClipSlot& slot) { slot.frames = std::numeric_limits<std::int64_t>::max(); });
    spoil(3, [](ClipSlot& slot) { slot.frames = -1; });
    spoil(4, [](ClipSlot& slot) { slot.notesOffset = ~0ull; });
    spoil(5, [](ClipSlot& slot) { slot.notes = ~0u; });
    spoil(6, [](ClipSlot& slot) { slot.layers = 0x80000001; });
    spoil(7, [](ClipSlot& slot) { slot.anchorPpq = nan; });
    spoil(8, [](ClipSlot& slot) { slot.anchorFrame = std::numeric_limits<std::int64_t>::min(); });
    spoil(9, [](ClipSlot& slot) { slot.sampleRate = 44100; });
    spoil(10, [](ClipSlot& slot) { slot.state = 77; });
    rig.runSeconds(0.5);
    CHECK(firstSound(rig.left) == rig.recorded() && rig.notes.empty());
    rig.engine.setState(3, ClipSlot::retireWhenSilent);
    rig.run(512);
    CHECK(rig.engine.state(3) == ClipSlot::free && slots[10].state == 77);
    rig.engine.publish(3, {.anchorPpq = 1.1, .sample = [](std::int64_t i) { return i == 5 ? NAN : 1e30f; }});
    rig.runSeconds(0.5);
    CHECK(firstSound(rig.left) == rig.recorded());
}

}  // namespace

int main() {
    everyClipIsAtItsFrame();
    roundedPositionsDoNotMoveAClip();
    layersAreSummedAtTheirLevelsAndAloneAtUnity();
    aVersionThatSoundsIsPlayedToItsEnd();
    theHigherGenerationCounts();
    retiredClipsFreeTheirSlots();
    slotsAreLookedAtOnceTheEngineSaysSo();
    allSlotsAreLookedAtAfterPrepare();
    whatIsOwedMayBeToldToGoNow();
    aLineToldToGoNowMayBeSaidAgainInTheRun();
    aLateClipJoinsInAndIsCounted();
    nonsenseLeadsNowhere();
}

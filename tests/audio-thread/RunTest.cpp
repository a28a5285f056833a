// What the transport does to clips: loops, jumps, stops, starts within a clip, ramps, hosts that say little. Passes are
// equal sample by sample, and nothing clicks.
#include "Rig.h"

using namespace comeback;
using namespace comeback::test;

namespace {

std::vector<float> passOf(const std::vector<float>& sound, std::int64_t from, std::int64_t frames) {
    return {sound.begin() + from, sound.begin() + from + frames};
}

void eachPassOfALoopIsTheSame() {
    for (const double quantum : {0.0, 1e-4}) {
        Rig rig(44100, 71.3);
        rig.quantumPpq = quantum;
        rig.sizes = anySizes(3, 700);
        rig.engine.publish(0, {.key = 1, .anchorPpq = 1.3, .anchorFrame = 99, .frames = 20000, .sampleRate = 44100,
                               .sample = numbered, .notes = {{7, 900, 0, 60, 90, 0, 0}, {8000, 1, 1, 36, 90, 0, 0}}});
        rig.engine.publish(1, {.key = 2, .anchorPpq = 2.9, .frames = 3000, .layers = 7, .sampleRate = 44100});
        constexpr std::int64_t length = 123457;
        for (int pass = 0; pass < 3; ++pass) {
            rig.locate(10007);
            rig.run(length);
        }
        const auto first = passOf(rig.left, 0, length);
        CHECK(firstSound(first) == std::llround(1.3 * 60 / 71.3 * 44100) - 99 - 10007);
        CHECK(passOf(rig.left, length, length) == first && passOf(rig.left, 2 * length, length) == first);
        CHECK(passOf(rig.layers[1], length, length) == passOf(rig.layers[1], 0, length));
        CHECK(rig.notes.size() == 12);
        for (std::size_t i = 0; i < 4; ++i) {
            CHECK(rig.notes[i + 4].frame - rig.notes[i].frame == length && rig.notes[i + 8].note == rig.notes[i].note);
        }
    }
}

void anyStartLaysTheSameFrames() {
    // Whatever is left of a clip is at the same song frame from any start, though the host rounds positions.
    for (const std::int64_t start : {0, 1, 777, 5003, 23999, 25000}) {
        Rig rig(48000, 93);
        rig.quantumPpq = 1e-4;
        rig.sizes = anySizes(static_cast<unsigned>(start) + 1);
        rig.engine.publish(0, {.anchorPpq = 0.8, .frames = 30000, .sample = numbered});
        rig.locate(start);
        rig.run(60000 - start);
        const std::int64_t origin = std::llround(0.8 * 60 / 93 * 48000);
        for (std::int64_t song = std::max(start + 200, origin); song < origin + 30000; ++song) {
            CHECK(rig.left[static_cast<std::size_t>(song - start)] == numbered(song - origin));
        }
    }
}

void aStartWithinAClipFadesIn() {
    Rig rig;
    rig.engine.publish(0, {.anchorPpq = 0, .frames = 48000, .notes = {{10, 5, 0, 60, 90, 0, 0}}});
    rig.locate(10000);
    rig.runSeconds(0.1);
    CHECK(rig.left[0] > 0 && rig.left[0] < 0.004f && rig.left[143] < 0.5f && rig.left[144] == 0.5f);
    CHECK(largestStep(rig.left) < 0.004f && rig.notes.empty());
    CHECK(rig.engine.count(wire::SessionLayout::clipsLate) == 0);
}

void jumpsAndStopsFadeOut() {
    Rig rig;
    rig.sizes = anySizes(11, 300);
    rig.engine.publish(0, {.anchorPpq = 0, .frames = 48000});
    rig.locate(5000);
    rig.run(10000);
    rig.locate(20000);  // within the clip still: the old fades while the new begins
    rig.run(10000);
    rig.locate(480000);  // nothing there
    rig.run(10000);
    rig.locate(20000);
    rig.run(10000);
    rig.playing = false;
    rig.run(10000);
    CHECK(largestStep(rig.left) < 0.005f);
    CHECK(rig.left[10050] > 0.4f && rig.left[20143] > 0 && rig.left[20144] == 0);
    CHECK(rig.left[40143] > 0 && firstSound(rig.left, 40144) == rig.recorded());
    // And it goes on where it stood, all of it, when the host starts again.
    rig.playing = true;
    rig.run(2000);
    CHECK(rig.left[51000] == 0.5f);
}

void manyJumpsInAFadeAddUp() {
    Rig rig(96000);
    rig.sizes = always(16);
    rig.engine.publish(0, {.anchorPpq = 0, .frames = 90000, .sampleRate = 96000});
    for (int i = 0; i < 400; ++i) {
        rig.locate(1000 + 40 * (i % 7) * 37);
        rig.run(16);
    }
    CHECK(*std::max_element(rig.left.begin(), rig.left.end()) <= 0.51f);
    CHECK(largestStep(rig.left) < 0.06f);
}

void aClipGoesOnWhileTheTempoMoves() {
    Rig rig;
    rig.sizes = always(256);
    rig.engine.publish(0, {.key = 1, .anchorPpq = 1, .frames = 100000, .sample = numbered});
    rig.engine.publish(1, {.key = 2, .anchorPpq = 9, .frames = 1000, .sample = numbered});
    double ppqNine = 0;
    for (int block = 0; block < 900; ++block) {
        rig.setBpm(120 + block * 0.05);
        if (rig.ppq() <= 9) {
            ppqNine = static_cast<double>(rig.recorded()) + (9 - rig.ppq()) / rig.quartersPerFrame();
        }
        rig.run(256);
    }
    const auto first = firstSound(rig.left);
    for (std::int64_t i = 0; i < 100000; ++i) {
        CHECK(rig.left[static_cast<std::size_t>(first + i)] == numbered(i));
    }
    CHECK(firstSound(rig.left, first + 100000) == std::llround(ppqNine));
}

void hostsThatSayLittle() {
    for (const std::uint32_t flags : {0u, std::uint32_t{Transport::hasFirstFrame}, std::uint32_t{Transport::hasPpq},
                                      Transport::hasFirstFrame | Transport::hasBpm}) {
        Rig rig(48000, 120);
        rig.flags = flags;
        rig.sizes = anySizes(5);
        rig.engine.publish(0, {.anchorPpq = 3.5, .sample = numbered});
        rig.runSeconds(2);
        CHECK(firstSound(rig.left) == 84000);
    }
    Rig silent;
    silent.playing = false;
    silent.flags = 0;
    silent.engine.publish(0, {.anchorPpq = 0});
    silent.runSeconds(1);
    CHECK(firstSound(silent.left) == silent.recorded());
}

void positionsBeforeZero() {
    Rig rig;
    rig.sizes = anySizes(9);
    rig.engine.publish(0, {.anchorPpq = -1.25, .anchorFrame = 100, .sample = numbered});
    rig.locate(-48000);
    rig.runSeconds(1);
    CHECK(firstSound(rig.left) == 48000 - 30000 - 100);
}

}  // namespace

int main() {
    eachPassOfALoopIsTheSame();
    anyStartLaysTheSameFrames();
    aStartWithinAClipFadesIn();
    jumpsAndStopsFadeOut();
    manyJumpsInAFadeAddUp();
    aClipGoesOnWhileTheTempoMoves();
    hostsThatSayLittle();
    positionsBeforeZero();
}

// process runs while an engine publishes and retires clips, overwrites the pool of freed ones, and empties the rings:
// a clip's sound is never seen half overwritten, every frame pushed arrives or is counted, and a parameter that is turned
// meanwhile holds in the end.
#include "Rig.h"
#include "wire/AudioRing.h"
#include "wire/NoteRing.h"
#include "wire/TransportLine.h"

#include <atomic>
#include <thread>

using namespace comeback;
using namespace comeback::test;
using wire::ClipSlot;
using wire::SessionLayout;

namespace {

constexpr std::int64_t clipFrames = 400;
constexpr std::size_t usedSlots = 8;

/// Each slot's piece of the pool holds one value throughout, another one each time it is published.
void write(wire::SessionMemory memory, std::size_t slot, std::uint64_t number, double ppq) {
    const auto offset = SessionLayout::pool + slot * 65536;
    const auto sound = memory.pooled<float>(offset, clipFrames);
    const auto notes = memory.pooled<wire::ClipNote>(offset + 32768, 1);
    // Powers of two that differ by slot, so that a sum says who sounds; the sign alters from clip to clip.
    std::fill(sound.begin(), sound.end(), std::ldexp(number % 2 == 0 ? 1.0f : -1.0f, -static_cast<int>(slot)));
    notes[0] = {5, 20, 0, static_cast<std::uint8_t>(slot), 100, 0, 0};
    auto& into = memory.slots()[slot];
    into.key = number;
    into.generation = number;
    into.anchorPpq = ppq;
    into.anchorFrame = 0;
    into.frames = clipFrames;
    into.samplesOffset = offset;
    into.notesOffset = offset + 32768;
    into.notes = 1;
    into.layers = ClipSlot::lead;
    into.sampleRate = 48000;
    std::atomic_ref(into.state).store(ClipSlot::ready, std::memory_order_release);
    memory.counter(SessionLayout::clipsChanged).fetch_add(1, std::memory_order_release);
}

struct Engine {
    explicit Engine(Rig& rig) : host(rig), memory(rig.region.memory()), thread([this] { run(); }) {}

    void run() {
        std::minstd_rand chance(5);
        wire::AudioRing ring(memory);
        wire::NoteRing notes(memory);
        const wire::TransportLine transport(memory);
        std::vector<float> sound(4096);
        std::uint64_t number = 0;
        bool last = false;
        while (!last) {
            last = stop.load(std::memory_order_acquire);
            wire::FrameStamp stamp;
            for (std::size_t count = 1; count > 0; heard += count) {
                count = ring.popRun(sound, stamp);
            }
            while (notes.pop()) {
                ++noted;
            }
            const auto slot = chance() % usedSlots;
            const auto state = std::atomic_ref(memory.slots()[slot].state);
            auto expected = std::uint64_t{ClipSlot::ready};
            if (state.load(std::memory_order_acquire) == ClipSlot::free) {
                const auto now = transport.tryRead();
                write(memory, slot, ++number, (now ? now->ppq : 0) + static_cast<double>(chance() % 100) / 1000);
            } else {
                const auto to = chance() % 3 == 0 ? ClipSlot::retireNow : ClipSlot::retireWhenSilent;
                if (state.compare_exchange_strong(expected, to, std::memory_order_acq_rel)) {
                    memory.counter(SessionLayout::clipsChanged).fetch_add(1, std::memory_order_release);
                }
            }
            const auto done = memory.counter(SessionLayout::blocksDone).load(std::memory_order_acquire);
            memory.counter(SessionLayout::blocksSettled).store(done, std::memory_order_release);
            host.set(wire::Parameter::seed, seed = static_cast<float>(++turned % 9999));
            std::this_thread::yield();
        }
        published = number;
    }

    Rig& host;
    wire::SessionMemory memory;
    std::atomic<bool> stop{false};
    std::uint64_t heard = 0;
    std::uint64_t noted = 0;
    std::uint64_t published = 0;
    std::uint64_t turned = 0;
    float seed = 0;
    std::thread thread;
};

void processAndEngineDoNotMeet() {
    Rig rig;
    rig.sizes = anySizes(9, 200);
    Engine engine(rig);
    std::uint64_t sounding = 0;
    for (int i = 0; i < 300; ++i) {
        rig.locate(i * 97);
        rig.left.clear();
        rig.right.clear();
        for (auto& layer : rig.layers) {
            layer.clear();
        }
        rig.run(1920);
        rig.set(wire::Parameter::mode, static_cast<float>(i % 4));
        for (const float sample : rig.left) {
            CHECK(std::abs(sample) <= 2.01f);
            sounding += sample != 0 ? 1 : 0;
        }
        std::this_thread::yield();
    }
    engine.stop.store(true, std::memory_order_release);
    engine.thread.join();
    rig.playing = false;
    rig.run(1);
    CHECK(rig.region.memory().parameter(20) == engine.seed);
    CHECK(engine.heard + rig.engine.count(SessionLayout::audioDropped) == 300 * 1920);
    CHECK(engine.heard == rig.engine.count(SessionLayout::audioRead));
    CHECK(engine.published > 0 && sounding > 0);
}

}  // namespace

int main() { processAndEngineDoNotMeet(); }

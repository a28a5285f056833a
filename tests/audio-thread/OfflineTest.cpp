// Offline a block waits for the engine, so that a bounce is complete; a dead engine does not hold it up for ever.
#include "OfflineWait.h"
#include "Rig.h"

#include <thread>

using namespace comeback;
using namespace comeback::test;
using wire::SessionLayout;
using namespace std::chrono_literals;

namespace {

/// An engine on a thread of its own that hears slowly and says each clip just before it is due.
class SlowEngine {
public:
    SlowEngine(Rig& rig, std::vector<Verse> verses) : thread_([this, &rig, verses] { run(rig, verses); }) {}
    ~SlowEngine() {
        stop_ = true;
        thread_.join();
    }

private:
    void run(Rig& rig, const std::vector<Verse>& verses) {
        const auto memory = rig.region.memory();
        std::size_t said = 0;
        std::uint64_t settled = 0;
        while (!stop_) {
            const auto done = memory.counter(SessionLayout::blocksDone).load(std::memory_order_acquire);
            if (done == settled) {
                std::this_thread::yield();
                continue;
            }
            std::this_thread::sleep_for(200us);
            const auto heard = memory.counter(SessionLayout::audioWritten).load(std::memory_order_acquire);
            while (said < verses.size() && verses[said].anchorPpq * 24000 < static_cast<double>(heard) + 64) {
                rig.engine.publish(said, verses[said]);
                ++said;
            }
            settled = done;
            memory.counter(SessionLayout::blocksSettled).store(settled, std::memory_order_release);
        }
    }

    std::atomic<bool> stop_{false};
    std::thread thread_;
};

void aBounceIsCompleteAndRepeats() {
    std::vector<Verse> verses;
    for (std::size_t i = 0; i < 12; ++i) {
        verses.push_back({.key = i + 1, .anchorPpq = 0.3 * static_cast<double>(i), .frames = 5000, .sample = numbered});
    }
    std::vector<float> bounces[3];
    for (std::size_t i = 0; i < 3; ++i) {
        Rig rig;
        rig.flags |= Transport::nonRealtime;
        rig.sizes = i == 0 ? always(512) : i == 1 ? always(17) : anySizes(3);
        const SlowEngine engine(rig, verses);
        rig.runSeconds(2);
        bounces[i] = rig.left;
        CHECK(rig.engine.count(SessionLayout::clipsLate) == 0 && rig.engine.count(SessionLayout::blocksLate) == 0);
    }
    CHECK(bounces[1] == bounces[0] && bounces[2] == bounces[0]);
    for (std::size_t i = 0; i < 12; ++i) {
        CHECK(bounces[0][i * 7200 + 5] != 0);
    }
}

void inRealTimeNobodyWaits() {
    Rig rig;
    rig.run(4096);
    CHECK(rig.engine.count(SessionLayout::blocksLate) == 0 && rig.recorded() == 4096);
}

void aFailedEngineIsNotWaitedFor() {
    Rig rig;
    rig.flags |= Transport::nonRealtime;
    rig.region.memory().counter(SessionLayout::engineState) = 2;
    rig.run(48000);
    CHECK(rig.engine.count(SessionLayout::blocksLate) == 0);
}

audio::Moment moment(bool jumped) {
    audio::Moment now;
    now.playing = true;
    now.jumped = jumped;
    return now;
}

/// Blocks are done that nobody settles; how many waits ended in vain.
void aDeadEngineIsGivenUpOnButAskedAgain() {
    const Region region;
    const auto memory = region.memory();
    audio::OfflineWait wait(memory, {.starting = 30ms, .ready = 60ms, .afterOne = 2ms});
    const auto late = memory.counter(SessionLayout::blocksLate);
    const auto done = memory.counter(SessionLayout::blocksDone);
    done = 1;
    for (int i = 0; i < 20; ++i) {
        wait.settle(moment(false), 512);
    }
    CHECK(late == 20);
    memory.counter(SessionLayout::blocksSettled) = 1;
    wait.settle(moment(false), 512);
    CHECK(late == 20);
    // It is back, and has its time again: a settling that takes longer than the short patience is awaited.
    memory.counter(SessionLayout::engineState) = 1;
    done = 2;
    std::thread engine([&] {
        std::this_thread::sleep_for(15ms);
        memory.counter(SessionLayout::blocksSettled) = 2;
    });
    wait.settle(moment(false), 512);
    engine.join();
    CHECK(late == 20);
}

void tinyBlocksWaitNowAndThen() {
    const Region region;
    const auto memory = region.memory();
    audio::OfflineWait wait(memory, {.starting = 1ms, .ready = 1ms, .afterOne = 1ms});
    const auto late = memory.counter(SessionLayout::blocksLate);
    memory.counter(SessionLayout::blocksDone) = 1;
    for (int i = 0; i < 128; ++i) {
        wait.settle(moment(i == 100), 1);
    }
    CHECK(late == 3);  // at once, after 64 frames, at the jump
    audio::Moment standing;
    wait.settle(standing, 4096);
    CHECK(late == 3);
}

void anEngineThatFailsMeanwhileEndsTheWait() {
    const Region region;
    const auto memory = region.memory();
    audio::OfflineWait wait(memory, {});
    memory.counter(SessionLayout::blocksDone) = 1;
    std::thread engine([&] {
        std::this_thread::sleep_for(5ms);
        memory.counter(SessionLayout::engineState) = 2;
    });
    wait.settle(moment(true), 512);  // would take 30 s and the test's time with it
    engine.join();
}

}  // namespace

int main() {
    aBounceIsCompleteAndRepeats();
    inRealTimeNobodyWaits();
    aFailedEngineIsNotWaitedFor();
    aDeadEngineIsGivenUpOnButAskedAgain();
    tinyBlocksWaitNowAndThen();
    anEngineThatFailsMeanwhileEndsTheWait();
}

#include "Checks.h"
#include "Refusal.h"
#include "Stage.h"

#include <random>
#include <thread>

namespace comeback::conformance {

namespace {

std::string threeBlocks(const Subject& subject) {
    Stage stage(subject.plug);
    for (int i = 0; i < 3; ++i) {
        stage.play(64, "in a block of 64 frames");
    }
    return "three of 64 frames, each as it came";
}

std::string otherThread(const Subject& subject) {
    Stage stage(subject.plug);
    std::string refused;
    std::thread([&] {
        try {
            for (int i = 0; i < 9999; ++i) {
                stage.play(64, "on a thread of its own");
            }
        } catch (const Refusal& refusal) {
            refused = refusal.sentence;
        }
    }).join();
    must(refused.empty(), refused);
    return "9999 blocks on a thread of its own";
}

std::string silenceFlags(const Subject& subject) {
    Stage stage(subject.plug);
    for (int32 bus = 0; bus < stage.block.data.numInputs; ++bus) {
        for (uint64 flags = 0; flags < 4; ++flags) {
            stage.block.data.inputs[bus].silenceFlags = flags;
            stage.play(64, "with silence flags", flags == 3 ? 0.0f : 0.5f);
        }
    }
    return "whatever inputs say of their silence";
}

/// 20 seconds of silence give silence; the flags that the host laid there are then no lie.
std::string silence(const Subject& subject) {
    Stage stage(subject.plug, 44100, false);
    auto& data = stage.block.data;
    for (int32 done = 0; done < 20 * 44100; done += 64) {
        for (int32 bus = 0; bus < data.numOutputs; ++bus) {
            data.outputs[bus].silenceFlags = 3;
        }
        stage.play(64, "after silence", 0);
        for (int32 bus = 0; bus < data.numOutputs; ++bus) {
            stage.block.mustBeSilent(bus, "after silence");
        }
    }
    return "20 seconds of it in, as much out";
}

std::string blockSizes(const Subject& subject) {
    Stage stage(subject.plug);
    std::mt19937 chance(2);
    const int rounds = subject.isLong ? 2000 : 60;
    stage.play(0, "in a block of no frames");
    for (int i = 0; i < rounds; ++i) {
        stage.play(static_cast<int32>(chance() % Stage::most) + 1, "in blocks of any size");
    }
    for (int i = 0; i < 300; ++i) {
        stage.play(i % 3, "in blocks of 0, 1 and 2 frames");
    }
    return "of 0 to " + number(Stage::most) + " frames";
}

/// We speak where the track is silent: a host must not take silence for a reason to stop us.
std::string tail(const Subject& subject) {
    const Stage stage(subject.plug);
    must(subject.plug.processor->getTailSamples() == kInfiniteTail, "Hosts may stop it where the track is silent.");
    must(subject.plug.processor->getLatencySamples() == 0, "It has a latency now.");
    return "no host stops it for silence; no latency";
}

/// Loud noise, then silence: to the bit, from its first frame on.
std::string afterNoise(const Subject& subject) {
    Stage stage(subject.plug);
    for (int i = 0; i < 60; ++i) {
        stage.play(64, "after loud noise", i > 10 ? 0.0f : 131072.0f);
    }
    return "noise far beyond full scale leaves nothing behind";
}

}  // namespace

std::vector<Check> processChecks() {
    return {{"blocks", threeBlocks},
            {"another thread", otherThread},
            {"silence flags", silenceFlags},
            {"silence", silence},
            {"block sizes", blockSizes},
            {"tail", tail},
            {"after noise", afterNoise}};
}

}  // namespace comeback::conformance

#include "Checks.h"
#include "Refusal.h"
#include "Stage.h"

namespace comeback::conformance {

namespace {

/// Every bus on, and nothing said but by the track: the layers are silent to the bit, and wholly written.
std::string allBuses(const Subject& subject) {
    Stage stage(subject.plug, 44100, false);
    for (const int32 frames : {1, 64, 511, Stage::most}) {
        stage.play(frames, "with every bus on");
        for (int32 i = 1; i < subject.plug.buses(kAudio, kOutput); ++i) {
            stage.block.mustBeSilent(i, "with every bus on");
        }
    }
    return "the layers alone on their buses, silent as they are";
}

std::string sharedMemory(const Subject& subject) {
    Stage stage(subject.plug, 44100, false);
    stage.block.shareMemory();
    for (const int32 frames : {1, 64, 1000, Stage::most}) {
        stage.play(frames, "where inputs and outputs are the same memory");
    }
    return "inputs and outputs at one place";
}

/// Buses that are not active may have no memory; and a host may leave out those behind the first.
std::string withoutMemory(const Subject& subject) {
    Stage stage(subject.plug);
    stage.block.withhold(kInput, 1);
    for (int32 i = 1; i < stage.block.data.numOutputs; ++i) {
        stage.block.withhold(kOutput, i);
    }
    stage.play(64, "where inactive buses have no memory");
    stage.block.data.numInputs = stage.block.data.numOutputs = 1;
    stage.play(64, "where the host brings the main buses alone");
    return "inactive buses without memory, or left out";
}

/// A main bus that is off: the other side is written with something that is a number, and nothing falls over.
std::string mainBusOff(const Subject& subject) {
    for (const BusDirection off : {kInput, kOutput}) {
        mustDo(subject.plug.component->activateBus(kAudio, off == kInput ? kOutput : kInput, 0, true), "activateBus");
        {
            const Running running(subject.plug, 44100);
            Block block(subject.plug, 64);
            block.fill(64);
            process(subject.plug, block, "with one main bus off");
            block.mustBeKept();
            if (off == kInput) {
                block.mustBeSilent(0, "with the main input off");
            }
        }
        subject.plug.activateBuses(false);
    }
    return "one main bus off, and either";
}

/// As older hosts do it: buses go on and off while it runs. What is on is written, and never with what is left over.
std::string busesWhileRunning(const Subject& subject) {
    Stage stage(subject.plug);
    const auto playAll = [&](bool on, const std::string& when) {
        for (int32 i = 1; i < stage.block.data.numOutputs; ++i) {
            mustDo(subject.plug.component->activateBus(kAudio, kOutput, i, on), "activateBus");
            stage.play(512, when);
            for (int32 output = 1; on && output <= i; ++output) {
                stage.block.mustBeSilent(output, when);
            }
        }
    };
    for (int round = 0; round < 3; ++round) {
        playAll(true, "where buses go on while it runs");
        mustDo(subject.plug.component->activateBus(kAudio, kInput, 1, round % 2 == 0), "activateBus");
        playAll(false, "where buses go off while it runs");
    }
    return "on and off while it runs, nothing left over in them";
}

}  // namespace

std::vector<Check> memoryChecks() {
    return {{"every bus", allBuses},
            {"one memory", sharedMemory},
            {"no memory", withoutMemory},
            {"a main bus off", mainBusOff},
            {"buses while running", busesWhileRunning}};
}

}  // namespace comeback::conformance

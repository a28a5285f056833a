#include "Checks.h"
#include "Refusal.h"
#include "Stage.h"

namespace comeback::conformance {

namespace {

ProcessSetup setup() { return {kRealtime, kSample32, 8192, 44100}; }

std::string terminateAndInitialise(const Subject& subject) {
    mustDo(subject.plug.component->terminate(), "terminate");
    mustDo(subject.plug.component->initialize(&subject.host), "initialize");
    mustWork(subject.plug, "after terminate and initialize");
    return "ended and begun again, it works";
}

std::string transitions(const Subject& subject) {
    for (int round = 0; round < 3; ++round) {
        auto setting = setup();
        mustDo(subject.plug.processor->setupProcessing(setting), "setupProcessing");
        mustDo(subject.plug.component->setActive(true), "setActive(true)");
        mustDo(subject.plug.component->setActive(false), "setActive(false)");
        mustDo(subject.plug.component->terminate(), "terminate");
        mustDo(subject.plug.component->initialize(&subject.host), "initialize");
    }
    mustWork(subject.plug, "after three lives");
    return "three lives";
}

std::string suspendAndResume(const Subject& subject) {
    subject.plug.activateBuses(true);
    for (int round = 0; round < 3; ++round) {
        mustDo(subject.plug.processor->canProcessSampleSize(kSample32), "canProcessSampleSize of 32 bits");
        auto setting = setup();
        mustDo(subject.plug.processor->setupProcessing(setting), "setupProcessing");
        mustDo(subject.plug.component->setActive(true), "setActive(true)");
        mustDo(subject.plug.component->setActive(false), "setActive(false)");
    }
    subject.plug.activateBuses(false);
    return "three times";
}

/// 64 bits are not offered; then nobody may set them up.
std::string sampleSizes(const Subject& subject) {
    must(subject.plug.processor->canProcessSampleSize(kSample64) != kResultOk, "64 bits are offered now.");
    auto setting = setup();
    setting.symbolicSampleSize = kSample64;
    must(subject.plug.processor->setupProcessing(setting) != kResultOk, "64 bits are set up, though not offered.");
    mustWork(subject.plug, "after 64 bits were refused");
    return "32 bits alone";
}

/// What no host should do, and some do: each step twice, or before its time. Answers do not matter; that it goes on
/// does.
std::string repeatedSteps(const Subject& subject) {
    auto& component = *subject.plug.component.get();
    component.initialize(&subject.host);
    component.setActive(false);
    component.setActive(true);
    component.setActive(true);
    component.initialize(&subject.host);
    component.setActive(false);
    component.setActive(false);
    component.terminate();
    component.terminate();
    component.setActive(false);
    mustDo(component.initialize(&subject.host), "initialize");
    subject.plug.processor->setProcessing(false);
    subject.plug.processor->setProcessing(true);
    subject.plug.processor->setProcessing(true);
    mustWork(subject.plug, "after steps twice and out of order");
    return "steps twice and out of order, and it works";
}

/// Sound before setup, and after the plugin was set inactive.
std::string outOfTime(const Subject& subject) {
    Host host;
    {
        Plug plug(subject.module, host);
        Block block(plug, 64);
        block.fill(64);
        process(plug, block, "before any setup");
        block.mustBeKept();
        plug.activateBuses(true);
        block.fill(64);
        process(plug, block, "before setActive");
        block.mustPass("before setActive");
        mustWork(plug, "after blocks out of time");
        plug.activateBuses(true);
        block.fill(64);
        process(plug, block, "after setActive(false)");
        block.mustPass("after setActive(false)");
    }
    must(host.holders() == 0, "An instance that went still holds its host.");
    return "sound passes whenever it comes";
}

}  // namespace

std::vector<Check> lifeChecks() {
    return {{"terminate, initialise", terminateAndInitialise},
            {"state transitions", transitions},
            {"suspend, resume", suspendAndResume},
            {"sample sizes", sampleSizes},
            {"repeated steps", repeatedSteps},
            {"blocks out of time", outOfTime}};
}

}  // namespace comeback::conformance

#include "Changes.h"
#include "Checks.h"
#include "Refusal.h"
#include "Stage.h"
#include "Stream.h"

#include <random>

namespace comeback::conformance {

namespace {

std::vector<ParameterInfo> parametersOf(const Plug& plug) {
    std::vector<ParameterInfo> all(static_cast<std::size_t>(plug.controller->getParameterCount()));
    for (std::size_t i = 0; i < all.size(); ++i) {
        mustDo(plug.controller->getParameterInfo(static_cast<int32>(i), all[i]), "getParameterInfo");
    }
    return all;
}

/// Each at its default, in component and controller, by a flush.
void restore(const Subject& subject) {
    Changes changes;
    for (const auto& info : parametersOf(subject.plug)) {
        if ((info.flags & ParameterInfo::kCanAutomate) != 0) {
            changes.with(info.id, info.defaultNormalizedValue);
            subject.plug.controller->setParamNormalized(info.id, info.defaultNormalizedValue);
        }
    }
    Stage stage(subject.plug);
    ProcessData flush;
    flush.inputParameterChanges = &changes;
    mustDo(subject.plug.processor->process(flush), "process without frames");
}

/// Changes at chance frames, one in so many, of the first parameters.
struct Automation {
    std::size_t parameters;
    int oneIn;
};

void play(Stage& stage, const Subject& subject, const Automation& automation, std::mt19937& chance) {
    const auto all = parametersOf(subject.plug);
    Changes in;
    Changes out;
    for (std::size_t i = 0; i < std::min(automation.parameters, all.size()); ++i) {
        auto& points = in.of(all[i].id);
        for (int32 frame = 0; frame < 64; ++frame) {
            if (static_cast<int>(chance() % 1000000) % automation.oneIn == 0 || frame == 0) {
                points.add(frame, static_cast<double>(chance() % 1000000000) / 1e9);
            }
        }
    }
    stage.block.fill(64);
    stage.block.data.inputParameterChanges = &in;
    stage.block.data.outputParameterChanges = &out;
    process(subject.plug, stage.block, "while parameters change");
    stage.block.data.inputParameterChanges = stage.block.data.outputParameterChanges = nullptr;
    stage.block.mustBeKept();
    stage.block.mustBeWritten(0, "while parameters change");
    for (std::size_t i = 0; i < std::min<std::size_t>(automation.parameters, 23); ++i) {
        must(in.all()[i].lastWasRead(), "Where a parameter went is not read.");
    }
    must(in.holders() == 0 && out.holders() == 0, "A block's changes are held after it.");
}

std::string automation(const Subject& subject) {
    std::mt19937 chance(3);
    int blocks = 0;
    {
        Stage stage(subject.plug);
        for (const int oneIn : {100, 50, 1}) {
            // JUCE sorts in a controller's points one by one: 130,000 of them take it many seconds.
            for (const std::size_t parameters : {1, 2, 10, 23, oneIn == 1 ? 100 : 100000}) {
                for (int block = 0; block < (subject.isLong ? 100 : 3); ++block, ++blocks) {
                    play(stage, subject, {parameters, oneIn}, chance);
                }
            }
        }
    }
    restore(subject);
    return number(blocks) + " blocks, of one parameter up to all of ours, down to each frame, and of all at times";
}

/// Changes without frames or buses; with buses of no channels; with neither changes nor buses; and without points.
std::string flush(const Subject& subject) {
    const auto pitch = subject.plug.parameter("Pitch");
    Stage stage(subject.plug);
    ProcessData data;
    Changes up;
    data.inputParameterChanges = &up.with(pitch.id, 1.0);
    mustDo(subject.plug.processor->process(data), "process without frames or buses");
    Changes none;
    none.of(pitch.id);
    data.inputParameterChanges = &none;
    mustDo(subject.plug.processor->process(data), "process with a parameter that has no points");
    AudioBusBuffers empty[4];
    data.inputs = data.outputs = empty;
    mustDo(subject.plug.processor->process(data), "process with buses of no channels, not counted");
    data.numInputs = 2;
    data.numOutputs = 4;
    mustDo(subject.plug.processor->process(data), "process with buses of no channels");
    data = ProcessData();
    mustDo(subject.plug.processor->process(data), "process with nothing at all");
    stage.play(0, "without frames");
    Stream state;
    mustDo(subject.plug.component->getState(&state), "getState");
    const std::string text(state.bytes().begin(), state.bytes().end());
    must(text.find("\"pitch\":12") != std::string::npos, "A parameter that was flushed is not in the state.");
    Changes back;
    data.inputParameterChanges = &back.with(pitch.id, pitch.defaultNormalizedValue);
    mustDo(subject.plug.processor->process(data), "process without frames or buses");
    return "parameters without frames, buses or points";
}

/// Points of a parameter that is none, at frames that are none, to values beyond the ends.
std::string strangePoints(const Subject& subject) {
    Stage stage(subject.plug);
    Changes changes;
    changes.with(0x7ffffff1, 0.5).with(0xfffffff1, 0.5);
    changes.of(subject.plug.parameter("Dry").id).add(-50, 0.5);
    changes.with(subject.plug.parameter("Voices").id, 1e300).with(subject.plug.parameter("Seed").id, -1);
    changes.of(subject.plug.parameter("MIDI CC 0|1").id).add(70000, 2.0);
    stage.block.fill(64);
    stage.block.data.inputParameterChanges = &changes;
    process(subject.plug, stage.block, "with strange points");
    stage.block.data.inputParameterChanges = nullptr;
    stage.block.mustBeKept();
    stage.block.mustBeWritten(0, "with strange points");
    return "unknown parameters, frames and values";
}

/// Notes in, in and out of order, and at frames that are none.
std::string notes(const Subject& subject) {
    Stage stage(subject.plug);
    std::mt19937 chance(4);
    for (int block = 0; block < 100; ++block) {
        Events in;
        Events out;
        for (int i = 0; i < 300; ++i) {
            in.note(static_cast<int32>(chance() % 200) - 60, static_cast<int16>(chance() % 16),
                    static_cast<int16>(chance() % 128), static_cast<float>(chance() % 3) / 2);
        }
        stage.block.data.inputEvents = &in;
        stage.block.data.outputEvents = &out;
        stage.play(64, "with notes");
        must(out.getEventCount() == 0, "Notes go out, though nothing is said.");
    }
    return "30,000 of them, in any order";
}

}  // namespace

std::vector<Check> automationChecks() {
    return {{"automation", automation}, {"flush", flush}, {"strange points", strangePoints}, {"notes", notes}};
}

}  // namespace comeback::conformance

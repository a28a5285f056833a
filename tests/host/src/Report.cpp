#include "Report.h"

#include "ComponentState.h"
#include "Statuses.h"
#include "Wav.h"

#include <algorithm>
#include <array>
#include <dlfcn.h>
#include <type_traits>

namespace comeback::host {

using juce::var;

namespace {

/// An object of names and values.
class Object {
public:
    template <typename Value>
    Object& put(const juce::Identifier& name, const Value& value) {
        if constexpr (std::is_same_v<Value, std::int64_t>) {
            object_->setProperty(name, static_cast<juce::int64>(value));
        } else {
            object_->setProperty(name, value);
        }
        return *this;
    }
    operator var() const { return var(object_.get()); }  // NOLINT: as a value it stands in others

private:
    juce::DynamicObject::Ptr object_ = new juce::DynamicObject();
};

double residentMb() {
    double pages = 0;
    if (FILE* file = std::fopen("/proc/self/statm", "r")) {
        double all = 0;
        if (std::fscanf(file, "%lf %lf", &all, &pages) != 2) {
            pages = 0;
        }
        std::fclose(file);
    }
    return pages * 4096 / 1e6;
}

var quantiles(std::vector<double> micros) {
    std::sort(micros.begin(), micros.end());
    const auto at = [&](double share) {
        return micros.empty() ? 0.0 : micros[std::min(micros.size() - 1, static_cast<std::size_t>(share * static_cast<double>(micros.size())))];
    };
    return Object().put("blocks", static_cast<int>(micros.size())).put("p50", at(0.5)).put("p99", at(0.99))
        .put("p99.9", at(0.999)).put("max", at(1));
}

var runsOf(const Scenario& scenario) {
    juce::Array<var> runs;
    for (const auto& scene : scenario.scenes) {
        const auto& run = scene.run;
        runs.add(Object().put("firstFrame", run.firstFrame).put("frames", run.frames).put("sampleRate", run.sampleRate)
            .put("playing", run.playing).put("continues", run.continues).put("ppq", run.startPpq)
            .put("bpm", run.startBpm).put("endBpm", run.endBpm)
            .put("meter", juce::String(run.meter.beats) + "/" + juce::String(run.meter.unit)));
    }
    return runs;
}

var notesOf(const Instance& instance) {
    juce::Array<var> notes;
    for (const auto& [frame, message] : instance.notes()) {
        const auto* bytes = message.getRawData();
        juce::Array<var> data;
        for (int i = 0; i < message.getRawDataSize(); ++i) {
            data.add(static_cast<int>(bytes[i]));
        }
        notes.add(Object().put("frame", frame).put("bytes", data));
    }
    return notes;
}

/// What the preloaded guard counted; void without one.
var guardReport() {
    using Report = std::int64_t(char*, std::int64_t);
    auto* report = reinterpret_cast<Report*>(dlsym(RTLD_DEFAULT, "comeback_rt_report"));
    std::array<char, 8192> json{};
    return report == nullptr || report(json.data(), static_cast<std::int64_t>(json.size())) < 0
               ? var()
               : juce::JSON::parse(juce::String(json.data()));
}

juce::String fileName(std::size_t instance, const juce::String& name) {
    const auto prefix = instance == 0 ? juce::String() : juce::String(static_cast<int>(instance) + 1) + "-";
    return prefix + name.toLowerCase().replaceCharacter(' ', '-');
}

var instanceReport(const juce::File& folder, std::size_t i, Instance& instance, double sampleRate) {
    juce::Array<var> buses;
    Object sounding;
    for (const auto& tape : instance.tapes()) {
        sounding.put(juce::Identifier(tape.bus.toLowerCase()), tape.soundingBlocks);
        const auto file = folder.getChildFile(fileName(i, tape.bus) + ".wav");
        if (!tape.channels.empty() && !tape.channels.front().empty()) {
            writeWav(file, {sampleRate, tape.channels});
            buses.add(file.getFileName());
        }
    }
    const auto state = instance.state();
    const auto component = componentState(state);
    folder.getChildFile(fileName(i, "state.bin")).replaceWithData(state.getData(), state.getSize());
    folder.getChildFile(fileName(i, "state.json")).replaceWithData(component.getData(), component.getSize());
    return Object().put("createMs", instance.createMs).put("prepareMs", instance.prepareMs).put("buses", buses)
        .put("soundingBlocks", sounding)
        .put("latencyFrames", instance.plugin().getLatencySamples())
        .put("processMicros", quantiles(instance.processMicros())).put("midi", notesOf(instance));
}

}  // namespace

void writeReport(const juce::File& folder, const Scenario& scenario, Performance& performance, double scanMs) {
    if (folder.createDirectory().failed()) {
        throw Refusal{folder.getFullPathName() + " cannot be made."};
    }
    juce::Array<var> instances;
    for (std::size_t i = 0; i < performance.instances().size(); ++i) {
        instances.add(instanceReport(folder, i, *performance.instances()[i], scenario.scenes.front().run.sampleRate));
    }
    const auto& rounds = performance.stateRounds();
    const Object state = Object().put("rounds", rounds.rounds).put("different", rounds.different).put("slow", rounds.slow)
        .put("slowestGetMs", rounds.slowestGetMs).put("slowestSetMs", rounds.slowestSetMs);
    const Object report = Object().put("scanMs", scanMs).put("instances", instances).put("residentMb", residentMb())
        .put("runs", runsOf(scenario)).put("stateRounds", state).put("guard", guardReport())
        .put("engines", engineStatuses());
    if (!folder.getChildFile("report.json").replaceWithText(juce::JSON::toString(report))) {
        throw Refusal{folder.getFullPathName() + " cannot be written to."};
    }
}

}  // namespace comeback::host

#include "Scenario.h"

#include "ComponentState.h"

namespace comeback::host {

using juce::var;

namespace {

/// Calls `take` for each element of the array at `key`.
template <typename Take>
void each(const var& root, const char* key, Take take) {
    if (const auto* array = root[key].getArray()) {
        for (const auto& element : *array) {
            take(element);
        }
    }
}

bool flag(const var& root, const char* key, bool standard) {
    return static_cast<bool>(root.getProperty(key, standard));
}

int whole(const var& root, const char* key, int standard) { return juce::roundToInt(number(root, key, standard)); }

var parsed(const juce::File& file, const juce::StringArray& overrides) {
    var root;
    const auto result = juce::JSON::parse(file.loadFileAsString(), root);
    if (result.failed() || root.getDynamicObject() == nullptr) {
        throw Refusal{file.getFullPathName() + " is not a scenario: " + result.getErrorMessage()};
    }
    for (const auto& each : overrides) {
        const auto text = each.fromFirstOccurrenceOf("=", false, false);
        const auto value = juce::JSON::fromString("[" + text + "]");
        root.getDynamicObject()->setProperty(each.upToFirstOccurrenceOf("=", false, false),
                                             value.isArray() ? value[0] : var(text));
    }
    return root;
}

/// A state given as an object is the plugin's own JSON; as text, a file that a host saved, or a plugin's JSON.
juce::MemoryBlock stateOf(const var& given, const juce::File& folder) {
    juce::MemoryBlock bytes;
    if (given.isObject()) {
        const auto json = juce::JSON::toString(given, true);
        bytes.append(json.toRawUTF8(), json.getNumBytesAsUTF8());
        return hostState(bytes);
    }
    if (given.isString()) {
        const auto file = folder.getChildFile(given.toString());
        if (!file.loadFileAsData(bytes)) {
            throw Refusal{"There is no state in " + file.getFullPathName() + "."};
        }
        return file.hasFileExtension("json") ? hostState(bytes) : bytes;
    }
    return bytes;
}

void readHow(const var& root, Scenario& s) {
    s.randomBlocks = root["block"].toString() == "random";
    s.block = s.randomBlocks ? 2048 : whole(root, "block", 512);
    s.seed = whole(root, "seed", 1);
    s.realtime = flag(root, "realtime", false);
    s.paced = flag(root, "paced", s.realtime);
    s.settled = flag(root, "settled", s.realtime);
    s.fifo = root.getProperty("fifo", "").toString();
    s.instances = whole(root, "instances", 1);
    s.rounds = whole(root, "rounds", 1);
    s.allBuses = flag(root, "allBuses", true);
    s.record = flag(root, "record", true);
    s.scanOnly = flag(root, "scanOnly", false);
    s.audioOnMainThread = flag(root, "audioOnMainThread", false);
    s.stateRounds = whole(root, "stateRounds", 0);
    s.foreignJvm = root.getProperty("foreignJvm", "").toString();
}

void readWhat(const var& root, const juce::File& folder, Scenario& s) {
    const auto meter = meterOf(root.getProperty("meter", "4/4"));
    const double bpm = number(root, "bpm", 92);
    each(root, "tracks", [&](const var& json) { s.tracks.emplace_back(json, folder, bpm, meter); });
    if (auto* set = root["set"].getDynamicObject()) {
        for (const auto& [id, value] : set->getProperties()) {
            s.settings.push_back({id.toString(), static_cast<double>(value)});
        }
    }
    each(root, "automation", [&](const var& json) {
        s.automation.push_back({Cue(json, meter), {json["parameter"].toString(), number(json, "value", 0)}});
    });
    each(root, "keys", [&](const var& json) {
        s.keys.push_back({Cue(json, meter), number(json, "quarters", 1), whole(json, "channel", 1),
                          whole(json, "note", 60), whole(json, "velocity", 100)});
    });
}

}  // namespace

Scenario Scenario::read(const juce::File& file, const juce::StringArray& overrides) {
    const auto root = parsed(file, overrides);
    const auto folder = file.getParentDirectory();
    Scenario s;
    readHow(root, s);
    if (!s.scanOnly) {
        s.scenes = scenesOf(root);
        readWhat(root, folder, s);
    }
    s.state = stateOf(root["state"], folder);
    return s;
}

}  // namespace comeback::host

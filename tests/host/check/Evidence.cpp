#include "Evidence.h"

#include "../src/Script.h"

#include <algorithm>

namespace comeback::host {

using juce::var;

Words::Words(const juce::StringArray& words) {
    for (const auto& word : words) {
        if (word.contains("=")) {
            numbers_.set(word.upToFirstOccurrenceOf("=", false, false), word.fromFirstOccurrenceOf("=", false, false));
        } else {
            files_.add(word);
        }
    }
}

juce::File Words::file(int index) const {
    if (index >= files_.size()) {
        throw Refusal{"This check wants " + juce::String(index + 1) + " files or more."};
    }
    return juce::File::getCurrentWorkingDirectory().getChildFile(files_[index]);
}

juce::StringArray Words::list(const juce::String& name) const {
    return juce::StringArray::fromTokens(numbers_[name], ",", "");
}

double Words::number(const juce::String& name, double standard) const {
    return numbers_.containsKey(name) ? numbers_[name].getDoubleValue() : standard;
}

var readJson(const juce::File& file) {
    auto json = juce::JSON::parse(file);
    if (json.isVoid()) {
        throw Refusal{file.getFullPathName() + " is no JSON."};
    }
    return json;
}

std::vector<Run> runsOf(const var& report, int first) {
    std::vector<Run> runs;
    for (const auto& json : *report["runs"].getArray()) {
        Run run;
        run.firstFrame = static_cast<juce::int64>(json["firstFrame"]);
        run.frames = static_cast<juce::int64>(json["frames"]);
        run.sampleRate = number(json, "sampleRate", 0);
        run.playing = static_cast<bool>(json["playing"]);
        run.continues = static_cast<bool>(json["continues"]);
        run.startPpq = number(json, "ppq", 0);
        run.startBpm = number(json, "bpm", 0);
        run.endBpm = number(json, "endBpm", 0);
        run.meter = meterOf(json["meter"]);
        if (first-- <= 0) {
            runs.push_back(run);
        }
    }
    return runs;
}

std::vector<NoteOn> noteOnsOf(const var& report) {
    std::vector<NoteOn> notes;
    for (const auto& json : *report["instances"][0]["midi"].getArray()) {
        const auto& bytes = json["bytes"];
        const int status = bytes[0];
        if ((status & 0xf0) == 0x90 && static_cast<int>(bytes[2]) > 0) {
            notes.push_back({number(json, "frame", 0), (status & 0x0f) + 1, bytes[1]});
        }
    }
    return notes;
}

namespace {

template <typename Take>
void each(const var& array, Take take) {
    if (const auto* elements = array.getArray()) {
        std::for_each(elements->begin(), elements->end(), take);
    }
}

StateTurn turnOf(const var& json) {
    const auto take = json["takes"][static_cast<int>(json["chosen"])];
    StateTurn turn{number(json["answer"], "from", 0), number(json["answer"], "to", 0), number(take, "bpm", 0), {}};
    each(take["lines"], [&](const var& line) {
        StateLine found{number(line, "firstVowel", 0), {}};
        each(line["syllables"], [&](const var& s) { found.declaredPpq.push_back(number(s, "declared", 0)); });
        turn.lines.push_back(found);
    });
    return turn;
}

}  // namespace

std::vector<StateTurn> turnsOf(const var& state) {
    std::vector<StateTurn> turns;
    each(state["song"]["turns"], [&](const var& turn) { turns.push_back(turnOf(turn)); });
    return turns;
}

std::vector<float> soundOf(const juce::File& wav) {
    auto sound = readWav(wav);
    const auto loud = [](float sample) { return std::abs(sample) > 1e-4f; };
    if (sound.channels.empty() || std::ranges::none_of(sound.channels.front(), loud)) {
        throw Refusal{wav.getFullPathName() + " is silent."};
    }
    return std::move(sound.channels.front());
}

}  // namespace comeback::host

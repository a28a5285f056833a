#include "Script.h"

namespace comeback::host {

using juce::String;
using juce::var;

double number(const var& object, const char* key, double standard) {
    return object.hasProperty(key) ? static_cast<double>(object[key]) : standard;
}

Meter meterOf(const String& text) {
    const Meter meter{text.upToFirstOccurrenceOf("/", false, false).getIntValue(),
                      text.fromFirstOccurrenceOf("/", false, false).getIntValue()};
    if (meter.beats < 1 || meter.unit < 1) {
        throw Refusal{"A meter is written as 4/4, not as \"" + text + "\"."};
    }
    return meter;
}

namespace {

/// Lays segments one after the other, remembering what stays.
class Writer {
public:
    explicit Writer(const var& root) {
        now_.sampleRate = number(root, "rate", 48000);
        now_.startBpm = now_.endBpm = number(root, "bpm", 92);
        now_.meter = meterOf(root.getProperty("meter", "4/4"));
    }

    void add(const var& segment) {
        takeManners(segment);
        takeClock(segment);
        const bool loops = segment.hasProperty("passes");
        const auto passes = static_cast<int>(number(segment, "passes", 1));
        const double from = now_.startPpq;
        for (int pass = 0; pass < passes; ++pass) {
            if (pass > 0) {
                jumpTo(from);
            }
            addRun(segment, loops);
            scenes_.back().before = pass == 0 ? before(segment) : juce::StringArray{};
        }
    }

    [[nodiscard]] std::vector<Scene> scenes() const { return scenes_; }

private:
    void takeManners(const var& segment) {
        auto& m = now_.manners;
        if (segment.hasProperty("withhold")) {
            juce::StringArray names;
            for (const auto& name : *segment["withhold"].getArray()) {
                names.add(name.toString());
            }
            m.withholdsEverything = names.contains("all");
            m.withholdsPpq = names.contains("ppq");
            m.withholdsBpm = names.contains("bpm");
            m.withholdsTime = names.contains("time");
            m.withholdsBarStart = names.contains("bar");
            m.withholdsMeter = names.contains("meter");
        }
        m.quantumPpq = number(segment, "quantise", m.quantumPpq);
        m.offsetPpq = number(segment, "offset", m.offsetPpq);
    }

    void takeClock(const var& segment) {
        const double bpm = number(segment, "bpm", now_.endBpm);
        now_.startBpm = bpm;
        now_.endBpm = number(segment, "rampTo", bpm);
        if (segment.hasProperty("meter")) {
            now_.meter = meterOf(segment["meter"]);
            now_.barOriginPpq = now_.startPpq;
        }
        const double rate = number(segment, "rate", now_.sampleRate);
        if (rate != now_.sampleRate) {
            now_.sampleRate = rate;
            jumpTo(now_.startPpq);
        }
        if (segment.hasProperty("bar")) {
            now_.barOriginPpq = 0;
            jumpTo((number(segment, "bar", 1) - 1) * now_.meter.barPpq());
        } else if (segment.hasProperty("ppq")) {
            now_.barOriginPpq = 0;
            jumpTo(number(segment, "ppq", 0));
        }
        now_.playing = !static_cast<bool>(segment.getProperty("stopped", false));
    }

    void jumpTo(double ppq) {
        now_.startPpq = ppq;
        now_.startTime = std::llround(ppq * 60 / now_.startBpm * now_.sampleRate);
        now_.continues = false;
    }

    [[nodiscard]] double exactFrames(const var& segment) const {
        const double framesAQuarter = 60 / ((now_.startBpm + now_.endBpm) / 2) * now_.sampleRate;
        if (segment.hasProperty("frames")) {
            return number(segment, "frames", 0);
        }
        if (segment.hasProperty("seconds")) {
            return number(segment, "seconds", 0) * now_.sampleRate;
        }
        if (segment.hasProperty("quarters")) {
            return number(segment, "quarters", 0) * framesAQuarter;
        }
        return number(segment, "bars", 1) * now_.meter.barPpq() * framesAQuarter;
    }

    void addRun(const var& segment, bool loops) {
        const double exact = exactFrames(segment);
        now_.frames = static_cast<std::int64_t>(std::ceil(exact - 1e-6));
        now_.rampFrames = now_.startBpm == now_.endBpm ? 0 : exact;
        if (now_.frames < 1) {
            throw Refusal{"A segment of the transport has no length: " + juce::JSON::toString(segment, true)};
        }
        const double end = now_.ppqAt(exact);
        now_.loop = loops ? std::optional(Run::Loop{now_.startPpq, end}) : std::nullopt;
        scenes_.push_back({now_, {}});
        now_.firstFrame += now_.frames;
        if (now_.playing) {
            const double late = static_cast<double>(now_.frames) - exact;
            now_.startPpq = end + late * now_.endBpm / (60 * now_.sampleRate);
            now_.startTime += now_.frames;
        }
        now_.continues = now_.playing;
    }

    [[nodiscard]] static juce::StringArray before(const var& segment) {
        juce::StringArray names;
        if (const auto* all = segment["before"].getArray()) {
            for (const auto& each : *all) {
                names.add(each.toString());
            }
        }
        return names;
    }

    Run now_;
    std::vector<Scene> scenes_;
};

}  // namespace

std::vector<Scene> scenesOf(const var& root) {
    const auto* segments = root["transport"].getArray();
    if (segments == nullptr || segments->isEmpty()) {
        throw Refusal{"The scenario has no transport: give \"transport\": [{\"bars\": 8}]."};
    }
    Writer writer(root);
    for (const auto& segment : *segments) {
        writer.add(segment);
    }
    return writer.scenes();
}

}  // namespace comeback::host

#include "Proof.h"

#include "../check/Check.h"
#include "Cue.h"
#include "Script.h"
#include "Wav.h"

#include <cmath>
#include <functional>

namespace comeback::host {

using juce::File;
using juce::String;
using juce::var;

namespace {

void so(bool is, const char* what) {
    if (!is) {
        throw Refusal{String("It is not so that ") + what + "."};
    }
}

std::vector<Scene> script(const String& json) { return scenesOf(juce::JSON::parse(json)); }

void proveClock() {
    const auto steady = script(R"({"bpm": 92, "rate": 48000, "transport": [{"bars": 1}, {"bars": 1}]})");
    const auto& second = steady[1].run;
    so(steady[0].run.frames == 125218, "a bar of 125217.4 frames has 125218 first frames");
    so(second.continues && std::abs(second.ppqAt(0) - 125218 * 92 / (60.0 * 48000)) < 1e-12, "the clock runs on");
    so(second.barStartAt(0) == 4, "bar 2 starts at PPQ 4");
    const auto loop = script(R"({"bpm": 92, "transport": [{"bar": 3, "bars": 2, "passes": 3}, {"bars": 1}]})");
    so(loop.size() == 4 && loop[2].run.startPpq == 8 && !loop[2].run.continues, "each pass starts on the loop's start");
    so(loop[2].run.startTime == loop[0].run.startTime && loop[0].run.loop->toPpq == 16, "a loop has its time and its end");
    const auto ramp = script(R"({"bpm": 60, "rate": 1000, "transport": [{"quarters": 6, "rampTo": 120}, {"bars": 1}]})");
    so(ramp[0].run.frames == 4000 && std::abs(ramp[0].run.ppqAt(2000) - 2.5) < 1e-9, "a ramp is linear in time");
    so(ramp[1].run.startBpm == 120 && ramp[1].run.continues, "the tempo stays after a ramp");
    const auto odd = script(R"({"meter": "6/8", "transport": [{"bar": 2, "bars": 1}]})");
    so(odd[0].run.startPpq == 3, "a bar of 6/8 has three quarters");
    const auto negative = script(R"({"transport": [{"ppq": -1.5, "bars": 1}]})");
    so(negative[0].run.barStartAt(0) == -4, "a bar line lies before a negative position");
    const Cue cue(juce::JSON::parse(R"({"ppq": 9})"), {});
    int hits = 0;
    for (std::int64_t frame = 0; frame < loop[0].run.frames; frame += 100) {
        const auto at = cue.in(loop[0].run, frame, 100);
        hits += at.has_value() ? 1 : 0;
        so(!at || frame + *at == 31305, "a cue comes on the first frame that has reached it");
    }
    so(hits == 1, "a cue comes once a pass");
}

/// A made-up performance: two passes of a bar in which a line of two syllables is due at PPQ 1 and 2 of a tempo of 60
/// at 1000 frames a second, as files in a folder of its own.
class Evidence {
public:
    Evidence() : folder_(File::createTempFile("comeback-host-proof")) {
        folder_.createDirectory();
        lead = std::vector<float>(8000);
        for (const std::size_t pass : {0u, 4000u}) {
            for (std::size_t i = 900; i < 2900; ++i) {
                lead[pass + i] = 0.3f * static_cast<float>(std::sin(0.2 * static_cast<double>(i - 900)) + 0.3 * std::sin(0.013 * static_cast<double>(i * i % 7919)));
            }
        }
    }
    ~Evidence() { folder_.deleteRecursively(); }

    /// Runs a check with these files.
    void judge(const juce::StringArray& words) {
        write("report.json", report());
        write("state.json", R"({"song":{"turns":[{"answer":{"from":)" + answerFrom + R"(,"to":3},"chosen":0,"takes":[{"bpm":60,"lines":[
            {"firstVowel":1,"syllables":[{"declared":1},{"declared":2}]}]}]}]}})");
        writeWav(folder_.getChildFile("lead.wav"), {1000, {lead}});
        writeWav(folder_.getChildFile("stem.wav"), {1000, {std::vector<float>(stem)}});
        juce::StringArray paths;
        for (const auto& word : words) {
            paths.add(word.contains(".") && !word.contains("=") ? folder_.getChildFile(word).getFullPathName() : word);
        }
        check(paths);
    }

    std::vector<float> lead;
    std::vector<float> stem;
    std::vector<int> notes{1000, 2000, 5000, 6000};
    int soundingBlocks = 5;
    String engine = "failed";
    String answerFrom = "1";

private:
    void write(const char* name, const String& text) { folder_.getChildFile(name).replaceWithText(text); }

    [[nodiscard]] String report() const {
        String midi;
        for (const int frame : notes) {
            midi << (midi.isEmpty() ? "" : ",") << R"({"frame":)" << frame << R"(,"bytes":[144,60,100]})";
        }
        // A bar of 4/4 from PPQ 1 on has one bar line: the answer's first.
        const String run = R"("frames":4000,"sampleRate":1000,"playing":true,"ppq":0,"bpm":60,"endBpm":60,"meter":"4/4"})";
        return R"({"instances":[{"midi":[)" + midi + R"(,{"frame":1000,"bytes":[145,36,90]},
            {"frame":5000,"bytes":[145,36,90]}],"processMicros":{"blocks":10},"soundingBlocks":{"lead":)" +
               String(soundingBlocks) + R"(}}],"runs":[{"firstFrame":0,)" + run + R"(,{"firstFrame":4000,)" + run +
               R"(],"stateRounds":{"rounds":3,"different":0,"slowestGetMs":1,"slowestSetMs":1},
            "engines":[{"state":")" + engine + R"(","sentence":"It is gone."}],"guard":{"sections":9,"kinds":{}}})";
    }

    File folder_;
};

/// The check must accept the evidence, and refuse it once it is spoilt.
void proveCheck(const juce::StringArray& words, const std::function<void(Evidence&)>& spoil) {
    Evidence good;
    good.stem.assign(good.lead.begin(), good.lead.begin() + 4000);
    good.judge(words);
    Evidence bad;
    bad.stem.assign(bad.lead.begin(), bad.lead.begin() + 4000);
    spoil(bad);
    bool refused = false;
    try {
        bad.judge(words);
    } catch (const Refusal&) {
        refused = true;
    }
    if (!refused) {
        throw Refusal{"The check \"" + words.joinIntoString(" ") + "\" does not see its fault."};
    }
}

void proveChecks() {
    const juce::StringArray notes{"notes", "report.json", "state.json"};
    proveCheck(notes, [](Evidence& e) { e.notes[2] += 2; });
    proveCheck(notes, [](Evidence& e) { e.notes.pop_back(); });
    proveCheck(notes, [](Evidence& e) { e.notes.push_back(3000); });
    const juce::StringArray places{"places", "report.json", "state.json", "lead.wav"};
    proveCheck(places, [](Evidence& e) { std::fill_n(e.lead.begin() + 4900, 100, 0.0f); });
    proveCheck(places, [](Evidence& e) { std::fill_n(e.lead.begin() + 1000, 100, 0.0f); });
    proveCheck({"places", "report.json", "state.json", "lead.wav", "from=1"}, [](Evidence& e) { e.answerFrom = "1.5"; });
    const juce::StringArray passes{"passes", "report.json", "lead.wav"};
    proveCheck(passes, [](Evidence& e) { e.lead[6000] += 1e-6f; });
    const juce::StringArray edges{"edges", "report.json", "lead.wav"};
    proveCheck(edges, [](Evidence& e) { e.lead[4000] = 0.9f; });
    const juce::StringArray stem{"stem", "report.json", "state.json", "lead.wav", "stem.wav"};
    proveCheck(stem, [](Evidence& e) { e.lead[2000] += 1e-6f; });
    proveCheck(stem, [](Evidence& e) { e.stem.insert(e.stem.begin(), 1, 0.0f); });
    const juce::StringArray raps{"raps", "report.json", "state.json", "share=0.5", "notes=6"};
    proveCheck(raps, [](Evidence& e) { e.soundingBlocks = 4; });
    proveCheck(raps, [](Evidence& e) { e.notes.pop_back(); });
    proveCheck({"status", "report.json", "state=failed", "says=gone"}, [](Evidence& e) { e.engine = "ready"; });
    proveCheck({"same", "stem.wav", "lead.wav"}, [](Evidence& e) { e.stem[1500] = 0; });
}

}  // namespace

String prove() {
    proveClock();
    proveChecks();
    return "The script's clock is right, and each check sees its fault.";
}

}  // namespace comeback::host

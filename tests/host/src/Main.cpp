// comeback-host play BUNDLE.vst3 SCENARIO.json OUT_FOLDER [key=value ...]
// comeback-host check NAME FILE ... [number=value ...]
// comeback-host strict BUNDLE.vst3 [key=value ...]
// comeback-host prove
//
// Plays a scenario with a VST3 plugin, without a window or a sound card, and writes what came of it (see Report.h);
// or judges it (see Check.h); or asks a plugin all that a strict host asks (see Strict.h); or proves its own clock and
// checks (see Proof.h). Exit status 0; 1, with one sentence, when the plugin or the scenario is refused or a check says
// no; 2 when the words are not understood.
#include "../check/Check.h"
#include "../strict/Strict.h"
#include "ForeignJvm.h"
#include "Performance.h"
#include "Proof.h"
#include "Report.h"

#include <iostream>
#include <juce_audio_processors/juce_audio_processors.h>

namespace {

using namespace comeback::host;

void play(const juce::String& bundle, Scenario scenario, const juce::File& out) {
    if (scenario.foreignJvm.isNotEmpty()) {
        startForeignJvm(scenario.foreignJvm);
    }
    if (scenario.fifo == "all") {
        Player::becomeRealtime();
    }
    juce::VST3PluginFormat format;
    juce::OwnedArray<juce::PluginDescription> types;
    const double from = nowMs();
    format.findAllTypesForFile(types, bundle);
    const double scanMs = nowMs() - from;
    if (types.isEmpty()) {
        throw Refusal{"There is no VST3 plugin in " + bundle + "."};
    }
    for (int round = 0; round < scenario.rounds && !scenario.scanOnly; ++round) {
        Performance performance(scenario, format, *types[0]);
        performance.play();
        if (round + 1 == scenario.rounds) {
            writeReport(out, scenario, performance, scanMs);
        }
        performance.instances().clear();
        Performance::idle(20);
    }
}

}  // namespace

int main(int count, char** words) {
    juce::StringArray arguments(words + 1, count - 1);
    const auto verb = arguments[0];
    arguments.remove(0);
    const bool understood = (verb == "play" && arguments.size() >= 3) || (verb == "check" && !arguments.isEmpty()) ||
                            (verb == "strict" && !arguments.isEmpty()) || verb == "prove";
    if (!understood) {
        std::cerr << "comeback-host play BUNDLE.vst3 SCENARIO.json OUT_FOLDER [key=value ...]\n"
                     "comeback-host check NAME FILE ... [number=value ...]\n"
                     "comeback-host strict BUNDLE.vst3 [key=value ...]\n";
        return 2;
    }
    try {
        if (verb == "check" || verb == "prove") {
            std::cout << (verb == "check" ? check(arguments) : prove()) << "\n";
            return 0;
        }
        const auto here = juce::File::getCurrentWorkingDirectory();
        const auto bundle = here.getChildFile(arguments[0]).getFullPathName();
        if (verb == "strict") {
            arguments.remove(0);
            return strict(bundle, arguments) == 0 ? 0 : 1;
        }
        const juce::ScopedJuceInitialiser_GUI juce;
        const auto scenario = here.getChildFile(arguments[1]);
        const auto out = here.getChildFile(arguments[2]);
        arguments.removeRange(0, 3);
        play(bundle, Scenario::read(scenario, arguments), out);
    } catch (const Refusal& refusal) {
        std::cerr << refusal.sentence << "\n";
        return 1;
    }
    return 0;
}

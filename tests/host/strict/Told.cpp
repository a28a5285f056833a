#include "../src/Script.h"
#include "Asked.h"

#include <clocale>

namespace comeback::host {

using juce::String;

namespace {

std::string localeNow() { return std::setlocale(LC_ALL, nullptr); }

}  // namespace

String askNames(Asking& asking) {
    auto& plugin = asking.subject.plugin();
    const auto description = plugin.getPluginDescription();
    if (plugin.getName().isEmpty() || description.manufacturerName.isEmpty()) {
        throw Refusal{"it has no name or no maker"};
    }
    if (description.isInstrument) {
        throw Refusal{"it says it is an instrument"};
    }
    if (plugin.getLatencySamples() < 0 || !(plugin.getTailLengthSeconds() >= 0)) {
        throw Refusal{"its latency or its tail is negative"};
    }
    return plugin.getName() + " of " + description.manufacturerName + ", latency " +
           String(plugin.getLatencySamples()) + ", tail " + String(plugin.getTailLengthSeconds());
}

String askPrograms(Asking& asking) {
    auto& plugin = asking.subject.plugin();
    const int count = plugin.getNumPrograms();
    const int current = plugin.getCurrentProgram();
    if (count > 0 && (current < 0 || current >= count)) {
        throw Refusal{"the current of " + String(count) + " programs is number " + String(current)};
    }
    for (int i = 0; i < 5 && count > 0; ++i) {
        plugin.setCurrentProgram(asking.below(count));
    }
    plugin.setCurrentProgram(current);
    if (plugin.getCurrentProgram() != current) {
        throw Refusal{"the current program is not the one that was set"};
    }
    return String(count) + " of them";
}

String askBuses(Asking& asking) {
    auto& plugin = asking.subject.plugin();
    const Released released(asking.subject);
    const auto before = plugin.getBusesLayout();
    onMessageThread([&] {
        if (!plugin.enableAllBuses()) {
            throw Refusal{"not all buses can be on"};
        }
        if (!plugin.disableNonMainBuses()) {
            throw Refusal{"not all but the main buses can be off"};
        }
        if (!plugin.setBusesLayout(before) || plugin.getBusesLayout() != before) {
            throw Refusal{"the layout before cannot be restored"};
        }
    });
    return String(plugin.getBusCount(true)) + " in, " + String(plugin.getBusCount(false)) + " out";
}

String askLocale(Asking& asking) {
    const Released released(asking.subject);
    if (asking.screen) {
        const OpenEditor editor(asking.subject);
    }
    for (int tries = 0; localeNow() != asking.firstLocale; ++tries) {
        if (tries == 100) {
            throw Refusal{"it was \"" + String(asking.firstLocale) + "\" and is \"" + String(localeNow()) + "\""};
        }
        juce::Thread::sleep(10);  // Java has the user's while it starts
    }
    return "\"" + String(asking.firstLocale) + "\", as before";
}

}  // namespace comeback::host

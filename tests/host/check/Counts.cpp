#include "Checks.h"

#include "../src/Script.h"

namespace comeback::host {

using juce::String;

String checkGuard(const Words& words) {
    const auto guard = readJson(words.file(0))["guard"];
    if (guard.isVoid()) {
        throw Refusal{"The guard was not there: run the host with it preloaded."};
    }
    const double sections = number(guard, "sections", 0);
    const int kinds = guard["kinds"].getDynamicObject()->getProperties().size();
    const auto found = String(sections, 0) + " sections, hits: " + juce::JSON::toString(guard["kinds"], true) + ".";
    const auto wanted = words.list("found");
    if (sections < words.number("sections", 1) ||
        (wanted.isEmpty() && kinds != static_cast<int>(words.number("kinds", 0)))) {
        throw Refusal{"The guard counted " + found};
    }
    for (const auto& kind : wanted) {
        if (number(guard["kinds"], kind.toRawUTF8(), 0) < sections) {
            throw Refusal{"Not each section has its " + kind + ": " + found};
        }
    }
    return "The guard counted " + found;
}

String checkRaps(const Words& words) {
    const auto instance = readJson(words.file(0))["instances"][0];
    const double blocks = number(instance["processMicros"], "blocks", 0);
    const double sounding = number(instance["soundingBlocks"], "lead", 0);
    const double notes = instance["midi"].size();
    double takes = 0;
    double turns = 0;
    const auto song = readJson(words.file(1))["song"];
    for (int i = 0; i < song["turns"].size(); ++i) {
        takes += song["turns"][i]["takes"].size();
        turns += song["turns"][i]["takes"].size() > 0 ? 1 : 0;
    }
    const auto found = "the lead sounded in " + String(sounding, 0) + " of " + String(blocks, 0) + " blocks; " +
                       String(notes, 0) + " notes and note ends came out; " + String(turns, 0) + " turns have " +
                       String(takes, 0) + " takes.";
    if (sounding < std::max(1.0, words.number("share", 0) * blocks) || notes < words.number("notes", 1) ||
        takes < words.number("takes", 1) || turns < words.number("turns", 1)) {
        throw Refusal{"Too little is going on: " + found};
    }
    return found;
}

String checkStatus(const Words& words) {
    const auto engines = readJson(words.file(0))["engines"];
    const auto state = words.text("state");
    const auto says = words.text("says");
    if (engines.size() == 0) {
        throw Refusal{"The plugin has not said how its engine is."};
    }
    for (int i = 0; i < engines.size(); ++i) {
        const auto sentence = engines[i]["sentence"].toString();
        const auto is = engines[i]["state"].toString();
        if (is != state || says.isEmpty() != sentence.isEmpty() || !sentence.contains(says)) {
            throw Refusal{"An engine is " + is + ", not " + state + " as it should be: \"" + sentence + "\""};
        }
    }
    const auto sentence = engines[0]["sentence"].toString();
    return String(engines.size()) + " said to be " + state + (sentence.isEmpty() ? "." : ": \"" + sentence + "\"");
}

String checkState(const Words& words) {
    const auto rounds = readJson(words.file(0))["stateRounds"];
    const double slowest = std::max(number(rounds, "slowestGetMs", 0), number(rounds, "slowestSetMs", 0));
    const double different = number(rounds, "different", 0);
    const double count = number(rounds, "rounds", 0);
    const auto found = String(different, 0) + " of " + String(count, 0) + " rounds of the state differ; the slowest call took " +
                       String(slowest, 2) + " ms, " + String(number(rounds, "slow", 0), 0) + " more than 5 ms.";
    if (different > 0 || count < words.number("rounds", 1) || number(rounds, "slow", 0) > words.number("slow", 0)) {
        throw Refusal{found};
    }
    return found;
}

}  // namespace comeback::host

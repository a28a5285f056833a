#include "Check.h"

#include "../src/Script.h"
#include "Checks.h"

#include <array>
#include <utility>

namespace comeback::host {

juce::String check(const juce::StringArray& words) {
    using Function = juce::String(const Words&);
    static constexpr std::array<std::pair<const char*, Function*>, 10> checks{{
        {"same", checkSame},
        {"passes", checkPasses},
        {"edges", checkEdges},
        {"notes", checkNotes},
        {"places", checkPlaces},
        {"stem", checkStem},
        {"guard", checkGuard},
        {"raps", checkRaps},
        {"status", checkStatus},
        {"state", checkState},
    }};
    juce::StringArray rest(words);
    rest.remove(0);
    for (const auto& [name, function] : checks) {
        if (words[0] == name) {
            return function(Words(rest));
        }
    }
    throw Refusal{"There is no check \"" + words[0] + "\"."};
}

}  // namespace comeback::host

#include "Terms.h"

#include "../src/Script.h"

namespace comeback::host {

using juce::String;

namespace {

template <typename Number>
std::vector<Number> numbers(const String& list) {
    std::vector<Number> found;
    for (const auto& each : juce::StringArray::fromTokens(list, ",", "")) {
        if (each.getDoubleValue() <= 0) {
            throw Refusal{"\"" + each + "\" is no number above 0."};
        }
        found.push_back(static_cast<Number>(each.getDoubleValue()));
    }
    if (found.empty()) {
        throw Refusal{"A list of numbers is empty."};
    }
    return found;
}

}  // namespace

Terms Terms::of(const juce::StringArray& words) {
    Terms terms;
    for (const auto& word : words) {
        const auto key = word.upToFirstOccurrenceOf("=", false, false);
        const auto value = word.fromFirstOccurrenceOf("=", false, false);
        if (key == "rates") {
            terms.rates = numbers<double>(value);
        } else if (key == "blocks") {
            terms.blocks = numbers<int>(value);
        } else if (key == "moves" || key == "rounds" || key == "repeats") {
            auto& term = key == "moves" ? terms.moves : key == "rounds" ? terms.rounds : terms.repeats;
            term = numbers<int>(value).front();
        } else if (key == "order" && (value == "listed" || value == "drawn")) {
            terms.drawnOrder = value == "drawn";
        } else if (key == "seed") {
            terms.seed = static_cast<std::uint32_t>(value.getLargeIntValue());
        } else if (key == "engine" && (value == "ready" || value == "failed" || value == "any")) {
            terms.engine = value;
        } else if (key == "only") {
            terms.only = value;
        } else {
            throw Refusal{"\"" + word + "\" is not understood; strict/Terms.h lists what is."};
        }
    }
    return terms;
}

}  // namespace comeback::host

#include "Strict.h"

#include "../src/Script.h"
#include "Interview.h"
#include "Screen.h"

#include <atomic>
#include <clocale>
#include <optional>
#include <thread>

namespace comeback::host {

int strict(const juce::String& bundle, const juce::StringArray& words) {
    const std::string firstLocale = std::setlocale(LC_ALL, nullptr);
    const auto terms = Terms::of(words);
    const Screen screen;
    const juce::ScopedJuceInitialiser_GUI juce;
    std::atomic<bool> done{false};
    int failures = 0;
    std::optional<Refusal> refused;
    std::thread asking([&] {
        try {
            failures = Interview(bundle, terms, firstLocale, screen.isThere()).run();
        } catch (const Refusal& refusal) {
            refused = refusal;
        }
        done = true;
    });
    while (!done) {
        juce::MessageManager::getInstance()->runDispatchLoopUntil(5);
    }
    asking.join();
    if (refused) {
        throw *refused;
    }
    return failures;
}

}  // namespace comeback::host

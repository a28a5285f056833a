#include "../src/Script.h"
#include "Asked.h"
#include "Noise.h"

#include <cmath>
#include <future>

namespace comeback::host {

using juce::AudioProcessorParameter;
using juce::String;

namespace {

constexpr int longest = 1024;

void so(bool is, const AudioProcessorParameter& parameter, const String& what) {
    if (!is) {
        throw Refusal{parameter.getName(longest) + ": " + what};
    }
}

void expectWithin(const AudioProcessorParameter& parameter, float value, const char* which) {
    so(value >= 0 && value <= 1, parameter, String(which) + " is " + String(value));
}

/// The text of a value leads to a value of the same text.
void expectText(const AudioProcessorParameter& parameter, float value) {
    const auto text = parameter.getText(value, longest);
    so(text.isNotEmpty(), parameter, "no text for " + String(value));
    const float back = parameter.getValueForText(text);
    expectWithin(parameter, back, "the value of a text");
    const auto again = parameter.getText(back, longest);
    so(again == text, parameter, "\"" + text + "\" is read as \"" + again + "\"");
}

}  // namespace

String askParameters(Asking& asking) {
    const auto all = asking.subject.movable();
    juce::StringArray names;
    for (const auto* parameter : all) {
        names.addIfNotAlreadyThere(parameter->getName(longest));
        expectWithin(*parameter, parameter->getDefaultValue(), "the standard");
        expectWithin(*parameter, parameter->getValue(), "the value");
        so(parameter->getNumSteps() >= 2, *parameter, "it has less than two steps");
        so(!parameter->isBoolean() || parameter->getNumSteps() == 2, *parameter, "a switch has two steps");
        so(!parameter->isMetaParameter() && !parameter->isOrientationInverted(), *parameter, "it is of a strange kind");
        so(parameter->getCurrentValueAsText().isNotEmpty(), *parameter, "no text for where it stands");
        for (int eighth = 0; eighth <= 8; ++eighth) {
            expectText(*parameter, static_cast<float>(eighth) / 8);
        }
        so(parameter->getText(0, longest) != parameter->getText(1, longest), *parameter, "both ends have one text");
    }
    if (names.size() != static_cast<int>(all.size()) || names.contains("")) {
        throw Refusal{"two parameters have one name, or one has none"};
    }
    return String(all.size()) + " parameters, their texts read back";
}

String askFuzz(Asking& asking) {
    for (auto* parameter : asking.subject.movable()) {
        for (int times = 0; times < 5; ++times) {
            const float value = asking.drawn();
            parameter->setValue(value);
            so(std::abs(parameter->getValue() - value) < 1e-6f, *parameter, "set to " + String(value) + ", it says " +
                                                                                 String(parameter->getValue()));
            so(parameter->getCurrentValueAsText() == parameter->getText(value, longest), *parameter,
               "its text is not that of its value");
            expectText(*parameter, value);
        }
    }
    return "each set five times";
}

String askThreads(Asking& asking) {
    constexpr int times = 500;
    constexpr int frames = 32;
    const auto& subject = asking.subject;
    const auto parameters = subject.movable();
    subject.release();
    subject.prepare(44100, frames);
    std::promise<void> begun;
    std::promise<void> ended;
    juce::MessageManager::callAsync([&, own = std::mt19937(asking.chance())]() mutable {
        begun.set_value();
        for (int i = 0; i < times; ++i) {
            for (auto* parameter : parameters) {
                parameter->setValueNotifyingHost(static_cast<float>(own() % 1001) / 1000);
            }
        }
        ended.set_value();
    });
    begun.get_future().wait();
    auto buffer = subject.buffer(frames);
    for (int i = 0; i < times; ++i) {
        asking.moveAll();
        fillWithNoise(buffer, asking.chance);
        juce::MidiBuffer midi;
        subject.plugin().processBlock(buffer, midi);
        expectSound(buffer, " of block " + String(i + 1));
    }
    ended.get_future().wait();
    for (const auto* parameter : parameters) {
        expectWithin(*parameter, parameter->getValue(), "the value");
    }
    return String(times) + " times all, from both";
}

}  // namespace comeback::host

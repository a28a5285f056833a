#include "../src/Script.h"
#include "Asked.h"

#include <cmath>

namespace comeback::host {

using juce::String;

namespace {

std::vector<float> values(const Subject& subject) {
    std::vector<float> found;
    for (const auto* parameter : subject.movable()) {
        found.push_back(parameter->getValue());
    }
    return found;
}

void expectValues(const Subject& subject, const std::vector<float>& wanted) {
    const auto parameters = subject.movable();
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (std::abs(parameters[i]->getValue() - wanted[i]) > 1e-6f) {
            throw Refusal{parameters[i]->getName(64) + " came back as " + String(parameters[i]->getValue()) + ", not " +
                          String(wanted[i])};
        }
    }
}

void expectBytes(const Subject& subject, const juce::MemoryBlock& wanted, const char* when) {
    if (subject.state() != wanted) {
        throw Refusal{String("the state ") + when + " is not the one that was set"};
    }
}

/// Takes the state, moves everything, gives it back.
juce::MemoryBlock thereAndBack(Asking& asking) {
    const auto& subject = asking.subject;
    const auto state = subject.state();
    const auto before = values(subject);
    asking.moveAll();
    subject.setState(state);
    expectValues(subject, before);
    expectBytes(subject, state, "taken at once");
    return state;
}

}  // namespace

void Asking::moveAll() {
    for (auto* parameter : subject.movable()) {
        parameter->setValue(drawn());
    }
}

String askState(Asking& asking) {
    const auto& subject = asking.subject;
    const int frames = asking.terms.blocks.front();
    subject.prepare(asking.terms.rates.front(), frames);
    auto buffer = subject.buffer(frames);
    buffer.clear();
    for (int round = 0; round < asking.terms.rounds; ++round) {
        const auto state = thereAndBack(asking);
        const auto kept = values(subject);
        juce::MidiBuffer midi;
        subject.plugin().processBlock(buffer, midi);
        expectValues(subject, kept);
        expectBytes(subject, state, "taken a block later");
        asking.moveAll();  // from elsewhere the next time
        subject.plugin().processBlock(buffer, midi);
    }
    return String(asking.terms.rounds) + " times the same bytes";
}

String askStateShown(Asking& asking) {
    const OpenEditor editor(asking.subject);
    const auto state = thereAndBack(asking);
    juce::Thread::sleep(2000);  // whatever the plugin does about it later
    expectBytes(asking.subject, state, "taken two seconds later");
    return "the same bytes, and two seconds later";
}

}  // namespace comeback::host

#include "Checks.h"
#include "Refusal.h"
#include "Stage.h"
#include "State.h"

#include <atomic>
#include <thread>

namespace comeback::conformance {

namespace {

/// On, saved, off, opened again: it is on, for the controller too.
std::string bypass(const Subject& subject) {
    const auto id = subject.plug.bypass();
    auto& controller = *subject.plug.controller.get();
    const Stage stage(subject.plug);
    controller.setParamNormalized(id, 1);
    must(controller.getParamNormalized(id) == 1, "The bypass is not as it was set.");
    flush(subject.plug, id, 1);
    const auto saved = stateOf(subject.plug);
    controller.setParamNormalized(id, 0);
    flush(subject.plug, id, 0);
    must(controller.getParamNormalized(id) == 0, "The bypass is not as it was set.");
    give(subject.plug, saved);
    must(controller.getParamNormalized(id) == 1, "The bypass was saved, and is off.");
    must(stateOf(subject.plug) == saved, "The state is not the one that was given.");
    flush(subject.plug, id, 0);
    controller.setParamNormalized(id, 0);
    return "saved and there again";
}

/// Streams that tell their size, and streams that do not and give a few bytes at a time. (One that does both is read
/// wrongly by JUCE 7.0.5: `readFromMemoryStream` lays each piece over the one before.)
std::string streams(const Subject& subject) {
    const auto saved = stateOf(subject.plug);
    const auto pitch = subject.plug.parameter("Pitch").id;
    for (const int32 piece : {0, 1, 7, 4096}) {
        flush(subject.plug, pitch, 0.75);
        must(stateOf(subject.plug) != saved, "Another pitch is the same state.");
        Stream stream = piece == 0 ? Stream(saved, true) : Stream(saved, false, piece);
        mustDo(subject.plug.component->setState(&stream), "setState");
        must(stateOf(subject.plug) == saved, "A state is another one when read in pieces.");
    }
    must(subject.plug.component->setState(nullptr) != kResultOk, "No stream is taken for a state.");
    must(subject.plug.component->getState(nullptr) != kResultOk, "A state goes nowhere, and is well.");
    Stream empty;
    subject.plug.component->setState(&empty);
    must(stateOf(subject.plug) == saved, "An empty state changes something.");
    return "in whole and in pieces, with their size and without; none, and an empty one";
}

/// A component alone: no controller is made, or it goes first.
std::string withoutController(const Subject& subject) {
    const auto saved = stateOf(subject.plug);
    Host host;
    {
        Plug plug(subject.module, host, Connection::none);
        give(plug, saved);
        must(stateOf(plug) == saved, "Without a controller the state is another one.");
        Stage stage(plug, 44100, false);
        stage.play(512, "without a controller");
        give(plug, saved);
        stage.play(512, "without a controller");
        must(stateOf(plug) == saved, "Without a controller the state is another one.");
    }
    must(host.holders() == 0, "An instance that went still holds its host.");
    return "a component without one";
}

/// States got and set on one thread while another plays.
std::string whilePlaying(const Subject& subject) {
    const auto saved = stateOf(subject.plug);
    Stage stage(subject.plug);
    std::atomic<bool> goesOn{true};
    std::string refused;
    std::thread player([&] {
        try {
            while (goesOn) {
                stage.play(64, "while states come and go");
            }
        } catch (const Refusal& refusal) {
            refused = refusal.sentence;
        }
    });
    bool kept = true;
    for (int i = 0; i < (subject.isLong ? 5000 : 300) && kept; ++i) {
        Stream stream(saved);
        kept = subject.plug.component->setState(&stream) == kResultOk;
        Stream again;
        kept = kept && subject.plug.component->getState(&again) == kResultOk && again.bytes() == saved;
    }
    goesOn = false;
    player.join();
    must(refused.empty(), refused);
    must(kept, "A state is another one while sound plays.");
    return "got and set while sound plays";
}

}  // namespace

std::vector<Check> stateChecks() {
    return {{"bypass", bypass},
            {"streams", streams},
            {"no controller", withoutController},
            {"states while playing", whilePlaying}};
}

}  // namespace comeback::conformance

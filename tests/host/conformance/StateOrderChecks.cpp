#include "Checks.h"
#include "Refusal.h"
#include "Stage.h"
#include "State.h"

namespace comeback::conformance {

namespace {

/// Every order of controller and component, before and after connecting, activating and processing.
std::string orders(const Subject& subject) {
    const auto pitch = subject.plug.parameter("Pitch").id;
    flush(subject.plug, pitch, 0.75);
    const auto saved = stateOf(subject.plug);
    flush(subject.plug, pitch, 0.5);
    for (int order = 0; order < 16; ++order) {
        Host host;
        Plug plug(subject.module, host, (order & 8) != 0 ? Connection::direct : Connection::cables);
        std::unique_ptr<Stage> stage;
        const auto activate = [&] { stage = std::make_unique<Stage>(plug); };
        const auto component = [&] {
            Stream stream(saved);
            mustDo(plug.component->setState(&stream), "setState");
        };
        const auto controller = [&] {
            Stream stream(saved);
            plug.controller->setComponentState(&stream);
            plug.controller->setState(&stream);
        };
        if ((order & 1) != 0) activate();
        if ((order & 2) != 0) controller();
        component();
        if ((order & 2) == 0 || (order & 4) != 0) controller();
        if ((order & 1) == 0) activate();
        must(stateOf(plug) == saved, "A state is another one, by the order in which it was given.");
        const bool heard = (order & 2) == 0 || (order & 4) != 0;
        must(!heard || plug.parameter("Pitch").id == pitch, "A parameter has another id.");
        must(!heard || plug.controller->getParamNormalized(pitch) == 0.75, "The controller does not know the state.");
        stage->play(64, "after a state");
        must(stateOf(plug) == saved, "A state is another one after a block.");
    }
    return "component and controller in each order, before and after setActive";
}

}  // namespace

std::vector<Check> stateOrderChecks() { return {{"orders of states", orders}}; }

}  // namespace comeback::conformance

#include "Checks.h"
#include "Refusal.h"
#include "Stage.h"
#include "Statuses.h"

namespace comeback::conformance {

namespace {

/// Each way of connecting, or of not connecting; and all references are given back.
std::string connections(const Subject& subject) {
    for (const auto connection : {Connection::cables, Connection::direct, Connection::none}) {
        Host host;
        Handler handler;
        {
            Plug plug(subject.module, host, connection);
            if (plug.controller) {
                mustDo(plug.controller->setComponentHandler(&handler), "setComponentHandler");
                must(plug.controller->getParameterCount() > 0, "A connected controller has no parameters.");
            }
            mustWork(plug, "however it is connected");
        }
        must(host.holders() == 0 && handler.holders() == 0, "An instance that went still holds the host.");
    }
    return "by messages, directly, and without a controller";
}

/// A controller that nobody connects, and instances that are only made.
std::string onlyMade(const Subject& subject) {
    const auto controllerId = subject.module.only(kVstComponentControllerClass).id;
    const auto componentId = subject.module.only(kVstAudioEffectClass).id;
    for (int round = 0; round < 3; ++round) {
        const auto controller = subject.module.make<IEditController>(controllerId);
        const auto component = subject.module.make<IComponent>(componentId);
        must(controller && component, "The factory makes nothing.");
        must(controller->getParameterCount() >= 0 && !controller->createView(ViewType::kEditor),
             "A controller that nobody has connected shows an editor.");
    }
    return "made and let go, as by scanners";
}

/// The module's entries counted: loaded a second time in this process it works, and the first goes on.
std::string secondModule(const Subject& subject) {
    const int rounds = subject.isLong ? 20 : 3;
    for (int round = 0; round < rounds; ++round) {
        Host host;
        Module module(subject.module.bundle());
        const int before = enginesReady();
        {
            Plug plug(module, host);
            mustWork(plug, "in a module loaded again");
            awaitEngines(before + 1);
        }
        must(host.holders() == 0, "An instance that went still holds its host.");
    }
    mustWork(subject.plug, "beside a module that was loaded again and left");
    return number(rounds) + " times more, each with its engine";
}

}  // namespace

std::vector<Check> connectionChecks() {
    return {{"connections", connections}, {"only made", onlyMade}, {"modules again", secondModule}};
}

}  // namespace comeback::conformance

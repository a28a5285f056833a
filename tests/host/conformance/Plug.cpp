#include "Plug.h"

#include "Refusal.h"

namespace comeback::conformance {

Plug::Plug(const Module& module, Host& host, Connection connection) : host_(host) {
    component = module.make<IComponent>(module.only(kVstAudioEffectClass).id);
    must(static_cast<bool>(component), "The factory makes no component.");
    mustDo(component->initialize(&host_), "The component's initialize");
    processor = component.as<IAudioProcessor>();
    must(static_cast<bool>(processor), "The component is no IAudioProcessor.");
    if (connection == Connection::none) {
        return;
    }
    TUID id{};
    mustDo(component->getControllerClassId(id), "getControllerClassId");
    controller = module.make<IEditController>({id, sizeof(TUID)});
    must(static_cast<bool>(controller), "The factory makes no controller.");
    mustDo(controller->initialize(&host_), "The controller's initialize");
    connect(connection);
}

void Plug::connect(Connection connection) {
    const auto ofComponent = component.as<IConnectionPoint>();
    const auto ofController = controller.as<IConnectionPoint>();
    must(ofComponent && ofController, "Component or controller cannot be connected.");
    if (connection == Connection::cables) {
        ofComponent_ = Ref<Cable>::adopt(new Cable(ofComponent));
        ofController_ = Ref<Cable>::adopt(new Cable(ofController));
        mustDo(ofComponent_->connect(ofController.get()), "The component's connect");
        mustDo(ofController_->connect(ofComponent.get()), "The controller's connect");
    } else {
        mustDo(ofComponent->connect(ofController.get()), "The component's connect");
        mustDo(ofController->connect(ofComponent.get()), "The controller's connect");
    }
}

Plug::~Plug() {
    if (ofComponent_) {
        ofComponent_->disconnect(nullptr);
        ofController_->disconnect(nullptr);
    } else if (controller) {
        const auto ofComponent = component.as<IConnectionPoint>();
        const auto ofController = controller.as<IConnectionPoint>();
        ofComponent->disconnect(ofController.get());
        ofController->disconnect(ofComponent.get());
    }
    component->terminate();
    if (controller) {
        controller->setComponentHandler(nullptr);
        controller->terminate();
    }
}

BusInfo Plug::bus(MediaType media, BusDirection direction, int32 index) const {
    BusInfo info{};
    mustDo(component->getBusInfo(media, direction, index, info), "getBusInfo");
    return info;
}

ParameterInfo Plug::parameter(const std::string& title) const {
    for (int32 i = 0; i < controller->getParameterCount(); ++i) {
        ParameterInfo info{};
        mustDo(controller->getParameterInfo(i, info), "getParameterInfo");
        if (plain(info.title) == title) {
            return info;
        }
    }
    throw Refusal{"The controller has no parameter " + title + "."};
}

ParamID Plug::bypass() const {
    for (int32 i = 0; i < controller->getParameterCount(); ++i) {
        ParameterInfo info{};
        mustDo(controller->getParameterInfo(i, info), "getParameterInfo");
        if ((info.flags & ParameterInfo::kIsBypass) != 0) {
            return info.id;
        }
    }
    throw Refusal{"The controller has no bypass."};
}

void Plug::activateBuses(bool on, bool mainAlone) const {
    for (const BusDirection direction : {kInput, kOutput}) {
        for (int32 i = 0; i < (mainAlone ? 1 : buses(kAudio, direction)); ++i) {
            mustDo(component->activateBus(kAudio, direction, i, on), "activateBus");
        }
    }
}

Running::Running(Plug& plug, double rate, int32 mostFrames, int32 mode) : plug_(plug) {
    ProcessSetup setup{mode, kSample32, mostFrames, rate};
    mustDo(plug_.processor->setupProcessing(setup), "setupProcessing at " + number(rate) + " Hz");
    mustDo(plug_.component->setActive(true), "setActive(true) at " + number(rate) + " Hz");
    plug_.processor->setProcessing(true);
}

Running::~Running() {
    plug_.processor->setProcessing(false);
    plug_.component->setActive(false);
}

}  // namespace comeback::conformance

#include "ComponentState.h"

#include "../conformance/Stream.h"
#include "Scenario.h"

namespace comeback::host {

ComponentState::ComponentState(const juce::AudioPluginInstance& plugin) {
    struct Visitor final : juce::ExtensionsVisitor {
        void visitVST3Client(const VST3Client& client) override { component = client.getIComponentPtr(); }
        Steinberg::Vst::IComponent* component = nullptr;
    } visitor;
    plugin.getExtensions(visitor);
    component_ = visitor.component;
    if (component_ == nullptr) {
        throw Refusal{"The plugin has no component."};
    }
}

std::vector<char> ComponentState::get() const {
    conformance::Stream stream;
    if (component_->getState(&stream) != Steinberg::kResultOk) {
        throw Refusal{"The plugin's component gives no state."};
    }
    return stream.bytes();
}

void ComponentState::set(const std::vector<char>& bytes) const {
    conformance::Stream stream(bytes);
    if (component_->setState(&stream) != Steinberg::kResultOk) {
        throw Refusal{"The plugin's component refuses its own state."};
    }
}

}  // namespace comeback::host

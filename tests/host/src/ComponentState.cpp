#include "ComponentState.h"

#include "../conformance/Stream.h"
#include "Script.h"

#include <cstring>
#include <string_view>

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

namespace {

/// JUCE's wrapper adds to a plugin's bytes: eight zeros, data of its own, their length (8 bytes), a word.
juce::MemoryBlock withoutWrappersTail(juce::MemoryBlock bytes) {
    constexpr std::size_t number = sizeof(std::uint64_t);
    const std::string_view word = "JUCEPrivateData";
    const std::string_view all(static_cast<const char*>(bytes.getData()), bytes.getSize());
    if (!all.ends_with(word) || all.size() < word.size() + 2 * number) {
        return bytes;
    }
    std::uint64_t own = 0;
    std::memcpy(&own, all.data() + all.size() - word.size() - number, number);
    if (own <= all.size() - word.size() - 2 * number) {
        bytes.setSize(all.size() - word.size() - 2 * number - static_cast<std::size_t>(own));
    }
    return bytes;
}

}  // namespace

juce::MemoryBlock pluginsBytes(const std::vector<char>& state) {
    return withoutWrappersTail(juce::MemoryBlock(state.data(), state.size()));
}

juce::MemoryBlock componentState(const juce::MemoryBlock& state) {
    const auto xml = juce::AudioProcessor::getXmlFromBinary(state.getData(), static_cast<int>(state.getSize()));
    juce::MemoryBlock bytes;
    if (xml != nullptr && xml->getChildByName("IComponent") != nullptr) {
        bytes.fromBase64Encoding(xml->getChildByName("IComponent")->getAllSubText());
    }
    return withoutWrappersTail(bytes);
}

juce::MemoryBlock hostState(const juce::MemoryBlock& component) {
    juce::XmlElement xml("VST3PluginState");
    xml.createNewChildElement("IComponent")->addTextElement(component.toBase64Encoding());
    juce::MemoryBlock state;
    juce::AudioProcessor::copyXmlToBinary(xml, state);
    return state;
}

}  // namespace comeback::host

#pragma once

#include <juce_audio_processors/juce_audio_processors.h>
#include <vector>

namespace Steinberg::Vst {
class IComponent;
}

namespace comeback::host {

/// The state as a plugin's component itself gives and takes it, without what JUCE's host packs round it. Message thread.
class ComponentState {
public:
    /// @throws Refusal when it is no VST3
    explicit ComponentState(const juce::AudioPluginInstance& plugin);

    /// @throws Refusal when the component refuses
    [[nodiscard]] std::vector<char> get() const;
    void set(const std::vector<char>& bytes) const;

private:
    Steinberg::Vst::IComponent* component_ = nullptr;
};

/// What the plugin itself wrote into a host's state, without what JUCE's wrapper adds.
juce::MemoryBlock componentState(const juce::MemoryBlock& hostState);

/// The same of what a component gave.
juce::MemoryBlock pluginsBytes(const std::vector<char>& state);

/// A host's state round a plugin's bytes.
juce::MemoryBlock hostState(const juce::MemoryBlock& componentState);

}  // namespace comeback::host

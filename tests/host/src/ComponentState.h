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

}  // namespace comeback::host

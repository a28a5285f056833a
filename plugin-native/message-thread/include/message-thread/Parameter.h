#pragma once

#include "message-thread/ParameterValues.h"
#include "message-thread/PluginState.h"

#include <juce_audio_processors/juce_audio_processors.h>

namespace comeback::message {

/// A parameter as hosts see it: a name and a text for one of the ParameterValues. Its ID and its version hint are
/// stable for ever. Values from any thread, texts from any but the audio thread.
class Parameter final : public juce::RangedAudioParameter {
public:
    /// @param values and state outlive this object
    Parameter(wire::Parameter which, ParameterValues& values, const PluginState& state);

    [[nodiscard]] wire::Parameter which() const { return which_; }

    [[nodiscard]] float getValue() const override { return values_.normalised(which_); }
    void setValue(float normalised) override { values_.setNormalised(which_, normalised); }
    [[nodiscard]] float getDefaultValue() const override;
    [[nodiscard]] const juce::NormalisableRange<float>& getNormalisableRange() const override { return range_; }

    [[nodiscard]] int getNumSteps() const override;
    [[nodiscard]] bool isDiscrete() const override { return range_.interval > 0; }
    [[nodiscard]] bool isBoolean() const override;
    [[nodiscard]] juce::String getText(float normalised, int mostCharacters) const override;
    [[nodiscard]] float getValueForText(const juce::String& text) const override;

private:
    [[nodiscard]] Slots slots() const;

    const wire::Parameter which_;
    const juce::NormalisableRange<float> range_;
    ParameterValues& values_;
    const PluginState& state_;

    JUCE_DECLARE_NON_COPYABLE_WITH_LEAK_DETECTOR(Parameter)
};

/// Gives a processor all of our parameters, in the order of wire/Parameters.h; the processor owns them.
std::array<Parameter*, wire::parameterCount> addParameters(
    juce::AudioProcessor& processor, ParameterValues& values, const PluginState& state);

}  // namespace comeback::message

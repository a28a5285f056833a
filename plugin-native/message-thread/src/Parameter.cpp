#include "message-thread/Parameter.h"

#include "message-thread/ParameterText.h"

namespace comeback::message {

namespace {

constexpr int versionHint = 1;

juce::String juceText(std::string_view text) { return juce::String::fromUTF8(text.data(), static_cast<int>(text.size())); }

}  // namespace

Parameter::Parameter(wire::Parameter which, ParameterValues& values, const PluginState& state)
    : RangedAudioParameter(
          juce::ParameterID(spec(which).id, versionHint), spec(which).name, juceText(parameterText::unit(which))),
      which_(which),
      range_(spec(which).least, spec(which).most, spec(which).step),
      values_(values),
      state_(state) {}

float Parameter::getDefaultValue() const { return ParameterValues::normalisedOf(which_, spec(which_).standard); }

int Parameter::getNumSteps() const {
    const auto& of = spec(which_);
    return of.step > 0 ? juce::roundToInt((of.most - of.least) / of.step) + 1 : RangedAudioParameter::getNumSteps();
}

bool Parameter::isBoolean() const { return parameterText::isSwitch(which_); }

Slots Parameter::slots() const {
    switch (which_) {
        case wire::Parameter::style: return state_.styles();
        case wire::Parameter::voice: return state_.voices();
        default: return {};
    }
}

juce::String Parameter::getText(float normalised, int mostCharacters) const {
    const auto text = juceText(parameterText::of(which_, ParameterValues::plainOf(which_, normalised), slots()));
    return mostCharacters > 0 ? text.substring(0, mostCharacters) : text;
}

float Parameter::getValueForText(const juce::String& text) const {
    const auto plain = parameterText::plain(which_, text.trim().toStdString(), slots());
    return plain ? ParameterValues::normalisedOf(which_, *plain) : getValue();  // not understood: as it was
}

std::array<Parameter*, wire::parameterCount> addParameters(
    juce::AudioProcessor& processor, ParameterValues& values, const PluginState& state) {
    std::array<Parameter*, wire::parameterCount> added{};
    for (std::size_t i = 0; i < wire::parameterCount; ++i) {
        added[i] = new Parameter(static_cast<wire::Parameter>(i), values, state);
        processor.addParameter(added[i]);
    }
    return added;
}

}  // namespace comeback::message

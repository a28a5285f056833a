#pragma once

#include "message-thread/Parameter.h"

#include <juce_gui_basics/juce_gui_basics.h>

#include <utility>
#include <vector>

namespace comeback::message {

/// Sets a parameter as a person does, in one gesture that the host can record.
void setByHand(Parameter& parameter, float normalised);

/// A box of a stepped parameter's values, of those of style and voice that have a name. Shows what the parameter is
/// whenever `refresh` is called. Message thread.
class ParameterBox final : public juce::ComboBox {
public:
    explicit ParameterBox(Parameter& parameter);
    void refresh();

private:
    Parameter& parameter_;
    std::vector<std::pair<int, juce::String>> shown_;

    JUCE_DECLARE_NON_COPYABLE_WITH_LEAK_DETECTOR(ParameterBox)
};

/// A slider of a continuous parameter, from its least to its most; a double click brings its standard.
class ParameterSlider final : public juce::Slider {
public:
    explicit ParameterSlider(Parameter& parameter);
    void refresh();

private:
    Parameter& parameter_;

    JUCE_DECLARE_NON_COPYABLE_WITH_LEAK_DETECTOR(ParameterSlider)
};

}  // namespace comeback::message

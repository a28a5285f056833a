#include "ParameterControls.h"

namespace comeback::message {

void setByHand(Parameter& parameter, float normalised) {
    parameter.beginChangeGesture();
    parameter.setValueNotifyingHost(normalised);
    parameter.endChangeGesture();
}

ParameterBox::ParameterBox(Parameter& parameter) : parameter_(parameter) {
    setWantsKeyboardFocus(false);
    setMouseClickGrabsKeyboardFocus(false);
    setTitle(spec(parameter.which()).name);
    onChange = [this] {
        const auto& of = spec(parameter_.which());
        const double plain = of.least + (getSelectedId() - 1) * static_cast<double>(of.step);
        setByHand(parameter_, ParameterValues::normalisedOf(parameter_.which(), plain));
    };
    refresh();
}

void ParameterBox::refresh() {
    const auto& of = spec(parameter_.which());
    const auto plain = ParameterValues::plainOf(parameter_.which(), parameter_.getValue());
    const int current = juce::roundToInt((plain - of.least) / of.step);
    std::vector<std::pair<int, juce::String>> items;
    for (int i = 0; i < parameter_.getNumSteps(); ++i) {
        const auto normalised = ParameterValues::normalisedOf(parameter_.which(), of.least + i * static_cast<double>(of.step));
        auto text = parameter_.getText(normalised, 0);
        if (i == current || !text.endsWith("(empty)")) {
            items.emplace_back(i + 1, std::move(text));
        }
    }
    if (items != shown_) {
        clear(juce::dontSendNotification);
        for (const auto& [id, text] : items) {
            addItem(text, id);
        }
        shown_ = std::move(items);
    }
    setSelectedId(current + 1, juce::dontSendNotification);
}

ParameterSlider::ParameterSlider(Parameter& parameter)
    : Slider(LinearHorizontal, TextBoxRight), parameter_(parameter) {
    setWantsKeyboardFocus(false);
    setMouseClickGrabsKeyboardFocus(false);
    setTitle(spec(parameter.which()).name);
    setTextBoxStyle(TextBoxRight, true, 64, 22);
    setRange(0, 1);
    setDoubleClickReturnValue(true, parameter.getDefaultValue());
    setScrollWheelEnabled(false);
    textFromValueFunction = [this](double value) { return parameter_.getText(static_cast<float>(value), 0); };
    onDragStart = [this] { parameter_.beginChangeGesture(); };
    onValueChange = [this] {
        const auto value = static_cast<float>(getValue());
        isMouseButtonDown() ? parameter_.setValueNotifyingHost(value) : setByHand(parameter_, value);
    };
    onDragEnd = [this] { parameter_.endChangeGesture(); };
    refresh();
}

void ParameterSlider::refresh() {
    if (!isMouseButtonDown()) {
        setValue(static_cast<double>(parameter_.getValue()), juce::dontSendNotification);
        updateText();
    }
}

}  // namespace comeback::message

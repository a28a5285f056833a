#include "Theme.h"

namespace comeback::message {

Theme::Theme() {
    setColour(juce::ResizableWindow::backgroundColourId, ground);
    setColour(juce::Label::textColourId, text);
    setColour(juce::ComboBox::backgroundColourId, field);
    setColour(juce::ComboBox::outlineColourId, edge);
    setColour(juce::ComboBox::textColourId, text);
    setColour(juce::ComboBox::arrowColourId, dim);
    setColour(juce::PopupMenu::backgroundColourId, field);
    setColour(juce::PopupMenu::textColourId, text);
    setColour(juce::PopupMenu::highlightedBackgroundColourId, accent);
    setColour(juce::PopupMenu::highlightedTextColourId, ground);
    setColour(juce::TextButton::buttonColourId, field);
    setColour(juce::TextButton::buttonOnColourId, accent);
    setColour(juce::TextButton::textColourOffId, text);
    setColour(juce::TextButton::textColourOnId, ground);
    setColour(juce::TextEditor::backgroundColourId, field);
    setColour(juce::TextEditor::outlineColourId, edge);
    setColour(juce::TextEditor::focusedOutlineColourId, accent);
    setColour(juce::TextEditor::textColourId, text);
    setColour(juce::TextEditor::highlightColourId, accent.withAlpha(0.35f));
    setColour(juce::TextEditor::highlightedTextColourId, text);
    setColour(juce::CaretComponent::caretColourId, accent);
    setColour(juce::ScrollBar::thumbColourId, edge);
    setColour(juce::Slider::textBoxTextColourId, text);
    setColour(juce::Slider::textBoxOutlineColourId, juce::Colours::transparentBlack);
    setColour(juce::Slider::thumbColourId, accent);
}

void Theme::drawButtonBackground(
    juce::Graphics& g, juce::Button& button, const juce::Colour& colour, bool over, bool down) {
    const auto area = button.getLocalBounds().toFloat().reduced(0.5f);
    const auto fill = down ? colour.brighter(0.25f) : over && button.isEnabled() ? colour.brighter(0.12f) : colour;
    g.setColour(fill.withMultipliedAlpha(button.isEnabled() ? 1.0f : 0.45f));
    g.fillRoundedRectangle(area, 4);
    g.setColour(edge.withMultipliedAlpha(button.isEnabled() ? 1.0f : 0.45f));
    g.drawRoundedRectangle(area, 4, 1);
}

void Theme::drawLinearSlider(
    juce::Graphics& g, int x, int y, int width, int height, float position, float, float, juce::Slider::SliderStyle,
    juce::Slider& slider) {
    const auto middle = static_cast<float>(y) + static_cast<float>(height) / 2;
    const auto left = static_cast<float>(x);
    g.setColour(edge);
    g.fillRoundedRectangle(left, middle - 2, static_cast<float>(width), 4, 2);
    g.setColour(slider.findColour(juce::Slider::thumbColourId));
    g.fillRoundedRectangle(left, middle - 2, std::max(0.0f, position - left), 4, 2);
    g.fillEllipse(position - 7, middle - 7, 14, 14);
}

}  // namespace comeback::message

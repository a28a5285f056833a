#include "StatusBar.h"

#include "Theme.h"
#include "message-thread/Told.h"

namespace comeback::message {

namespace {

using Engine = Instance::Engine;

juce::String wordOf(Engine engine) {
    switch (engine) {
        case Engine::off: return "Engine not started";
        case Engine::starting: return "Starting";
        case Engine::ready: return "Ready";
        case Engine::failed: return "Failed";
    }
    return {};
}

juce::Colour colourOf(Engine engine) {
    switch (engine) {
        case Engine::off: return Theme::dim;
        case Engine::starting: return Theme::accent;
        case Engine::ready: return Theme::good;
        case Engine::failed: return Theme::bad;
    }
    return Theme::dim;
}

}  // namespace

StatusBar::StatusBar(Instance& instance) : instance_(instance) {
    for (auto* button : {&retry_, &reset_, &dismiss_}) {
        button->setWantsKeyboardFocus(false);
        button->setMouseClickGrabsKeyboardFocus(false);
        addChildComponent(button);
    }
    retry_.setTooltip("Start the engine again");
    reset_.setTooltip("Let go of the saved state that cannot be read, and save what is set here instead");
    retry_.onClick = [this] { instance_.retry(); };
    dismiss_.setTooltip("I have read this");
    dismiss_.onClick = [this] {
        instance_.dismissNotices();
        refresh();
    };
    reset_.onClick = [this] { instance_.resetState(); };
    refresh();
}

int StatusBar::neededHeight() const {
    const int lines = 1 + sentence_.length() / 55;
    return juce::jlimit(48, 170, 17 * lines);
}

bool StatusBar::refresh() {
    const auto status = instance_.status();
    const auto told = Told::by(instance_);
    const auto& sentence = told.text;
    retry_.setVisible(status.engine == Engine::failed);
    reset_.setVisible(instance_.state().keepsForeignBytes());
    dismiss_.setVisible(told.canBeDismissed);
    const auto word = wordOf(status.engine);
    const auto said = juce::String::fromUTF8(sentence.data(), static_cast<int>(sentence.size()));
    if (word != word_ || said != sentence_) {
        word_ = word;
        sentence_ = said;
        colour_ = colourOf(status.engine);
        setTooltip(said);  // whole, should the bar be too small for it
        resized();
        repaint();
        return true;
    }
    return false;
}

void StatusBar::resized() {
    auto area = getLocalBounds().reduced(14, 0).withSizeKeepingCentre(getWidth() - 28, 26);
    for (auto* button : {&dismiss_, &reset_, &retry_}) {
        if (button->isVisible()) {
            button->setBounds(area.removeFromRight(72));
            area.removeFromRight(8);
        }
    }
}

void StatusBar::paint(juce::Graphics& g) {
    auto area = getLocalBounds().reduced(14, 0);
    for (const auto* button : {&dismiss_, &reset_, &retry_}) {
        if (button->isVisible()) {
            area.removeFromRight(80);
        }
    }
    g.setColour(Theme::text);
    g.setFont(Theme::font(20, true));
    g.drawText("Comeback", area.removeFromLeft(112), juce::Justification::centredLeft);
    const auto dot = area.removeFromLeft(12).withSizeKeepingCentre(10, 10).toFloat();
    g.setColour(colour_);
    g.fillEllipse(dot);
    area.removeFromLeft(8);
    const auto bold = Theme::font(15, true);
    g.setFont(bold);
    g.drawText(word_, area.removeFromLeft(bold.getStringWidth(word_) + 14), juce::Justification::centredLeft);
    g.setColour(Theme::dim);
    g.setFont(Theme::font(getHeight() > 48 ? 13.0f : 14.0f));
    g.drawFittedText(sentence_, area, juce::Justification::centredLeft, getHeight() / 17, 0.85f);
}

}  // namespace comeback::message

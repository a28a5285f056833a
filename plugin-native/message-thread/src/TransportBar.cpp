#include "TransportBar.h"

#include "Theme.h"

#include <cmath>

namespace comeback::message {

TransportBar::TransportBar(Transport& transport) : transport_(transport) {
    play_.setWantsKeyboardFocus(false);
    play_.setMouseClickGrabsKeyboardFocus(false);
    play_.setTooltip("Play from bar 1, or stop");
    play_.onClick = [this] {
        transport_.isPlaying() ? transport_.stop() : transport_.play();
        refresh();
    };
    addAndMakeVisible(play_);
    bpm_.setTitle("Beats a minute");
    bpm_.setFont(Theme::font(15));
    bpm_.setInputRestrictions(6, "0123456789.");
    bpm_.setSelectAllWhenFocused(true);
    bpm_.onReturnKey = [this] { bpm_.giveAwayKeyboardFocus(); };
    bpm_.onEscapeKey = bpm_.onReturnKey;
    bpm_.onFocusLost = [this] {
        if (const double wanted = bpm_.getText().getDoubleValue(); wanted > 0) {
            transport_.setBpm(wanted);
        }
        refresh();
    };
    addAndMakeVisible(bpm_);
    refresh();
}

void TransportBar::refresh() {
    const auto quarter = static_cast<int>(std::floor(transport_.ppq() + 1e-9));
    const auto place = transport_.isPlaying()
                           ? "bar " + juce::String(quarter / 4 + 1) + ", beat " + juce::String(quarter % 4 + 1)
                           : juce::String("standing at bar 1");
    play_.setButtonText(transport_.isPlaying() ? "Stop" : "Play");
    if (!bpm_.hasKeyboardFocus(true)) {
        bpm_.setText(juce::String(transport_.bpm()), false);
    }
    if (place != place_) {
        place_ = place;
        repaint();
    }
}

void TransportBar::resized() {
    auto area = getLocalBounds().withTrimmedBottom(8);
    play_.setBounds(area.removeFromLeft(84));
    area.removeFromLeft(14);
    bpm_.setBounds(area.removeFromLeft(64));
}

void TransportBar::paint(juce::Graphics& g) {
    g.setColour(Theme::dim);
    g.setFont(Theme::font(15));
    g.drawText("BPM, 4/4     " + place_, getLocalBounds().withTrimmedBottom(8).withTrimmedLeft(172),
               juce::Justification::centredLeft);
}

}  // namespace comeback::message

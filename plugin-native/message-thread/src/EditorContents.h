#pragma once

#include "ParameterControls.h"
#include "StatusBar.h"
#include "Theme.h"
#include "TransportBar.h"
#include "TurnPanel.h"
#include "WordsPanel.h"
#include "message-thread/Editor.h"

#include <array>
#include <optional>

namespace comeback::message {

/// The editor's parts and where they lie.
///
/// ```
/// | status                                   |
/// | play, BPM: where there is no host        |
/// | mode   style   voice   bars              |
/// | names, topic, lyrics | the turn, its     |
/// | dry, voices          | answer, its takes |
/// ```
class Editor::Contents final : public juce::Component, private juce::Timer {
public:
    explicit Contents(Instance& instance);
    ~Contents() override;

    void paint(juce::Graphics& g) override;
    void resized() override;
    void mouseDown(const juce::MouseEvent&) override { unfocusAllComponents(); }

private:
    void timerCallback() override;
    static void drawTitle(juce::Graphics& g, const juce::Component& of, const juce::String& title);

    Theme theme_;
    juce::TooltipWindow tooltips_{this};
    StatusBar status_;
    std::optional<TransportBar> transport_;
    std::array<ParameterBox, 4> boxes_;
    WordsPanel words_;
    ParameterSlider dry_;
    ParameterSlider voices_;
    TurnPanel turns_;

    JUCE_DECLARE_NON_COPYABLE_WITH_LEAK_DETECTOR(Contents)
};

}  // namespace comeback::message

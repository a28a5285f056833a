#pragma once

#include "message-thread/Transcript.h"

#include <juce_gui_basics/juce_gui_basics.h>

namespace comeback::message {

/// One turn as text: what the opponent said, and the lines that answer it, each with its bar and its move. Message
/// thread. Its width is given; its height follows from the words.
class TurnPage final : public juce::Component {
public:
    /// @param emptyText what to say where the turn has nothing to show
    void show(const TurnView& turn, const juce::String& heardTitle, const juce::String& emptyText);

    void paint(juce::Graphics& g) override;
    void resized() override { layOut(); }

private:
    struct Piece {
        juce::TextLayout text;
        juce::Rectangle<float> at;
    };

    void layOut();
    float add(const juce::String& text, juce::Rectangle<float> column, const juce::Font& font, juce::Colour colour,
              juce::Justification justification = juce::Justification::topLeft);
    float addLine(const AnswerLine& line, float y);

    TurnView turn_;
    juce::String heardTitle_;
    juce::String emptyText_;
    std::vector<Piece> pieces_;
};

}  // namespace comeback::message

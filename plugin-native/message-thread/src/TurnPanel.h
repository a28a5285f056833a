#pragma once

#include "TurnPage.h"
#include "message-thread/Instance.h"

#include <juce_gui_basics/juce_gui_basics.h>

#include <array>

namespace comeback::message {

/// The turns, one at a time: what was heard, the answer, and what may be done with it. Stays with the newest turn
/// until another is asked for. Message thread.
class TurnPanel final : public juce::Component {
public:
    explicit TurnPanel(Instance& instance);

    void refresh();
    void paint(juce::Graphics& g) override;
    void resized() override;

private:
    static constexpr int mostTakes = 3;

    void prepare(juce::Button& button, const juce::String& tooltip, std::function<void()> act);
    void go(int turn);
    [[nodiscard]] TurnView shownTurn() const;
    void showButtons(const TurnView& turn, bool ready);
    void showPage(const TurnView& turn);
    [[nodiscard]] juce::String emptyText() const;

    Instance& instance_;
    juce::TextButton back_{"<"}, forward_{">"}, reroll_{"Re-roll"}, lock_{"Lock"}, clear_{"Clear"};
    std::array<juce::TextButton, mostTakes> takes_;
    juce::Label title_;
    juce::Viewport viewport_;
    TurnPage page_;

    std::vector<TurnView> turns_;
    std::optional<Transcript::Hearing> hearing_;
    int count_ = 0;         ///< turns, the one being heard among them
    int shown_ = 0;         ///< the turn on the page
    bool follows_ = true;   ///< goes along with the newest turn
    std::uint64_t revision_ = ~std::uint64_t{0};
    juce::String empty_;

    JUCE_DECLARE_NON_COPYABLE_WITH_LEAK_DETECTOR(TurnPanel)
};

}  // namespace comeback::message

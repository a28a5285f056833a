#include "TurnPanel.h"

#include "Theme.h"
#include "message-thread/Commands.h"

namespace comeback::message {

TurnPanel::TurnPanel(Instance& instance) : instance_(instance) {
    prepare(back_, "The turn before", [this] { go(shown_ - 1); });
    prepare(forward_, "The turn after", [this] { go(shown_ + 1); });
    prepare(reroll_, "Another take of the turn at the host's position", [this] { instance_.send(command::reroll()); });
    prepare(lock_, "Keep the chosen take from re-roll, clear and change", [this] {
        const auto turn = shownTurn();
        instance_.send(command::lock(shown_, turn.take, !turn.locked));
    });
    prepare(clear_, "Remove the take that plays, and the turn with its last one",
            [this] { instance_.send(command::clear(shown_, shownTurn().take)); });
    for (std::size_t i = 0; i < takes_.size(); ++i) {
        const int take = static_cast<int>(i);
        takes_[i].setButtonText("Take " + juce::String(take + 1));
        prepare(takes_[i], "Play this take", [this, take] { instance_.send(command::choose(shown_, take)); });
    }
    title_.setFont(Theme::font(15, true));
    title_.setJustificationType(juce::Justification::centred);
    addAndMakeVisible(title_);
    viewport_.setViewedComponent(&page_, false);
    viewport_.setScrollBarsShown(true, false);
    viewport_.setWantsKeyboardFocus(false);
    addAndMakeVisible(viewport_);
    refresh();
}

void TurnPanel::prepare(juce::Button& button, const juce::String& tooltip, std::function<void()> act) {
    button.setWantsKeyboardFocus(false);
    button.setMouseClickGrabsKeyboardFocus(false);
    button.setTooltip(tooltip);
    button.onClick = std::move(act);
    addAndMakeVisible(button);
}

void TurnPanel::go(int turn) {
    shown_ = juce::jlimit(0, std::max(0, count_ - 1), turn);
    follows_ = shown_ == count_ - 1;
    revision_ = ~std::uint64_t{0};
    refresh();
}

TurnView TurnPanel::shownTurn() const {
    TurnView turn;
    if (shown_ < static_cast<int>(turns_.size())) {
        turn = turns_[static_cast<std::size_t>(shown_)];
    }
    if (hearing_ && hearing_->turn == shown_) {
        turn.heard = hearing_->text;
    }
    return turn;
}

void TurnPanel::refresh() {
    const auto revision = instance_.transcript().revision();
    const auto empty = emptyText();
    if (revision != revision_ || empty != empty_) {
        revision_ = revision;
        empty_ = empty;
        turns_ = instance_.transcript().turns();
        hearing_ = instance_.transcript().hearing();
        count_ = std::max(static_cast<int>(turns_.size()), hearing_ ? hearing_->turn + 1 : 0);
        shown_ = follows_ ? std::max(0, count_ - 1) : std::min(shown_, std::max(0, count_ - 1));
        showPage(shownTurn());
    }
    showButtons(shownTurn(), instance_.status().engine == Instance::Engine::ready);
}

void TurnPanel::showPage(const TurnView& turn) {
    const bool live = hearing_ && hearing_->turn == shown_ && !hearing_->final;
    juce::String empty = count_ == 0 ? empty_ : juce::String();
    if (count_ > 0 && turn.lines.empty()) {
        empty = live ? "No answer yet: the turn is still being heard." : "No answer yet.";
    }
    page_.show(turn, live ? "The opponent, being heard now" : "The opponent, as it was heard", empty);
    title_.setText(count_ == 0 ? "No turn yet" : "Turn " + juce::String(shown_ + 1) + " of " + juce::String(count_),
                   juce::dontSendNotification);
}

void TurnPanel::showButtons(const TurnView& turn, bool ready) {
    back_.setEnabled(shown_ > 0);
    forward_.setEnabled(shown_ + 1 < count_);
    reroll_.setEnabled(ready && !turns_.empty());
    lock_.setEnabled(ready && turn.takes > 0);
    lock_.setButtonText(turn.locked ? "Unlock" : "Lock");
    lock_.setToggleState(turn.locked, juce::dontSendNotification);
    clear_.setEnabled(ready && !turn.locked && shown_ < static_cast<int>(turns_.size()));
    for (int i = 0; i < mostTakes; ++i) {
        auto& button = takes_[static_cast<std::size_t>(i)];
        button.setToggleState(turn.takes > 0 && i == turn.take, juce::dontSendNotification);
        button.setEnabled(i < turn.takes && (i == turn.take || (ready && !turn.locked)));
    }
}

juce::String TurnPanel::emptyText() const {
    const auto plain = [&](wire::Parameter which) {
        return ParameterValues::plainOf(which, instance_.parameter(which).getValue());
    };
    const auto bars = juce::String(juce::roundToInt(plain(wire::Parameter::bars)));
    const auto from = juce::String(juce::roundToInt(plain(wire::Parameter::startBar)));
    switch (juce::roundToInt(plain(wire::Parameter::mode))) {
        case 0: return "The mode is Off: the track passes, and nothing is heard or said.";
        case 1:
            return "Nothing was heard yet. While the host plays, from bar " + from + " on: " + bars +
                   " bars are listened to, the next " + bars + " answered, and so on.";
        case 2: return "Nothing was written yet. Type a topic, then let the host play.";
        default: return "Nothing was said yet. Type lyrics, then let the host play.";
    }
}

void TurnPanel::resized() {
    auto area = getLocalBounds().reduced(1);
    auto top = area.removeFromTop(40).reduced(8, 6);
    for (auto* button : {&clear_, &lock_, &reroll_}) {
        button->setBounds(top.removeFromRight(66));
        top.removeFromRight(6);
    }
    back_.setBounds(top.removeFromLeft(28));
    title_.setBounds(top.removeFromLeft(std::min(104, top.getWidth() - 28)));  // in the narrowest editor it gives way
    forward_.setBounds(top.removeFromLeft(28));
    auto bottom = area.removeFromBottom(40).reduced(8, 6);
    for (auto& button : takes_) {
        button.setBounds(bottom.removeFromLeft(70));
        bottom.removeFromLeft(6);
    }
    viewport_.setBounds(area);
    page_.setSize(area.getWidth() - viewport_.getScrollBarThickness(), std::max(1, page_.getHeight()));
}

void TurnPanel::paint(juce::Graphics& g) {
    g.setColour(Theme::panel);
    g.fillRoundedRectangle(getLocalBounds().toFloat(), 6);
}

}  // namespace comeback::message

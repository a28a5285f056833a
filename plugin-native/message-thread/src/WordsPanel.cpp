#include "WordsPanel.h"

#include "Theme.h"
#include "message-thread/Commands.h"

namespace comeback::message {

namespace {

constexpr int refreshesUntilTold = 8;
constexpr int mostCharacters = 20'000;

}  // namespace

WordsPanel::WordsPanel(Instance& instance) : instance_(instance) {
    prepare(names_, "Names to listen for", "Rico, Big T, the Ninth Ward", 1);
    prepare(topic_, "Topic (for Write)", "the night shift", 2);
    prepare(lyrics_, "Lyrics (for Say)", "Your own words, a line a line", 3);
    lyrics_.box.setMultiLine(true, true);
    lyrics_.box.setReturnKeyStartsNewLine(true);
    refresh();
}

WordsPanel::~WordsPanel() { tellEngine(); }

void WordsPanel::prepare(Field& field, const juce::String& title, const juce::String& hint, float mode) {
    field.title = title;
    field.mode = mode;
    auto& box = field.box;
    box.setTitle(title);
    box.setFont(Theme::font(15));
    box.setTextToShowWhenEmpty(hint, Theme::dim.withAlpha(0.6f));
    box.setInputRestrictions(mostCharacters);
    box.setSelectAllWhenFocused(false);
    box.onTextChange = [this] { typed(); };
    box.onEscapeKey = [&box] { box.giveAwayKeyboardFocus(); };
    box.onReturnKey = [&box] { box.giveAwayKeyboardFocus(); };
    box.onFocusLost = [this] { tellEngine(); };
    addAndMakeVisible(box);
}

void WordsPanel::typed() {
    instance_.keep(
        {lyrics_.box.getText().toStdString(), topic_.box.getText().toStdString(), names_.box.getText().toStdString()});
    untold_ = true;
    quietRefreshes_ = 0;
}

void WordsPanel::tellEngine() {
    if (std::exchange(untold_, false)) {
        instance_.send(command::words(instance_.state().words()));
    }
}

void WordsPanel::show(Field& field, const std::string& text) {
    const auto wanted = juce::String::fromUTF8(text.data(), static_cast<int>(text.size()));
    if (!field.box.hasKeyboardFocus(true) && field.box.getText() != wanted) {
        field.box.setText(wanted, false);
    }
}

void WordsPanel::refresh() {
    if (untold_ && ++quietRefreshes_ >= refreshesUntilTold) {
        tellEngine();
    }
    const auto words = instance_.state().words();
    show(names_, words.hotWords);
    show(topic_, words.topic);
    show(lyrics_, words.lyrics);
    const auto mode = ParameterValues::plainOf(
        wire::Parameter::mode, instance_.parameter(wire::Parameter::mode).getValue());
    if (mode != mode_) {
        mode_ = mode;
        repaint();
    }
}

void WordsPanel::resized() {
    auto area = getLocalBounds();
    for (auto* field : {&names_, &topic_, &lyrics_}) {
        field->titleAt = area.removeFromTop(20);
        field->box.setBounds(field == &lyrics_ ? area : area.removeFromTop(28));
        area.removeFromTop(8);
    }
}

void WordsPanel::paint(juce::Graphics& g) {
    g.setFont(Theme::font(13));
    for (const auto* field : {&names_, &topic_, &lyrics_}) {
        g.setColour(field->mode == mode_ ? Theme::accent : Theme::dim);
        g.drawText(field->title, field->titleAt, juce::Justification::centredLeft);
    }
}

}  // namespace comeback::message

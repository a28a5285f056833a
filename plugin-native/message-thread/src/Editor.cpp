#include "message-thread/Editor.h"

#include "EditorContents.h"

namespace comeback::message {

namespace {

constexpr int refreshesASecond = 15;
constexpr int titleHeight = 18;

}  // namespace

Editor::Editor(juce::AudioProcessor& owner, Instance& instance)
    : AudioProcessorEditor(owner), contents_(std::make_unique<Contents>(instance)) {
    setWantsKeyboardFocus(false);
    addAndMakeVisible(*contents_);
    setResizable(true, true);
    setResizeLimits(640, 420, 1600, 1200);
    setSize(720, instance.transport() != nullptr ? 460 + TransportBar::height : 460);
}

Editor::~Editor() = default;

void Editor::resized() { contents_->setBounds(getLocalBounds()); }

Editor::Contents::Contents(Instance& instance)
    : status_(instance),
      boxes_{ParameterBox(instance.parameter(wire::Parameter::mode)), ParameterBox(instance.parameter(wire::Parameter::style)),
             ParameterBox(instance.parameter(wire::Parameter::voice)), ParameterBox(instance.parameter(wire::Parameter::bars))},
      words_(instance),
      dry_(instance.parameter(wire::Parameter::dry)),
      voices_(instance.parameter(wire::Parameter::voices)),
      turns_(instance) {
    setWantsKeyboardFocus(false);
    addAndMakeVisible(status_);
    if (auto* transport = instance.transport()) {
        addAndMakeVisible(transport_.emplace(*transport));
    }
    for (auto& box : boxes_) {
        addAndMakeVisible(box);
    }
    for (auto* child : {static_cast<juce::Component*>(&words_), static_cast<juce::Component*>(&dry_),
                        static_cast<juce::Component*>(&voices_), static_cast<juce::Component*>(&turns_)}) {
        addAndMakeVisible(child);
    }
    setLookAndFeel(&theme_);  // now, so that every part hears of it
    startTimerHz(refreshesASecond);
}

Editor::Contents::~Contents() {
    stopTimer();
    setLookAndFeel(nullptr);
}

void Editor::Contents::timerCallback() {
    if (status_.refresh()) {
        resized();
        repaint();
    }
    if (transport_) {
        transport_->refresh();
    }
    for (auto& box : boxes_) {
        box.refresh();
    }
    words_.refresh();
    dry_.refresh();
    voices_.refresh();
    turns_.refresh();
}

void Editor::Contents::resized() {
    auto area = getLocalBounds();
    status_.setBounds(area.removeFromTop(status_.neededHeight()));
    area.reduce(14, 0);
    area.removeFromBottom(14);
    if (transport_) {
        transport_->setBounds(area.removeFromTop(TransportBar::height));
    }
    auto row = area.removeFromTop(titleHeight + 30);
    row.removeFromTop(titleHeight);
    const int gap = 10;
    const int width = (row.getWidth() - 3 * gap) / 4;
    for (auto& box : boxes_) {
        box.setBounds(row.removeFromLeft(width));
        row.removeFromLeft(gap);
    }
    area.removeFromTop(12);
    auto left = area.removeFromLeft(juce::jlimit(220, 360, area.getWidth() / 3));
    area.removeFromLeft(14);
    turns_.setBounds(area);
    for (auto* slider : {&voices_, &dry_}) {
        slider->setBounds(left.removeFromBottom(28).withTrimmedLeft(50));
    }
    left.removeFromBottom(2);
    words_.setBounds(left);
}

void Editor::Contents::drawTitle(juce::Graphics& g, const juce::Component& of, const juce::String& title) {
    g.drawText(title, of.getX(), of.getY() - titleHeight, of.getWidth(), titleHeight, juce::Justification::centredLeft);
}

void Editor::Contents::paint(juce::Graphics& g) {
    g.fillAll(Theme::ground);
    g.setColour(Theme::dim);
    g.setFont(Theme::font(13));
    for (const auto& box : boxes_) {
        drawTitle(g, box, box.getTitle());
    }
    for (const auto* slider : {&dry_, &voices_}) {
        g.drawText(slider->getTitle(), slider->getBounds().withX(slider->getX() - 50).withWidth(50),
                   juce::Justification::centredLeft);
    }
}

}  // namespace comeback::message

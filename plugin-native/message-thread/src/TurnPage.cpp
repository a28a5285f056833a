#include "TurnPage.h"

#include "Theme.h"

namespace comeback::message {

namespace {

constexpr float margin = 14;
constexpr float barWidth = 28;
constexpr float moveWidth = 92;

juce::String utf8(const std::string& text) { return juce::String::fromUTF8(text.data(), static_cast<int>(text.size())); }

}  // namespace

void TurnPage::show(const TurnView& turn, const juce::String& heardTitle, const juce::String& emptyText) {
    turn_ = turn;
    heardTitle_ = heardTitle;
    emptyText_ = emptyText;
    layOut();
    repaint();
}

float TurnPage::add(const juce::String& text, juce::Rectangle<float> column, const juce::Font& font, juce::Colour colour,
                    juce::Justification justification) {
    juce::AttributedString attributed;
    attributed.setJustification(justification);
    attributed.append(text, font, colour);
    Piece piece;
    piece.text.createLayout(attributed, column.getWidth());
    piece.at = column.withHeight(piece.text.getHeight());
    const float bottom = piece.at.getBottom();
    pieces_.push_back(std::move(piece));
    return bottom;
}

float TurnPage::addLine(const AnswerLine& line, float y) {
    const juce::Rectangle<float> row(margin, y, static_cast<float>(getWidth()) - 2 * margin, 0);
    add(juce::String(line.bar + 1), row.withWidth(barWidth).translated(0, 2), Theme::font(13), Theme::dim);
    add(utf8(line.move), row.withLeft(row.getRight() - moveWidth).translated(0, 2), Theme::font(13), Theme::accent,
        juce::Justification::topRight);
    return add(utf8(line.text), row.withTrimmedLeft(barWidth).withTrimmedRight(moveWidth + 8), Theme::font(16), Theme::text) + 7;
}

void TurnPage::layOut() {
    pieces_.clear();
    const juce::Rectangle<float> column(margin, 0, std::max(80.0f, static_cast<float>(getWidth()) - 2 * margin), 0);
    float y = margin;
    if (!turn_.heard.empty()) {
        y = add(heardTitle_, column.withY(y), Theme::font(13), Theme::dim) + 4;
        y = add(utf8(turn_.heard), column.withY(y), Theme::font(15), Theme::text.withAlpha(0.85f)) + 16;
    }
    if (!turn_.lines.empty()) {
        y = add("The answer, by its bars", column.withY(y), Theme::font(13), Theme::dim) + 6;
        for (const auto& line : turn_.lines) {
            y = addLine(line, y);
        }
    } else if (emptyText_.isNotEmpty()) {
        y = add(emptyText_, column.withY(y), Theme::font(15), Theme::dim);
    }
    const int needed = juce::roundToInt(y + margin);
    if (needed != getHeight()) {
        setSize(getWidth(), needed);
    }
}

void TurnPage::paint(juce::Graphics& g) {
    for (const auto& piece : pieces_) {
        piece.text.draw(g, piece.at);
    }
}

}  // namespace comeback::message

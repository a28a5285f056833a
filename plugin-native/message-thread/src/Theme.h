#pragma once

#include <juce_gui_basics/juce_gui_basics.h>

namespace comeback::message {

/// How the editor looks: dark, flat, readable. Message thread.
class Theme final : public juce::LookAndFeel_V4 {
public:
    static inline const juce::Colour ground{0xff14161b};
    static inline const juce::Colour panel{0xff1c1f26};
    static inline const juce::Colour field{0xff262a33};
    static inline const juce::Colour edge{0xff363c48};
    static inline const juce::Colour text{0xffeceef2};
    static inline const juce::Colour dim{0xff98a1b0};
    static inline const juce::Colour accent{0xffffb347};
    static inline const juce::Colour good{0xff4fd08a};
    static inline const juce::Colour bad{0xffff7070};

    Theme();

    static juce::Font font(float height, bool bold = false) {
        return juce::Font(height, bold ? juce::Font::bold : juce::Font::plain);
    }

    void drawButtonBackground(juce::Graphics&, juce::Button&, const juce::Colour&, bool over, bool down) override;
    void drawLinearSlider(juce::Graphics&, int x, int y, int width, int height, float position, float least, float most,
                          juce::Slider::SliderStyle, juce::Slider&) override;
    juce::Font getTextButtonFont(juce::TextButton&, int) override { return font(14); }
    juce::Font getComboBoxFont(juce::ComboBox&) override { return font(15); }
    juce::Font getPopupMenuFont() override { return font(15); }

    JUCE_DECLARE_NON_COPYABLE_WITH_LEAK_DETECTOR(Theme)
};

}  // namespace comeback::message

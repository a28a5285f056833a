#pragma once

#include "message-thread/Instance.h"

#include <juce_gui_basics/juce_gui_basics.h>

namespace comeback::message {

/// The engine's status in a word and, where there is more to say, all of it; with the button that mends it, or that
/// takes away what was only to be told. Message thread.
class StatusBar final : public juce::Component, public juce::SettableTooltipClient {
public:
    explicit StatusBar(Instance& instance);

    /// @return whether the height that it needs may have changed
    bool refresh();
    [[nodiscard]] int neededHeight() const;
    void paint(juce::Graphics& g) override;
    void resized() override;

private:
    Instance& instance_;
    juce::String word_;
    juce::String sentence_;
    juce::Colour colour_;
    juce::TextButton retry_{"Retry"};
    juce::TextButton reset_{"Reset"};
    juce::TextButton dismiss_{"OK"};

    JUCE_DECLARE_NON_COPYABLE_WITH_LEAK_DETECTOR(StatusBar)
};

}  // namespace comeback::message

#pragma once

#include "message-thread/Transport.h"

#include <juce_gui_basics/juce_gui_basics.h>

namespace comeback::message {

/// Starts and stops an app's own transport, sets its tempo and shows where it is. Message thread.
class TransportBar final : public juce::Component {
public:
    static constexpr int height = 34;

    /// @param transport outlives this object
    explicit TransportBar(Transport& transport);

    void refresh();
    void paint(juce::Graphics& g) override;
    void resized() override;

private:
    Transport& transport_;
    juce::TextButton play_{"Play"};
    juce::TextEditor bpm_;
    juce::String place_;

    JUCE_DECLARE_NON_COPYABLE_WITH_LEAK_DETECTOR(TransportBar)
};

}  // namespace comeback::message

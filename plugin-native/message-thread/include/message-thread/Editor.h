#pragma once

#include "message-thread/Instance.h"

#include <juce_audio_processors/juce_audio_processors.h>

#include <memory>

namespace comeback::message {

/// The plugin's window. Shows what is so, asked for some fifteen times a second, whatever the engine does; takes keys
/// only where text is typed. Message thread.
class Editor final : public juce::AudioProcessorEditor {
public:
    /// @param instance outlives this object
    Editor(juce::AudioProcessor& owner, Instance& instance);
    ~Editor() override;

    void resized() override;

private:
    class Contents;
    std::unique_ptr<Contents> contents_;

    JUCE_DECLARE_NON_COPYABLE_WITH_LEAK_DETECTOR(Editor)
};

}  // namespace comeback::message

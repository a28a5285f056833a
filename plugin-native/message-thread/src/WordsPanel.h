#pragma once

#include "message-thread/Instance.h"

#include <juce_gui_basics/juce_gui_basics.h>

namespace comeback::message {

/// What the producer types: names, a topic, lyrics. Every key is kept at once; the engine hears of it half a second
/// after the last one. The only part of the editor that takes keys. Message thread.
class WordsPanel final : public juce::Component {
public:
    explicit WordsPanel(Instance& instance);
    ~WordsPanel() override;

    /// Called some ten times a second.
    void refresh();
    void paint(juce::Graphics& g) override;
    void resized() override;

private:
    struct Field {
        juce::TextEditor box;
        juce::String title;
        juce::Rectangle<int> titleAt;
        float mode = 0;  ///< the mode that uses it
    };

    void prepare(Field& field, const juce::String& title, const juce::String& hint, float mode);
    void typed();
    void tellEngine();
    static void show(Field& field, const std::string& text);

    Instance& instance_;
    Field names_;
    Field topic_;
    Field lyrics_;
    int quietRefreshes_ = 0;
    bool untold_ = false;
    float mode_ = -1;

    JUCE_DECLARE_NON_COPYABLE_WITH_LEAK_DETECTOR(WordsPanel)
};

}  // namespace comeback::message

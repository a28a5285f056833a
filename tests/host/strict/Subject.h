#pragma once

#include <functional>
#include <juce_audio_processors/juce_audio_processors.h>
#include <memory>

namespace comeback::host {

/// Does something on the message thread and waits for it; whatever it throws is thrown here. Any thread.
void onMessageThread(const std::function<void()>& act);

/// The plugin that is asked, with the calls that VST3 wants on the message thread brought there. Each call waits until
/// it is done. Any thread, one at a time.
class Subject {
public:
    /// @throws Refusal when the plugin cannot be made
    Subject(juce::VST3PluginFormat& format, const juce::PluginDescription& description);
    /// Destroys the plugin on the message thread, which then waits a moment, for what the plugin clears away later.
    ~Subject();
    Subject(const Subject&) = delete;
    Subject& operator=(const Subject&) = delete;

    [[nodiscard]] juce::AudioPluginInstance& plugin() const { return *plugin_; }

    void prepare(double sampleRate, int mostFrames) const;
    void release() const;
    [[nodiscard]] juce::MemoryBlock state() const;
    void setState(const juce::MemoryBlock& state) const;

    /// A buffer with room for all channels that go in or come out.
    [[nodiscard]] juce::AudioBuffer<float> buffer(int frames) const;

    /// What a host moves: parameters that can be automated, but for the bypass.
    [[nodiscard]] std::vector<juce::AudioProcessorParameter*> movable() const;

private:
    std::unique_ptr<juce::AudioPluginInstance> plugin_;
};

/// Releases the plugin as long as this lives, then prepares it again as it was. Any thread.
class Released {
public:
    explicit Released(const Subject& subject)
        : subject_(subject), rate_(subject.plugin().getSampleRate()), frames_(subject.plugin().getBlockSize()) {
        subject_.release();
    }
    ~Released() {
        if (rate_ > 0 && frames_ > 0) {
            subject_.prepare(rate_, frames_);
        }
    }
    Released(const Released&) = delete;
    Released& operator=(const Released&) = delete;

private:
    const Subject& subject_;
    const double rate_;
    const int frames_;
};

/// The plugin's editor in a window of its own, as long as this lives. Any thread.
class OpenEditor {
public:
    /// @throws Refusal when the plugin shows none, or one too small to be one
    explicit OpenEditor(const Subject& subject);
    ~OpenEditor();
    OpenEditor(const OpenEditor&) = delete;
    OpenEditor& operator=(const OpenEditor&) = delete;

    /// On the screen, in pixels.
    [[nodiscard]] juce::Rectangle<int> bounds() const { return bounds_; }

private:
    std::unique_ptr<juce::AudioProcessorEditor> editor_;
    juce::Rectangle<int> bounds_;
};

}  // namespace comeback::host

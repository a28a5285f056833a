#pragma once

#include "PlayHead.h"

#include <juce_audio_processors/juce_audio_processors.h>
#include <memory>
#include <vector>

namespace comeback::host {

/// A note that came out of a plugin, at a frame of the recording.
struct Captured {
    std::int64_t frame;
    juce::MidiMessage message;
};

/// One plugin in the host: made, prepared, played, asked for its state, with what came out of it so far.
class Instance {
public:
    /// Message thread. @throws Refusal when the plugin cannot be made
    Instance(juce::VST3PluginFormat& format, const juce::PluginDescription& description, PlayHead& playHead);
    ~Instance();

    void prepare(double sampleRate, int mostFrames, bool offline, bool allBuses);
    void release();

    /// A plain value of a parameter, by its stable id. Any thread. @throws Refusal when there is none of that id
    void set(const juce::String& id, double value);

    /// Audio thread. `buffer` holds the input and gets the output.
    void process(juce::AudioBuffer<float>& buffer, juce::MidiBuffer& midi, std::int64_t frame, bool record);

    /// Audio thread. Keeps what goes into the first input bus.
    void recordInput(juce::AudioBuffer<float>& buffer);

    [[nodiscard]] juce::MemoryBlock state();
    void setState(const juce::MemoryBlock& state);
    void openEditor();
    void closeEditor() { editor_.reset(); }

    [[nodiscard]] int channels() const;
    [[nodiscard]] int inputBuses() const { return plugin_->getBusCount(true); }
    [[nodiscard]] bool hasInputBus(int bus) const;
    [[nodiscard]] juce::AudioBuffer<float> inputBus(juce::AudioBuffer<float>& buffer, int bus) const {
        return plugin_->getBusBuffer(buffer, true, bus);
    }
    /// Room on the tape, so that recording does not allocate.
    void reserve(std::size_t frames, std::size_t blocks);

    struct Tape {
        juce::String bus;
        std::vector<std::vector<float>> channels;
        std::int64_t soundingBlocks = 0;  ///< blocks in which anything came out, recorded or not
    };
    /// What came out of each bus; the last tape, "input", is what went into the first input bus.
    [[nodiscard]] const std::vector<Tape>& tapes() const noexcept { return tapes_; }
    [[nodiscard]] const std::vector<Captured>& notes() const noexcept { return notes_; }
    [[nodiscard]] std::vector<double>& processMicros() noexcept { return processMicros_; }
    [[nodiscard]] const juce::AudioPluginInstance& plugin() const noexcept { return *plugin_; }

    /// Takes over what another instance has recorded, as its successor.
    void continueFrom(Instance& other);

    double createMs = 0;
    double prepareMs = 0;

private:
    static void append(Tape& tape, const juce::AudioBuffer<float>& bus);

    std::unique_ptr<juce::AudioPluginInstance> plugin_;
    std::unique_ptr<juce::AudioProcessorEditor> editor_;
    std::vector<Tape> tapes_;
    std::vector<Captured> notes_;
    std::vector<double> processMicros_;
};

/// Milliseconds of the monotonic clock.
double nowMs();

}  // namespace comeback::host

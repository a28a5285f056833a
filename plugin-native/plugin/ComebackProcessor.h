#pragma once

#include "AppTransport.h"
#include "Buses.h"
#include "EngineConversation.h"
#include "MidiNotes.h"
#include "RealTimeMark.h"
#include "SharedRegion.h"
#include "Sidechain.h"

#include "audio-thread/AudioThread.h"
#include "message-thread/Instance.h"

#include <juce_audio_processors/juce_audio_processors.h>

#include <array>
#include <limits>
#include <memory>

namespace comeback {

/// The plugin, wired: the host's calls to the audio thread, the state and the engine.
///
/// ```
/// host ── processBlock ──▶ AudioThread ◀── SharedRegion ──▶ engine
///      ── get, setState ─▶ PluginState ◀── EngineConversation ──▶ engine
///      ── editor ────────▶ Instance (this)
/// ```
///
/// Cheap to construct, since hosts construct plugins only to look at them: the shared memory, the audio thread's own
/// and the engine come with the first prepareToPlay.
class ComebackProcessor final : public juce::AudioProcessor, public message::Instance, private juce::AsyncUpdater {
public:
    /// The plugin with the engine of this process and the presets of its bundle.
    ComebackProcessor();
    /// @param link gives the engine, asked for at the first prepareToPlay
    ComebackProcessor(EngineConversation::Link link, message::Presets presets);
    ~ComebackProcessor() override;

    void prepareToPlay(double sampleRate, int mostFrames) override;
    void releaseResources() override;
    void processBlock(juce::AudioBuffer<float>& buffer, juce::MidiBuffer& midi) override;
    void processBlockBypassed(juce::AudioBuffer<float>& buffer, juce::MidiBuffer& midi) override;
    using AudioProcessor::processBlock;
    using AudioProcessor::processBlockBypassed;
    bool isBusesLayoutSupported(const BusesLayout& layout) const override { return isSupported(layout); }
    void processorLayoutsChanged() override;

    void getStateInformation(juce::MemoryBlock& into) override;
    void setStateInformation(const void* data, int bytes) override;
    juce::AudioProcessorParameter* getBypassParameter() const override;

    const juce::String getName() const override { return "Comeback"; }
    bool acceptsMidi() const override { return true; }
    bool producesMidi() const override { return true; }
    /// We speak where the track is silent: hosts that stop effects when their input falls silent must not stop us.
    double getTailLengthSeconds() const override { return std::numeric_limits<double>::infinity(); }
    int getNumPrograms() override { return 1; }
    int getCurrentProgram() override { return 0; }
    void setCurrentProgram(int) override {}
    const juce::String getProgramName(int) override { return "Default"; }  // hosts list it: it must have a name
    void changeProgramName(int, const juce::String&) override {}
    bool hasEditor() const override { return true; }
    juce::AudioProcessorEditor* createEditor() override;

    Status status() const override { return conversation_.status(); }
    const message::PluginState& state() const override { return state_; }
    const message::Transcript& transcript() const override { return transcript_; }
    message::Parameter& parameter(wire::Parameter which) override;
    message::Transport* transport() const override { return app_.get(); }
    void retry() override { conversation_.retry(); }
    void resetState() override;
    void dismissNotices() override;
    void keep(const message::Words& words) override;
    void send(std::string command) override { conversation_.send(std::move(command)); }

private:
    static BusesProperties buses();
    void handleAsyncUpdate() override;
    void tellParameters();
    void passThrough(juce::AudioBuffer<float>& buffer, juce::MidiBuffer& midi) const;

    message::ParameterValues values_;
    message::PluginState state_;
    message::Transcript transcript_;
    std::array<message::Parameter*, wire::parameterCount> parameters_;
    std::atomic<bool> slotsChanged_{false};
    std::shared_ptr<const SharedRegion> region_;  ///< the engine has its share in it

    // What each block reads, side by side.
    std::unique_ptr<audio::AudioThread> audio_;
    const std::unique_ptr<AppTransport> app_;  ///< null in a host
    const RealTimeMark realTime_;
    std::size_t mostFrames_ = 0;
    double sampleRate_ = 0;
    BusChannels channels_;
    Sidechain sidechain_;
    MidiNotes notes_;

    EngineConversation conversation_;  ///< last, so that it goes first: the engine then touches nothing of ours any more

    JUCE_DECLARE_NON_COPYABLE_WITH_LEAK_DETECTOR(ComebackProcessor)
};

}  // namespace comeback

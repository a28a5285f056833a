#pragma once

#include "Clock.h"

#include <juce_audio_basics/juce_audio_basics.h>
#include <juce_core/juce_core.h>
#include <vector>

namespace comeback::host {

/// A recording on the host's timeline, as a clip on a track; or a microphone, which sounds whether or not the
/// transport runs.
///
/// ```
/// {"wav": "marlow.wav", "bar": 1}              from bar 1's first sample (or "ppq"), whenever the host plays there
/// {"wav": "marlow.wav", "frame": 48000}        live: from that frame of the recording on
/// ```
/// and further `"bars": 2` (cut after two bars, with a short fade), `"gain": 0.5`, `"bus": 1` (the sidechain).
class Track {
public:
    /// @param folder where a relative path begins. @throws Refusal
    Track(const juce::var& json, const juce::File& folder, double bpm, Meter meter);

    /// Makes the sound for a sample rate. Not on the audio thread.
    void prepare(double sampleRate);

    /// A run begins: finds the place. Audio thread.
    void begin(const Run& run) noexcept;

    /// Adds what sounds in `count` frames of the run, from its `frame` on, to both channels. Audio thread.
    void add(const Run& run, std::int64_t frame, juce::AudioBuffer<float>& bus, int count) const noexcept;

    [[nodiscard]] int bus() const noexcept { return bus_; }

private:
    std::vector<float> original_;
    double originalRate_ = 0;
    std::vector<float> sound_;
    double ppq_ = 0;
    std::int64_t liveFrame_ = -1;
    double lengthSeconds_ = 0;  ///< 0: whole
    float gain_ = 1;
    int bus_ = 0;
    std::int64_t place_ = 0;  ///< index of our sound at the run's first frame
    std::int64_t runFrames_ = 0;
};

}  // namespace comeback::host

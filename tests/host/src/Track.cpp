#include "Track.h"

#include "Resample.h"
#include "Script.h"
#include "Wav.h"

namespace comeback::host {

Track::Track(const juce::var& json, const juce::File& folder, double bpm, Meter meter)
    : gain_(static_cast<float>(number(json, "gain", 1))), bus_(static_cast<int>(number(json, "bus", 0))) {
    const auto sound = readWav(folder.getChildFile(json["wav"].toString()));
    original_ = sound.channels.front();
    originalRate_ = sound.sampleRate;
    ppq_ = json.hasProperty("bar") ? (number(json, "bar", 1) - 1) * meter.barPpq() : number(json, "ppq", 0);
    liveFrame_ = static_cast<std::int64_t>(number(json, "frame", -1));
    lengthSeconds_ = number(json, "bars", 0) * meter.barPpq() * 60 / bpm;
}

void Track::prepare(double sampleRate) {
    sound_ = resampled(original_, originalRate_, sampleRate);
    if (lengthSeconds_ > 0) {
        const auto fade = static_cast<std::size_t>(sampleRate / 200);
        sound_.resize(std::min(sound_.size(), static_cast<std::size_t>(lengthSeconds_ * sampleRate)));
        for (std::size_t i = 0; i < std::min(fade, sound_.size()); ++i) {
            sound_[sound_.size() - 1 - i] *= static_cast<float>(i) / static_cast<float>(fade);
        }
    }
}

void Track::begin(const Run& run) noexcept {
    if (liveFrame_ >= 0) {
        place_ = run.firstFrame - liveFrame_;
    } else if (run.continues) {
        place_ += runFrames_;
    } else {
        place_ = std::llround((run.startPpq - ppq_) * 60 / run.startBpm * run.sampleRate);
    }
    runFrames_ = run.frames;
}

void Track::add(const Run& run, std::int64_t frame, juce::AudioBuffer<float>& bus, int count) const noexcept {
    if (!run.playing && liveFrame_ < 0) {
        return;
    }
    for (int i = 0; i < count; ++i) {
        const auto at = place_ + frame + i;
        if (at >= 0 && at < static_cast<std::int64_t>(sound_.size())) {
            for (int c = 0; c < bus.getNumChannels(); ++c) {
                bus.addSample(c, i, gain_ * sound_[static_cast<std::size_t>(at)]);
            }
        }
    }
}

}  // namespace comeback::host

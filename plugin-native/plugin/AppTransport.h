#pragma once

#include "message-thread/Transport.h"

#include <juce_audio_processors/juce_audio_processors.h>

#include <algorithm>
#include <atomic>

namespace comeback {

/// The Standalone app's own clock: where there is no host, somebody must say where in the song we are. Counts quarter
/// notes from the frames that were played, in 4/4, from bar 1 on at each start.
class AppTransport final : public juce::AudioPlayHead, public message::Transport {
public:
    [[nodiscard]] bool isPlaying() const override { return wanted_.load(std::memory_order_relaxed); }
    void play() override { wanted_.store(true, std::memory_order_relaxed); }
    void stop() override { wanted_.store(false, std::memory_order_relaxed); }
    [[nodiscard]] double bpm() const override { return wantedBpm_.load(std::memory_order_relaxed); }
    void setBpm(double bpm) override {
        wantedBpm_.store(std::clamp(bpm, leastBpm, mostBpm), std::memory_order_relaxed);
    }
    [[nodiscard]] double ppq() const override { return shownPpq_.load(std::memory_order_relaxed); }

    /// Audio thread, before each block: takes up what the editor wants.
    void begin() noexcept {
        const bool wanted = isPlaying();
        if (wanted && !playing_) {
            frame_ = 0;
            ppq_ = 0;
        }
        playing_ = wanted;
        bpm_ = bpm();
    }

    /// Audio thread, after each block.
    void advance(std::size_t frames, double sampleRate) noexcept {
        if (playing_) {
            frame_ += static_cast<std::int64_t>(frames);
            ppq_ += static_cast<double>(frames) / sampleRate * bpm_ / 60;
        }
        shownPpq_.store(ppq_, std::memory_order_relaxed);
    }

    /// Audio thread, between the two.
    [[nodiscard]] juce::Optional<PositionInfo> getPosition() const override {
        PositionInfo info;
        info.setIsPlaying(playing_);
        info.setTimeInSamples(frame_);
        info.setPpqPosition(ppq_);
        info.setPpqPositionOfLastBarStart(4 * std::floor(ppq_ / 4));
        info.setBpm(bpm_);
        info.setTimeSignature(juce::AudioPlayHead::TimeSignature{4, 4});
        return info;
    }

private:
    std::atomic<bool> wanted_{false};
    std::atomic<double> wantedBpm_{92};
    std::atomic<double> shownPpq_{0};
    bool playing_ = false;  ///< this and what follows: the audio thread's
    std::int64_t frame_ = 0;
    double ppq_ = 0;
    double bpm_ = 92;
};

}  // namespace comeback

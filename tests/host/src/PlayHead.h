#pragma once

#include "Clock.h"

#include <juce_audio_basics/juce_audio_basics.h>

namespace comeback::host {

/// Tells plugins where the script is: set to a run's frame before each block. Audio thread.
class PlayHead final : public juce::AudioPlayHead {
public:
    void standAt(const Run& run, std::int64_t frame) noexcept {
        run_ = &run;
        frame_ = frame;
    }

    [[nodiscard]] juce::Optional<PositionInfo> getPosition() const override {
        if (run_ == nullptr || run_->manners.withholdsEverything) {
            return {};
        }
        const auto& manners = run_->manners;
        const auto frame = static_cast<double>(frame_);
        PositionInfo info;
        const auto time = run_->startTime + (run_->playing ? frame_ : 0);
        info.setTimeInSamples(manners.withholdsTime ? 0 : time);
        info.setTimeInSeconds(static_cast<double>(time) / run_->sampleRate);
        info.setIsPlaying(run_->playing);
        if (!manners.withholdsBpm) {
            info.setBpm(run_->bpmAt(run_->playing ? frame : 0));
        }
        if (!manners.withholdsMeter) {
            info.setTimeSignature(TimeSignature{run_->meter.beats, run_->meter.unit});
        }
        if (!manners.withholdsPpq) {
            info.setPpqPosition(said(run_->ppqAt(frame)));
        }
        if (!manners.withholdsBarStart) {
            info.setPpqPositionOfLastBarStart(run_->barStartAt(frame) + manners.offsetPpq);
        }
        if (run_->loop) {
            info.setIsLooping(true);
            info.setLoopPoints(LoopPoints{run_->loop->fromPpq + manners.offsetPpq, run_->loop->toPpq + manners.offsetPpq});
        }
        return info;
    }

private:
    [[nodiscard]] double said(double ppq) const noexcept {
        const double quantum = run_->manners.quantumPpq;
        return (quantum > 0 ? std::floor(ppq / quantum + 1e-9) * quantum : ppq) + run_->manners.offsetPpq;
    }

    const Run* run_ = nullptr;
    std::int64_t frame_ = 0;
};

}  // namespace comeback::host

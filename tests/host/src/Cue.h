#pragma once

#include "Clock.h"

#include <juce_core/juce_core.h>
#include <optional>

namespace comeback::host {

/// Something that happens at a position, whenever the host plays there; or once, at a frame of the recording.
class Cue {
public:
    /// Reads "bar" (one-based; 2.5 is its middle), "ppq" or "frame".
    Cue(const juce::var& json, Meter meter) {
        if (json.hasProperty("frame")) {
            frame_ = static_cast<std::int64_t>(static_cast<double>(json["frame"]));
        }
        ppq_ = json.hasProperty("bar") ? (static_cast<double>(json["bar"]) - 1) * meter.barPpq()
                                       : static_cast<double>(json.getProperty("ppq", 0.0));
    }

    /// Frames after the block's first, if it falls into the block of `count` frames that begins at the run's `frame`.
    [[nodiscard]] std::optional<int> in(const Run& run, std::int64_t frame, int count, double laterPpq = 0) const {
        const auto offset = frame_ >= 0 ? frame_ - run.firstFrame - frame : atPpq(run, frame, count, ppq_ + laterPpq);
        return offset >= 0 && offset < count ? std::optional(static_cast<int>(offset)) : std::nullopt;
    }

private:
    /// The first frame whose position has reached `ppq`.
    static std::int64_t atPpq(const Run& run, std::int64_t frame, int count, double ppq) {
        const double tiny = 1e-9;
        if (!run.playing || ppq < run.startPpq - tiny) {
            return -1;
        }
        std::int64_t from = -1;
        std::int64_t to = count;
        while (to - from > 1) {
            const auto middle = (from + to) / 2;
            (run.ppqAt(static_cast<double>(frame + middle)) >= ppq - tiny ? to : from) = middle;
        }
        const bool before = frame > 0 && run.ppqAt(static_cast<double>(frame - 1)) >= ppq - tiny;
        return before ? -1 : to;
    }

    std::int64_t frame_ = -1;
    double ppq_ = 0;
};

}  // namespace comeback::host

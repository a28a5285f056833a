#pragma once

#include <cmath>
#include <cstdint>
#include <optional>

namespace comeback::host {

/// Beats a bar and the unit of a beat: 6 and 8 in 6/8.
struct Meter {
    int beats = 4;
    int unit = 4;
    [[nodiscard]] double barPpq() const noexcept { return beats * 4.0 / unit; }
};

/// What a host keeps from its plugins, or says imprecisely.
struct Manners {
    bool withholdsEverything = false;
    bool withholdsPpq = false;
    bool withholdsBpm = false;
    bool withholdsTime = false;  ///< VST3 always carries a sample time: this host says 0
    bool withholdsBarStart = false;
    bool withholdsMeter = false;
    double quantumPpq = 0;  ///< PPQ is rounded down to this grid; 0: exact
    double offsetPpq = 0;   ///< added to what is said
};

/// A stretch of frames in which the host's clock runs (or stands) without a break: the script's piece between two
/// jumps or changes. Its position at any frame is a formula of the first frame, so that nothing drifts.
struct Run {
    std::int64_t firstFrame = 0;  ///< counted from the recording's begin
    std::int64_t frames = 0;
    double sampleRate = 48000;
    bool playing = true;
    bool continues = false;  ///< the clock came here without a jump
    double startPpq = 0;     ///< at the first frame
    double startBpm = 120;
    double endBpm = 120;         ///< reached after `rampFrames`, linearly in time
    double rampFrames = 0;       ///< the run's exact length, before it was rounded up to whole frames
    std::int64_t startTime = 0;  ///< the host's sample time at the first frame
    Meter meter;
    double barOriginPpq = 0;  ///< a bar line
    struct Loop {
        double fromPpq, toPpq;
    };
    std::optional<Loop> loop;
    Manners manners;

    /// Quarter notes a minute at a frame of this run.
    [[nodiscard]] double bpmAt(double frame) const noexcept {
        return rampFrames > 0 ? startBpm + (endBpm - startBpm) * frame / rampFrames : startBpm;
    }

    /// Quarter notes from the song's begin at a frame of this run.
    [[nodiscard]] double ppqAt(double frame) const noexcept {
        return playing ? startPpq + (startBpm + bpmAt(frame)) / 2 * frame / (60 * sampleRate) : startPpq;
    }

    /// The frame (not whole) of this run at which a position comes; only where the tempo is steady.
    [[nodiscard]] double frameAt(double ppq) const noexcept { return (ppq - startPpq) * 60 / startBpm * sampleRate; }

    [[nodiscard]] bool steady() const noexcept { return playing && startBpm == endBpm; }

    [[nodiscard]] double barStartAt(double frame) const noexcept {
        const double bars = (ppqAt(frame) - barOriginPpq) / meter.barPpq();
        return barOriginPpq + std::floor(bars + 1e-9) * meter.barPpq();
    }
};

}  // namespace comeback::host

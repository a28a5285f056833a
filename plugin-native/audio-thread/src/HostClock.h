#pragma once

#include "audio-thread/AudioThread.h"

#include <cstddef>
#include <cstdint>

namespace comeback::audio {

/// Where quarter notes lie on our own count of frames, from one moment of the host's clock to the next change of it.
struct BeatMap {
    std::int64_t frame = 0;  ///< our count at which `ppq` sounds
    double ppq = 0;
    double framesPerQuarter = 0;

    /// The frame at which a position sounds, to the nearest; always the same one while the map holds.
    [[nodiscard]] std::int64_t frameOf(double positionPpq) const noexcept;
    [[nodiscard]] double ppqOf(std::int64_t atFrame) const noexcept {
        return ppq + static_cast<double>(atFrame - frame) / framesPerQuarter;
    }
    bool operator==(const BeatMap&) const = default;
};

/// A block on the host's clock.
struct Moment {
    bool playing = false;
    bool jumped = false;     ///< a new run of the transport begins with this block: it started, looped or was moved
    bool stopped = false;    ///< a run has ended with the block before
    std::int64_t frame = 0;  ///< our own count of the block's first frame: it grows for ever, whatever the host does
    std::int64_t time = 0;   ///< the host's sample time of the block's first frame
    BeatMap beats{};         ///< while playing
};

/// Follows the host's clock block by block, whatever of it the host gives: a missing position is taken from time and
/// tempo, a missing tempo is 120, a missing time is counted. Positions that are a little off, as hosts quantise
/// them, do not move the map. The audio thread's alone.
class HostClock {
public:
    /// Forgets the run; the count goes on.
    void prepare(double sampleRate) noexcept;

    /// Takes in the next block.
    Moment advance(const Transport& transport, std::size_t frames) noexcept;

private:
    /// What the host says of a block, with the gaps filled as far as the block alone allows.
    struct Reading {
        bool hasTime;
        bool hasPpq;
        std::int64_t time;
        double ppq;
        double bpm;
    };

    [[nodiscard]] Reading read(const Transport& transport) const noexcept;
    [[nodiscard]] bool goesOn(const Reading& now) const noexcept;
    void begin(const Reading& now) noexcept;
    void goOn(const Reading& now) noexcept;
    /// Where song and tempo begin at zero, time gives the position better than a host that rounds it: then each run
    /// lays clips on the same frames. Some hosts roll in from before zero, where their time stands at zero: so the map
    /// is laid again, once a run, as soon as time and position agree.
    void layByTime() noexcept;
    [[nodiscard]] double framesPerQuarter(double bpm) const noexcept { return 60.0 / bpm * sampleRate_; }

    double sampleRate_ = 48000;
    std::int64_t frame_ = 0;  ///< the next block's first
    bool running_ = false;
    bool laidByTime_ = false;    ///< in this run, or not to be any more
    double bpm_ = 120;           ///< of the map
    std::int64_t lastFrames_ = 0;
    Reading last_{};             ///< the block before, gaps filled from the run
    BeatMap beats_{};
};

}  // namespace comeback::audio

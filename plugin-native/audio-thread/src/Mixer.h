#pragma once

#include "ClipPlayer.h"
#include "Slew.h"
#include "wire/FetchAhead.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>

namespace comeback::audio {

/// What the mixer goes by, taken up once a block.
struct Levels {
    float dry;
    float voices;
    float doubles;
    float adLibs;
    bool ducks;   ///< the dry gives way while a clip sounds
    bool bypass;  ///< the dry passes untouched
};

/// Lays dry and voices into the main output, and each layer alone, at unity, into its own. Levels move frame by
/// frame, over about 10 ms (ducking 20 ms), the same way whatever the blocks. The audio thread's alone.
class Mixer {
public:
    /// The next levels hold at once.
    void prepare(double sampleRate) noexcept;

    /// Has the memory on its way that mixing so many frames of a voice takes.
    void approach(std::size_t frames) const noexcept {
        const auto bytes = std::min(frames, Stretch::mostFrames) * sizeof(float);
        wire::fetchAhead(frames_->dryGain.data(), bytes);
        wire::fetchAhead(frames_->said.data(), bytes);
    }

    void begin(const Levels& levels) noexcept;

    /// The block's `frames` from `from` on.
    void mix(const Block& block, std::size_t from, std::size_t frames, const Stretch& stretch) noexcept;

private:
    [[nodiscard]] bool dryIsUntouched() const noexcept { return dry_.restsAt(1) && duck_.restsAt(1); }
    [[nodiscard]] bool voicesRest() const noexcept { return voices_.rests() && doubles_.rests() && adLibs_.rests(); }
    void mixMain(const Block& block, std::size_t from, std::size_t frames, const Stretch& stretch) noexcept;

    void moveDry(std::size_t frames, const Stretch& stretch) noexcept;
    void moveVoices(std::size_t frames, const Stretch& stretch) noexcept;

    /// Of each frame; apart, for where the dry passes untouched nothing of it is touched.
    struct Frames {
        std::array<float, Stretch::mostFrames> dryGain{};
        std::array<float, Stretch::mostFrames> said{};
    };

    std::unique_ptr<Frames> frames_ = std::make_unique<Frames>();
    bool fresh_ = true;
    bool ducks_ = false;
    Slew dry_;
    Slew voices_;
    Slew doubles_;
    Slew adLibs_;
    Slew duck_;
};

}  // namespace comeback::audio

#pragma once

#include "ClipPlayer.h"
#include "Slew.h"

#include <cstddef>

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

/// What a frame's dry and voices are multiplied by.
struct Gains {
    float dry;
    float voices;
    float doubles;  ///< beside the voices' own
    float adLibs;
};

/// Lays dry and voices into the main output, and each layer alone, at unity, into its own. Levels move frame by
/// frame, over about 10 ms (ducking 20 ms), the same way whatever the blocks. The audio thread's alone.
class Mixer {
public:
    /// The next levels hold at once.
    void prepare(double sampleRate) noexcept;

    void begin(const Levels& levels) noexcept;

    /// The block's `frames` from `from` on.
    void mix(const Block& block, std::size_t from, std::size_t frames, const Stretch& stretch) noexcept;

private:
    [[nodiscard]] bool dryIsUntouched() const noexcept { return dry_.restsAt(1) && duck_.restsAt(1); }
    [[nodiscard]] bool voicesRest() const noexcept { return voices_.rests() && doubles_.rests() && adLibs_.rests(); }
    void mixMain(const Block& block, std::size_t from, std::size_t frames, const Stretch& stretch) noexcept;

    /// Whether each frame of the stretch has the gains of the one before it.
    [[nodiscard]] bool allRests(const Stretch& stretch) const noexcept;
    [[nodiscard]] Gains nextGains(const Stretch& stretch, std::size_t at) noexcept;

    bool fresh_ = true;
    bool ducks_ = false;
    Slew dry_;
    Slew voices_;
    Slew doubles_;
    Slew adLibs_;
    Slew duck_;
};

}  // namespace comeback::audio

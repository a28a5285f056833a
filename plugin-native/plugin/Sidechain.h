#pragma once

#include "audio-thread/AudioThread.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace comeback {

/// The sidechain as the audio thread may hear it: copied, since an output bus may lie on its memory; and left out
/// until it has brought a sound, since many hosts give every plugin a silent one. Audio thread, but for prepare.
class Sidechain {
public:
    void prepare(std::size_t mostFrames) {
        for (auto& channel : copies_) {
            channel.assign(mostFrames, 0.0f);
        }
        sounded_ = false;
    }

    /// Puts the copies, or nothing, in the place of the block's sidechain.
    void take(audio::Block& block) {
        for (const auto* from : block.sidechain) {
            sounded_ = sounded_ || (from != nullptr && sounds({from, block.frames}));
        }
        if (!sounded_) {
            block.sidechain = {};
        }
        for (std::size_t i = 0; i < block.sidechain.size(); ++i) {
            if (block.sidechain[i] != nullptr) {
                std::copy_n(block.sidechain[i], block.frames, copies_[i].begin());
                block.sidechain[i] = copies_[i].data();
            }
        }
    }

private:
    static bool sounds(std::span<const float> samples) {
        return std::any_of(samples.begin(), samples.end(), [](float sample) { return sample != 0; });
    }

    std::array<std::vector<float>, 2> copies_;
    bool sounded_ = false;
};

}  // namespace comeback

#pragma once

#include "audio-thread/AudioThread.h"

#include <algorithm>
#include <array>
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
        for (std::size_t i = 0; i < block.sidechain.size(); ++i) {
            if (block.sidechain[i] == nullptr) {
                continue;
            }
            const auto* from = block.sidechain[i];
            std::copy_n(from, block.frames, copies_[i].begin());
            sounded_ = sounded_ || std::any_of(from, from + block.frames, [](float sample) { return sample != 0; });
            block.sidechain[i] = copies_[i].data();
        }
        if (!sounded_) {
            block.sidechain = {};
        }
    }

private:
    std::array<std::vector<float>, 2> copies_;
    bool sounded_ = false;
};

}  // namespace comeback

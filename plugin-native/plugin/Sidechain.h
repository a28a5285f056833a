#pragma once

#include "audio-thread/AudioThread.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

namespace comeback {

/// The sidechain as the audio thread may hear it: copied, since an output bus may lie on its memory; and left out
/// until it brings a sound, since many hosts give every plugin a silent one. From that sample on it is heard instead of
/// the track, its silence too, until it has been silent to the bit for half a minute, as one is that was unplugged:
/// then the track is heard again, from that very frame on, whatever the blocks. Audio thread, but for prepare.
class Sidechain {
public:
    static constexpr double patienceSeconds = 30;  ///< longer than a verse of ours, while an opponent is silent

    void prepare(double sampleRate, std::size_t mostFrames) {
        for (auto& channel : copies_) {
            channel.assign(mostFrames, 0.0f);
        }
        patience_ = std::max(mostFrames, static_cast<std::size_t>(sampleRate * patienceSeconds));
        patienceLeft_ = 0;
    }

    /// Puts the copies, or nothing, in the place of the block's sidechain, and cuts the block short, never to nothing,
    /// where from its next frame on the other is to be heard.
    void take(audio::Block& block) {
        const auto silent = silentFrames(block);
        if (patienceLeft_ == 0 && silent > 0) {
            block.frames = silent;
            block.sidechain = {};
            return;
        }
        if (silent > 0 && silent >= patienceLeft_) {
            block.frames = std::exchange(patienceLeft_, 0);
        } else if (silent == block.frames) {
            patienceLeft_ -= silent;
        } else {
            patienceLeft_ = patience_ - silentFramesAtTheEnd(block);
        }
        for (std::size_t i = 0; i < block.sidechain.size(); ++i) {
            if (block.sidechain[i] != nullptr) {
                std::copy_n(block.sidechain[i], block.frames, copies_[i].begin());
                block.sidechain[i] = copies_[i].data();
            }
        }
    }

private:
    static std::size_t silentFrames(const audio::Block& block) {
        auto silent = block.frames;
        for (const auto* channel : block.sidechain) {
            if (channel != nullptr) {
                const auto* const sound = std::find_if(channel, channel + silent, sounds);
                silent = static_cast<std::size_t>(sound - channel);
            }
        }
        return silent;
    }

    static std::size_t silentFramesAtTheEnd(const audio::Block& block) {
        auto silent = block.frames;
        for (const auto* channel : block.sidechain) {
            if (channel != nullptr) {
                const auto end = std::make_reverse_iterator(channel + block.frames);
                const auto sound = std::find_if(end, end + static_cast<std::ptrdiff_t>(silent), sounds);
                silent = static_cast<std::size_t>(sound - end);
            }
        }
        return silent;
    }

    static bool sounds(float sample) { return sample != 0; }

    std::array<std::vector<float>, 2> copies_;
    std::size_t patience_ = 0;
    std::size_t patienceLeft_ = 0;  ///< frames of silence until the track is heard again; 0 while it is
};

}  // namespace comeback

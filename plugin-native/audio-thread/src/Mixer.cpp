#include "Mixer.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace comeback::audio {

namespace {

constexpr double levelSeconds = 0.010;  ///< from nothing to unity
constexpr double duckSeconds = 0.020;   ///< from unity to ducked
constexpr float ducked = 0.25118864f;   ///< 12 dB down

/// The input of a channel; the other one's where there is just one.
const float* inputOf(const Block& block, std::size_t channel) {
    return block.in[channel] != nullptr ? block.in[channel] : block.in[1 - channel];
}

void copyDry(const Block& block, std::size_t from, std::size_t frames) {
    // Both outputs may come of one input, with one of them on it: that one stays, wherever it is.
    for (std::size_t channel = 2; channel-- > 0;) {
        float* const out = block.out[channel];
        const float* const in = inputOf(block, channel);
        if (out != nullptr && in != nullptr && out != in) {
            std::memmove(out + from, in + from, frames * sizeof(float));
        } else if (out != nullptr && in == nullptr) {
            std::fill_n(out + from, frames, 0.0f);
        }
    }
}

void mixLayers(const Block& block, std::size_t from, std::size_t frames, const Stretch& stretch) {
    for (std::size_t layer = 0; layer < layerCount; ++layer) {
        for (float* const out : block.layers[layer]) {
            if (out != nullptr && stretch.silent) {
                std::fill_n(out + from, frames, 0.0f);
            } else if (out != nullptr) {
                std::copy_n(stretch.layers[layer].begin(), frames, out + from);
            }
        }
    }
}

}  // namespace

void Mixer::prepare(double sampleRate) noexcept {
    const auto step = static_cast<float>(1.0 / (levelSeconds * sampleRate));
    for (auto* const level : {&dry_, &voices_, &doubles_, &adLibs_}) {
        level->setStep(step);
    }
    duck_.setStep(static_cast<float>((1.0 - ducked) / (duckSeconds * sampleRate)));
    duck_.jumpTo(1);
    fresh_ = true;
}

void Mixer::begin(const Levels& levels) noexcept {
    const float dry = levels.bypass ? 1.0f : levels.dry;
    const std::pair<Slew*, float> goals[]{
        {&dry_, dry}, {&voices_, levels.voices}, {&doubles_, levels.doubles}, {&adLibs_, levels.adLibs}};
    for (const auto& [level, goal] : goals) {
        if (fresh_) {
            level->jumpTo(goal);
        }
        level->setGoal(goal);
    }
    ducks_ = levels.ducks && !levels.bypass;
    fresh_ = false;
}

void Mixer::mix(const Block& block, std::size_t from, std::size_t frames, const Stretch& stretch) noexcept {
    const bool untouched = stretch.silent && dryIsUntouched();
    if (untouched) {
        copyDry(block, from, frames);
        for (std::size_t i = 0; i < frames && !voicesRest(); ++i) {
            voices_.next();
            doubles_.next();
            adLibs_.next();
        }
    } else {
        mixMain(block, from, frames, stretch);
    }
    mixLayers(block, from, frames, stretch);
}

void Mixer::mixMain(const Block& block, std::size_t from, std::size_t frames, const Stretch& stretch) noexcept {
    const float* const left = inputOf(block, 0);
    const float* const right = inputOf(block, 1);
    moveDry(frames, stretch);
    moveVoices(frames, stretch);
    for (std::size_t i = 0; i < frames; ++i) {
        const float dryLeft = left != nullptr ? left[from + i] * frames_->dryGain[i] : 0.0f;
        const float dryRight = right != nullptr ? right[from + i] * frames_->dryGain[i] : 0.0f;
        if (block.out[0] != nullptr) {
            block.out[0][from + i] = dryLeft + frames_->said[i];
        }
        if (block.out[1] != nullptr) {
            block.out[1][from + i] = dryRight + frames_->said[i];
        }
    }
}

void Mixer::moveDry(std::size_t frames, const Stretch& stretch) noexcept {
    const auto sounds = stretch.clipSounds.begin();
    const auto sounding = stretch.silent ? 0 : std::count(sounds, sounds + static_cast<std::ptrdiff_t>(frames), true);
    const bool all = sounding == static_cast<std::ptrdiff_t>(frames);
    const float goal = ducks_ && all ? ducked : 1.0f;
    if (dry_.rests() && duck_.restsAt(goal) && (!ducks_ || all || sounding == 0)) {
        std::fill_n(frames_->dryGain.begin(), frames, dry_.value() * duck_.value());
        return;
    }
    for (std::size_t i = 0; i < frames; ++i) {
        duck_.setGoal(ducks_ && sounding > 0 && stretch.clipSounds[i] ? ducked : 1.0f);
        frames_->dryGain[i] = dry_.next() * duck_.next();
    }
}

void Mixer::moveVoices(std::size_t frames, const Stretch& stretch) noexcept {
    const auto& [lead, doubled, adLibbed] = stretch.layers;
    const bool rest = voicesRest();
    if (rest && stretch.silent) {
        std::fill_n(frames_->said.begin(), frames, 0.0f);
        return;
    }
    const float voices = voices_.value();
    const float doubles = doubles_.value();
    const float adLibs = adLibs_.value();
    for (std::size_t i = 0; rest && i < frames; ++i) {
        frames_->said[i] = voices * (lead[i] + doubles * doubled[i] + adLibs * adLibbed[i]);
    }
    for (std::size_t i = 0; !rest && i < frames; ++i) {
        const float level = voices_.next();
        const float doublesNow = doubles_.next();
        const float adLibsNow = adLibs_.next();
        frames_->said[i] = stretch.silent ? 0 : level * (lead[i] + doublesNow * doubled[i] + adLibsNow * adLibbed[i]);
    }
}

}  // namespace comeback::audio

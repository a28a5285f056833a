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

/// What the voices say in a frame of the stretch.
float saidAt(const Stretch& stretch, std::size_t at, const Gains& gains) {
    if (stretch.silent) {
        return 0;
    }
    const auto& [lead, doubled, adLibbed] = stretch.layers;
    return gains.voices * (lead[at] + gains.doubles * doubled[at] + gains.adLibs * adLibbed[at]);
}

/// Lays a channel's dry and voices into its output, which may be its input.
void layChannel(float* out, const float* in, std::size_t frames, const Stretch& stretch, const Gains& gains) {
    for (std::size_t i = 0; i < frames; ++i) {
        out[i] = in[i] * gains.dry + saidAt(stretch, i, gains);
    }
}

/// Lays a frame's dry and voices into the main output; either channel may lie on the other's input.
void layFrame(const Block& block, std::size_t from, const Stretch& stretch, std::size_t at, const Gains& gains) {
    const float said = saidAt(stretch, at, gains);
    const auto mixed = [&](const float* in) { return in != nullptr ? in[from + at] * gains.dry + said : said; };
    const std::array frame{mixed(inputOf(block, 0)), mixed(inputOf(block, 1))};
    for (std::size_t channel = 0; channel < frame.size(); ++channel) {
        if (block.out[channel] != nullptr) {
            block.out[channel][from + at] = frame[channel];
        }
    }
}

/// Whether each channel's output is its own memory, or its own input.
bool isStraight(const Block& block) {
    const bool crossed = block.out[0] == block.in[1] || block.out[1] == block.in[0];
    const bool isWhole = block.in[0] != nullptr && block.in[1] != nullptr;
    return isWhole && block.out[0] != nullptr && block.out[1] != nullptr && !crossed;
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
    if (allRests(stretch) && isStraight(block)) {
        const Gains gains{dry_.value() * duck_.value(), voices_.value(), doubles_.value(), adLibs_.value()};
        layChannel(block.out[0] + from, block.in[0] + from, frames, stretch, gains);
        layChannel(block.out[1] + from, block.in[1] + from, frames, stretch, gains);
        return;
    }
    for (std::size_t at = 0; at < frames; ++at) {
        layFrame(block, from, stretch, at, nextGains(stretch, at));
    }
}

bool Mixer::allRests(const Stretch& stretch) const noexcept {
    const float duckGoal = ducks_ && stretch.clipThroughout ? ducked : 1.0f;
    const bool oneGoal = !ducks_ || stretch.clipThroughout || !stretch.clipAnywhere;
    return voicesRest() && dry_.rests() && oneGoal && duck_.restsAt(duckGoal);
}

Gains Mixer::nextGains(const Stretch& stretch, std::size_t at) noexcept {
    duck_.setGoal(ducks_ && stretch.clipAnywhere && stretch.clipSounds[at] ? ducked : 1.0f);
    return {dry_.next() * duck_.next(), voices_.next(), doubles_.next(), adLibs_.next()};
}

}  // namespace comeback::audio

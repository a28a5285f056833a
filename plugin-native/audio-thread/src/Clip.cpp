#include "Clip.h"

#include <bit>
#include <cmath>

namespace comeback::audio {

namespace {

constexpr std::uint32_t allLayers = wire::ClipSlot::lead | wire::ClipSlot::doubles | wire::ClipSlot::adLibs;
constexpr auto mostFrames = static_cast<std::int64_t>(wire::SessionLayout::poolBytes / sizeof(float));
constexpr double mostPpq = 1e9;
/// A clip is a line of verse: more notes than this are no notes.
constexpr std::uint32_t mostNotes = 4096;

bool isSound(const wire::ClipSlot& slot) {
    return slot.frames > 0 && slot.frames <= mostFrames && std::abs(slot.anchorPpq) <= mostPpq &&
           slot.anchorFrame >= -mostFrames && slot.anchorFrame <= mostFrames && (slot.layers & ~allLayers) == 0 &&
           slot.notes <= mostNotes;
}

}  // namespace

std::optional<Clip> Clip::of(const wire::ClipSlot& slot, wire::SessionMemory memory) noexcept {
    if (!isSound(slot)) {
        return std::nullopt;
    }
    const auto count = static_cast<std::uint64_t>(std::popcount(slot.layers));
    const auto frames = static_cast<std::uint64_t>(slot.frames);
    const auto samples = memory.pooled<const float>(slot.samplesOffset, count * frames);
    const auto notes = memory.pooled<const wire::ClipNote>(slot.notesOffset, slot.notes);
    if (samples.size() != count * frames || notes.size() != slot.notes) {
        return std::nullopt;
    }
    Clip clip{slot.key, slot.generation, slot.anchorPpq, slot.anchorFrame, slot.frames, slot.sampleRate, {}, notes};
    const float* next = samples.data();
    for (std::size_t layer = 0; layer < layerCount; ++layer) {
        if ((slot.layers >> layer & 1) != 0) {
            clip.layers[layer] = next;
            next += frames;
        }
    }
    return clip;
}

}  // namespace comeback::audio

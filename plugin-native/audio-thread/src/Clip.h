#pragma once

#include "wire/SessionMemory.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace comeback::audio {

inline constexpr std::size_t layerCount = 3;  ///< lead, doubles, ad-libs

/// A sample of a clip; silence for what is no number, or louder than any voice. Of the bits, so that it compiles
/// without a branch.
[[nodiscard]] inline float sane(float sample) noexcept {
    constexpr std::uint32_t magnitude = 0x7FFFFFFF;
    constexpr auto loudest = std::bit_cast<std::uint32_t>(8.0f);
    const auto bits = std::bit_cast<std::uint32_t>(sample);
    return std::bit_cast<float>((bits & magnitude) <= loudest ? bits : 0u);
}

/// What a slot held when it became ready, checked against the region; what the slot says later does not matter.
struct Clip {
    std::uint64_t key = 0;
    std::uint64_t generation = 0;
    double anchorPpq = 0;
    std::int64_t anchorFrame = 0;
    std::int64_t frames = 0;
    double sampleRate = 0;
    std::array<const float*, layerCount> layers{};  ///< null where absent
    std::span<const wire::ClipNote> notes;

    /// Nothing when the slot says what cannot be.
    [[nodiscard]] static std::optional<Clip> of(const wire::ClipSlot& slot, wire::SessionMemory memory) noexcept;
};

}  // namespace comeback::audio

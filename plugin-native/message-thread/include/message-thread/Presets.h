#pragma once

#include <array>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace comeback::message {

/// A style or a voice by its name, with a hash of its file (FNV-1a, 64 bits, hexadecimal) that tells whether the
/// file has changed since.
struct Preset {
    std::string name;
    std::string hash;
    friend bool operator==(const Preset&, const Preset&) = default;
};

/// What each value of the style or the voice parameter stands for; an empty slot stands for the engine's own choice.
using Slots = std::array<std::optional<Preset>, 16>;

/// The presets that are there: those that come with us in their order, then others by name.
struct Presets {
    std::vector<Preset> styles;
    std::vector<Preset> voices;

    /// Those in `folder`/styles and `folder`/voices; a folder that is missing or cannot be read has none.
    [[nodiscard]] static Presets in(const std::filesystem::path& folder);
};

/// Puts those of `found` that no slot names into free slots, lowest first; what finds no slot is left out.
void fill(Slots& slots, const std::vector<Preset>& found);

}  // namespace comeback::message

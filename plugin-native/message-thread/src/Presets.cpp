#include "message-thread/Presets.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <span>
#include <string_view>
#include <utility>

namespace comeback::message {

namespace {

std::string hashOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::uint64_t hash = 0xCBF29CE484222325u;
    for (auto at = std::istreambuf_iterator<char>(in); at != std::istreambuf_iterator<char>(); ++at) {
        hash = (hash ^ static_cast<unsigned char>(*at)) * 0x100000001B3u;
    }
    std::string text;
    for (int shift = 60; shift >= 0; shift -= 4) {
        text += "0123456789abcdef"[(hash >> shift) & 15];
    }
    return text;
}

/// The presets that come with us, in the order they came: a newer one goes behind, so that the values of a new
/// instance's parameters mean what they meant. Voices that are fetched on request come last.
constexpr std::array<std::string_view, 11> ourStyles{"boom-bap", "laid-back", "technical", "calm",  "fierce", "sparse",
                                                     "on-beat",  "dense",     "chained",   "dry",   "triplet"};
constexpr std::array<std::string_view, 7> ourVoices{"female", "male", "deep", "bright", "baritone", "tenor", "alto"};

/// A producer's own come behind ours.
std::size_t rank(std::span<const std::string_view> ours, const Preset& preset) {
    return static_cast<std::size_t>(std::find(ours.begin(), ours.end(), preset.name) - ours.begin());
}

std::vector<Preset> filesIn(const std::filesystem::path& folder, std::span<const std::string_view> ours) {
    std::vector<Preset> found;
    std::error_code error;
    for (auto at = std::filesystem::directory_iterator(folder, error); !error && at != end(at); at.increment(error)) {
        if (at->path().extension() == ".json") {
            found.push_back({at->path().stem().string(), hashOf(at->path())});
        }
    }
    std::sort(found.begin(), found.end(), [&](const auto& a, const auto& b) {
        return std::pair(rank(ours, a), a.name) < std::pair(rank(ours, b), b.name);
    });
    return found;
}

}  // namespace

Presets Presets::in(const std::filesystem::path& folder) {
    return {filesIn(folder / "styles", ourStyles), filesIn(folder / "voices", ourVoices)};
}

void fill(Slots& slots, const std::vector<Preset>& found) {
    for (const auto& preset : found) {
        const bool known = std::any_of(
            slots.begin(), slots.end(), [&](const auto& slot) { return slot && slot->name == preset.name; });
        const auto free = std::find(slots.begin(), slots.end(), std::nullopt);
        if (!known && free != slots.end()) {
            *free = preset;
        }
    }
}

}  // namespace comeback::message

#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <type_traits>

namespace comeback::wire {

/// What the host's clock said about a block of sound, byte for byte as Java reads it
/// (comeback.bridge.HostBlockHeader mirrors this; tests/wire holds golden bytes that both decode).
///
/// Version 1, little-endian; `frames` mono 32-bit floats follow at byte 80:
///
/// ```
///        0         4    6    8         12        16
///      0 | magic   |ver |size| flags   | frames  |
///     16 | firstFrame        | ppq               |
///     32 | bpm               | sampleRate        |
///     48 |beat|unit| dropped | barStartPpq       |
///     64 | loopStartPpq      | loopEndPpq        |
///     80 | samples ...
/// ```
///
/// A field whose flag is not set was not given by the host and reads 0. To change the layout, raise `version`
/// and add a golden file; never edit an old one.
struct HostBlockHeader {
    static constexpr std::uint32_t magicV = 0x42484243;  // "CBHB"
    static constexpr std::uint16_t versionV = 1;
    static constexpr std::size_t bytes = 80;

    /// Bits of `flags`; a `has` bit says that the host gave the field.
    enum Flag : std::uint32_t {
        playing = 1u << 0,
        recording = 1u << 1,
        looping = 1u << 2,
        nonRealtime = 1u << 3,
        hasFirstFrame = 1u << 4,
        hasPpq = 1u << 5,
        hasBpm = 1u << 6,
        hasMeter = 1u << 7,
        hasBarStart = 1u << 8,
        hasLoop = 1u << 9,
    };

    std::uint32_t magic = magicV;
    std::uint16_t version = versionV;
    std::uint16_t size = bytes;
    std::uint32_t flags = 0;
    std::uint32_t frames = 0;         ///< samples in the block
    std::int64_t firstFrame = 0;      ///< the host's sample time of the first of them
    double ppq = 0;                   ///< its position in quarter notes; may be negative
    double bpm = 0;                   ///< quarter notes a minute
    double sampleRate = 0;            ///< Hz
    std::uint16_t meterBeats = 0;     ///< 6 in 6/8
    std::uint16_t meterUnit = 0;      ///< 8 in 6/8
    std::uint32_t droppedFrames = 0;  ///< frames that a full ring has dropped since the start
    double barStartPpq = 0;           ///< where the bar of `ppq` starts
    double loopStartPpq = 0;
    double loopEndPpq = 0;

    [[nodiscard]] bool has(Flag flag) const noexcept { return (flags & flag) != 0; }

    /// The header's bytes. Any thread.
    [[nodiscard]] std::array<std::byte, bytes> encoded() const noexcept;

    /// Reads a header from the front of `from`; nothing when there are too few bytes, or another magic, version or
    /// size. Any thread.
    [[nodiscard]] static std::optional<HostBlockHeader> decode(std::span<const std::byte> from) noexcept;
};

static_assert(std::endian::native == std::endian::little, "the wire is little-endian");
static_assert(std::is_trivially_copyable_v<HostBlockHeader>);
static_assert(sizeof(HostBlockHeader) == HostBlockHeader::bytes);
static_assert(offsetof(HostBlockHeader, flags) == 8);
static_assert(offsetof(HostBlockHeader, firstFrame) == 16);
static_assert(offsetof(HostBlockHeader, bpm) == 32);
static_assert(offsetof(HostBlockHeader, meterBeats) == 48);
static_assert(offsetof(HostBlockHeader, droppedFrames) == 52);
static_assert(offsetof(HostBlockHeader, loopStartPpq) == 64);

inline std::array<std::byte, HostBlockHeader::bytes> HostBlockHeader::encoded() const noexcept {
    return std::bit_cast<std::array<std::byte, bytes>>(*this);
}

inline std::optional<HostBlockHeader> HostBlockHeader::decode(std::span<const std::byte> from) noexcept {
    if (from.size() < bytes) {
        return std::nullopt;
    }
    HostBlockHeader header;
    std::memcpy(&header, from.data(), bytes);
    if (header.magic != magicV || header.version != versionV || header.size != bytes) {
        return std::nullopt;
    }
    return header;
}

}  // namespace comeback::wire

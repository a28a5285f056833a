#pragma once

#include "wire/HostBlockHeader.h"

#include <bit>
#include <cstddef>
#include <cstdint>

namespace comeback::wire {

/// Where everything lies in the memory that one plugin instance shares with the engine: one region, page-aligned,
/// zeroed, little-endian; comeback.bridge.SessionLayout mirrors it, and golden bytes in tests/wire hold both to it.
///
/// ```
///      0 | magic "CBSM" u32 | version u16 | 64 u16 | ringFrames u32 | clipSlots u32 | poolOffset u64 | bytes u64 |
///     64 | transport: sequence u64, then a HostBlockHeader (10 words); a seqlock             audio ─▶ engine
///    192 | blocksDone u64: blocks whose input lies here                                      audio ─▶ engine
///    200 | blocksLate u64: offline blocks that went on without the engine                    audio
///    208 | clipsLate u64: clips that came after they were to begin                           audio
///    256 | blocksSettled u64: all that was due up to that block is published                 engine ─▶ audio
///    264 | engineState u64: 0 starting, 1 ready, 2 failed                                    engine ─▶ audio
///    272 | clipsChanged u64: changes of clips' states by the engine                          engine ─▶ audio
///    320 | audioToEngine: written u64, dropped u64, stamped u64      384 | audioToEngine: read u64
///    448 | notesToEngine: written u64, dropped u64      512 | notesToEngine: read u64
///   1024 | parameters: 128 x f32, plain values in the order of wire/Parameters.h             audio ─▶ engine
///   2048 | notesToEngine: 128 x NoteEvent (32 bytes)
///   8192 | clips: 64 x ClipSlot (128 bytes)                                                  engine ─▶ audio
///  16384 | audioToEngine: 4096 x RunStamp (32 bytes)
/// 147456 | audioToEngine: ringFrames x f32
///   pool | sound and notes of clips, laid out by the engine alone; untouched pages cost nothing
/// ```
///
/// Counters only grow; a place in a ring is its counter modulo the capacity. The writer of a counter stores it with
/// release after what it counts; the reader loads it with acquire. Parameters are single words, relaxed: what they
/// were at a block is settled by that block's `blocksDone`. To change the layout, raise `version` and add a golden
/// file; never edit an old one.
struct SessionLayout {
    static constexpr std::uint32_t magic = 0x4D534243;  // "CBSM"
    static constexpr std::uint16_t version = 3;

    static constexpr std::size_t head = 0;
    static constexpr std::size_t transport = 64;
    static constexpr std::size_t blocksDone = 192;
    static constexpr std::size_t blocksLate = 200;
    static constexpr std::size_t clipsLate = 208;
    static constexpr std::size_t blocksSettled = 256;
    static constexpr std::size_t engineState = 264;
    static constexpr std::size_t clipsChanged = 272;
    static constexpr std::size_t audioWritten = 320;
    static constexpr std::size_t audioDropped = 328;
    static constexpr std::size_t audioStamped = 336;
    static constexpr std::size_t audioRead = 384;
    static constexpr std::size_t notesWritten = 448;
    static constexpr std::size_t notesDropped = 456;
    static constexpr std::size_t notesRead = 512;
    static constexpr std::size_t parameters = 1024;
    static constexpr std::size_t mostParameters = 128;
    static constexpr std::size_t notes = 2048;
    static constexpr std::size_t noteCapacity = 128;
    static constexpr std::size_t clips = 8192;
    static constexpr std::size_t clipSlots = 64;
    static constexpr std::size_t stamps = 16384;
    static constexpr std::size_t stampCapacity = 4096;  ///< as many blocks, where the clock bends in each
    static constexpr std::size_t ring = 147456;
    static constexpr std::size_t ringFrames = std::size_t{1} << 18;  ///< 5.4 s at 48 kHz, 1.3 s at 192 kHz
    static constexpr std::size_t ringFrameBytes = sizeof(float);
    static constexpr std::size_t pool = ring + ringFrames * ringFrameBytes;
    static constexpr std::size_t poolBytes = std::size_t{96} << 20;
    static constexpr std::size_t bytes = pool + poolBytes;

    static_assert(pool % 4096 == 0);
};

/// Where frames of the opponent's sound lie on the host's clock, from one on until the next stamp's. 32 bytes.
struct RunStamp {
    std::uint64_t frame;  ///< how many were written before the first that it holds for
    std::int64_t time;    ///< the host's sample time of that one; each after it is one later
    double ppq;           ///< its position; each after it lies `ppqPerFrame` later
    double ppqPerFrame;
};
static_assert(sizeof(RunStamp) == 32);

/// A note that came in, or another value of the parameter turn. 32 bytes.
struct NoteEvent {
    std::int64_t time;
    double ppq;
    std::uint8_t kind;  ///< 1 on, 2 off, 3 all off, 4 turn
    std::uint8_t note;  ///< of a turn, its value
    std::uint8_t velocity;
    std::uint8_t channel;  ///< 0 to 15
    std::uint32_t reserved;
    std::uint64_t reserved2;
};
static_assert(sizeof(NoteEvent) == 32);

/// A piece of sound with its notes, to be played when the host's clock comes to it. 128 bytes.
///
/// The engine writes every field, then `state` = ready with release; after that the slot is the audio thread's to
/// read until it has set `state` back to free, with release. The engine may at any time change ready to one of the
/// retiring states, or `retireWhenSilent` to `retireNow` (compare-and-set); the audio thread answers at its next block
/// with free, or, after `retireWhenSilent`, as soon as the clip does not sound.
///
/// After each change of a state the engine adds one to `clipsChanged`, with release. The audio thread looks at the
/// slots only when that counter is another one than at its last look, for each slot is a cache line or two of its own.
///
/// Two clips of one `key` are two versions of the same line: the one with the higher `generation` counts, but a
/// version that sounds is played to its end first.
///
/// Frame `anchorFrame` sounds at `anchorPpq`, to the sample. Sound: for each bit of `layers` from bit 0 up (lead,
/// doubles, ad-libs), `frames` mono floats, one layer after the other, at byte `samplesOffset` of the region.
struct ClipSlot {
    enum State : std::uint64_t { free = 0, ready = 1, retireWhenSilent = 2, retireNow = 3 };
    enum Layer : std::uint32_t { lead = 1, doubles = 2, adLibs = 4 };

    std::uint64_t state;
    std::uint64_t key;
    std::uint64_t generation;
    double anchorPpq;
    double bpm;  ///< the tempo it was performed at
    std::int64_t anchorFrame;
    std::int64_t frames;
    std::uint64_t samplesOffset;
    std::uint64_t notesOffset;  ///< `notes` times a ClipNote
    std::uint32_t notes;
    std::uint32_t layers;
    double sampleRate;  ///< Hz; a clip of another rate than the host's is not played
    std::uint64_t reserved[5];
};
static_assert(sizeof(ClipSlot) == 128);
static_assert(offsetof(ClipSlot, anchorPpq) == 24 && offsetof(ClipSlot, anchorFrame) == 40);
static_assert(offsetof(ClipSlot, notesOffset) == 64 && offsetof(ClipSlot, sampleRate) == 80);

/// A note that goes out with a clip, 16 bytes; in order of `frame`.
struct ClipNote {
    std::int32_t frame;         ///< from the clip's first, 0 to frames - 1
    std::int32_t lengthFrames;  ///< at least 1
    std::uint8_t channel;       ///< 0 to 15
    std::uint8_t note;
    std::uint8_t velocity;
    std::uint8_t reserved;
    std::uint32_t reserved2;
};
static_assert(sizeof(ClipNote) == 16);

}  // namespace comeback::wire

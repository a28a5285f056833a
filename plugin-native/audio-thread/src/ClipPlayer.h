#pragma once

#include "Clip.h"
#include "FadingTail.h"
#include "HostClock.h"
#include "NoteOut.h"
#include "SaidKeys.h"
#include "wire/FetchAhead.h"
#include "wire/SessionMemory.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace comeback::audio {

/// A stretch of a block's voices, as they leave the player.
struct Stretch {
    static constexpr std::size_t mostFrames = 512;
    bool silent;  ///< then layers and clipSounds are stale
    std::array<std::array<float, mostFrames>, layerCount> layers;
    std::array<bool, mostFrames> clipSounds;  ///< of each frame
    bool clipAnywhere;                        ///< in one frame at least
    bool clipThroughout;                      ///< one clip sounds in all of them

    /// Has the memory on its way that so many frames of a voice take.
    void approach(std::size_t frames) const noexcept {
        const auto count = std::min(frames, mostFrames);
        for (const auto& layer : layers) {
            wire::fetchAhead(layer.data(), count * sizeof(float));
        }
        wire::fetchAhead(clipSounds.data(), count);
    }
};

/// Plays the engine's clips by the contract of wire::ClipSlot. A clip begins at its very frame; where the transport
/// starts, jumps or is already within it, it fades in over 3 ms and skips what is past. Once it sounds it goes on by
/// counting frames to its end, unless the transport jumps or stops or the engine wants it gone now: then it fades
/// out over 3 ms, beside what begins. Within a run of the transport each line (key) is said once. The audio thread's
/// alone.
class ClipPlayer {
public:
    explicit ClipPlayer(wire::SessionMemory memory) noexcept : memory_(memory) {}

    /// Allocates. Nothing sounds afterwards.
    void prepare(double sampleRate);

    /// Nothing sounds any more, at once.
    void silence() noexcept;

    /// Has the memory on its way that a block of so many frames needs of the clips that sound.
    void approach(std::size_t frames) const noexcept;

    [[nodiscard]] bool sounds() const noexcept { return sounding_ != 0; }

    /// A new block: answers what the engine did to the slots, if it says that it did anything. Clips sound only while
    /// `maySpeak`.
    void begin(const Moment& moment, bool maySpeak, NoteOut& notes) noexcept;

    /// The block's next `frames`, from our count `frame` on.
    void render(std::int64_t frame, std::size_t frames, Stretch& stretch, NoteOut& notes) noexcept;

private:
    static constexpr std::size_t slotCount = wire::SessionLayout::clipSlots;
    static_assert(slotCount <= 64, "a set of slots is one word");
    using Slots = std::uint64_t;

    struct Held {
        Clip clip;
        bool done;              ///< has been said in this run, or its time is past
        std::int64_t position;  ///< the next of its frames, while it sounds
        std::size_t nextNote;
        float gain;  ///< rises to 1
    };

    [[nodiscard]] static Slots bit(std::size_t slot) noexcept { return Slots{1} << slot; }
    void answerAll(NoteOut& notes) noexcept;
    void answer(std::size_t slot, NoteOut& notes) noexcept;
    void take(std::size_t slot) noexcept;
    void drop(std::size_t slot) noexcept;
    void free(std::size_t slot) noexcept;
    void beginRun(NoteOut& notes) noexcept;
    void breakOff(std::size_t slot) noexcept;
    [[nodiscard]] std::int64_t startOf(const Clip& clip) const noexcept;
    void findNextStart() noexcept;
    [[nodiscard]] bool saidOrOutdone(std::size_t slot) const noexcept;
    void startIfDue(std::size_t slot, std::int64_t frame, std::size_t frames) noexcept;
    void play(std::size_t slot, std::int64_t frame, std::size_t frames, Stretch& stretch, NoteOut& notes) noexcept;
    void askNotes(std::size_t slot, std::int64_t origin, std::int64_t from, NoteOut& notes) noexcept;

    wire::SessionMemory memory_;
    double sampleRate_ = 0;
    std::size_t fadeFrames_ = 1;
    float fadeStep_ = 1;
    Moment moment_{};
    bool speaks_ = false;
    std::int64_t runFrame_ = 0;  ///< our count at which the run began

    std::int64_t nextStart_ = 0;  ///< no clip is due before; holds while the map and the slots do
    bool slotsChanged_ = true;
    bool fresh_ = true;           ///< has not looked at the slots since prepare
    std::uint64_t answered_ = 0;  ///< clipsChanged at the last look at all slots
    Slots known_ = 0;             ///< read since they became ready
    Slots playable_ = 0;          ///< known, sensible, and of the host's rate
    Slots sounding_ = 0;
    Slots owed_ = 0;  ///< to be retired once they are silent, which they were not at the last look
    std::array<FadingTail, layerCount> tails_;

    /// Apart, for a block in which nothing begins, sounds or changes does not touch it.
    struct Room {
        std::array<Held, slotCount> held{};
        SaidKeys said;
    };
    std::unique_ptr<Room> room_ = std::make_unique<Room>();
};

}  // namespace comeback::audio

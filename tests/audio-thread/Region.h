#pragma once

#include "Check.h"
#include "wire/SessionMemory.h"

#include <cstdlib>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace comeback::test {

/// A session's memory, zeroed; untouched pages cost nothing.
class Region {
public:
    Region() : bytes_(static_cast<std::byte*>(std::calloc(wire::SessionLayout::bytes, 1)), &std::free) {
        CHECK(bytes_ != nullptr);
    }
    [[nodiscard]] std::span<std::byte> span() const { return {bytes_.get(), wire::SessionLayout::bytes}; }
    [[nodiscard]] wire::SessionMemory memory() const { return wire::SessionMemory(span()); }

private:
    std::unique_ptr<std::byte, decltype(&std::free)> bytes_;
};

/// A clip as a test asks for it.
struct Verse {
    std::uint64_t key = 1;
    std::uint64_t generation = 1;
    double anchorPpq = 0;
    std::int64_t anchorFrame = 0;
    std::int64_t frames = 1000;
    std::uint32_t layers = wire::ClipSlot::lead;
    double sampleRate = 48000;
    std::function<float(std::int64_t)> sample = [](std::int64_t) { return 0.5f; };  ///< of any layer, see `layerGain`
    std::vector<wire::ClipNote> notes{};
};

/// Layer n of a verse is its sample times this.
inline float layerGain(std::size_t layer) { return 1.0f / static_cast<float>(1u << layer); }

/// An engine that does as a test says.
class ScriptedEngine {
public:
    explicit ScriptedEngine(wire::SessionMemory memory) : memory_(memory) {}

    /// Lays a verse into the pool and says so in the slot.
    void publish(std::size_t slot, const Verse& verse) {
        auto& into = memory_.slots()[slot];
        CHECK(state(slot) == wire::ClipSlot::free);
        std::vector<float> sound;
        for (std::uint32_t layer = 0; layer < 3; ++layer) {
            for (std::int64_t i = 0; (verse.layers >> layer & 1) != 0 && i < verse.frames; ++i) {
                sound.push_back(verse.sample(i) * layerGain(layer));
            }
        }
        into.key = verse.key;
        into.generation = verse.generation;
        into.anchorPpq = verse.anchorPpq;
        into.bpm = 120;
        into.anchorFrame = verse.anchorFrame;
        into.frames = verse.frames;
        into.samplesOffset = lay<float>(sound);
        into.notesOffset = lay<wire::ClipNote>(verse.notes);
        into.notes = static_cast<std::uint32_t>(verse.notes.size());
        into.layers = verse.layers;
        into.sampleRate = verse.sampleRate;
        setState(slot, wire::ClipSlot::ready);
    }

    void setState(std::size_t slot, wire::ClipSlot::State state) {
        setStateUncounted(slot, state);
        sayChanged();
    }
    void sayChanged() { memory_.counter(wire::SessionLayout::clipsChanged).fetch_add(1, std::memory_order_release); }
    /// Against the contract: the audio thread need not see it.
    void setStateUncounted(std::size_t slot, wire::ClipSlot::State state) {
        std::atomic_ref(memory_.slots()[slot].state).store(state, std::memory_order_release);
    }
    [[nodiscard]] std::uint64_t state(std::size_t slot) const {
        return std::atomic_ref(memory_.slots()[slot].state).load(std::memory_order_acquire);
    }
    [[nodiscard]] std::uint64_t count(std::size_t offset) const { return memory_.counter(offset).load(); }

private:
    template <typename Value>
    std::uint64_t lay(const std::vector<Value>& values) {
        const auto offset = next_;
        const auto place = memory_.pooled<Value>(offset, values.size());
        std::copy(values.begin(), values.end(), place.begin());
        next_ += (values.size() * sizeof(Value) + 63) / 64 * 64;
        return offset;
    }

    wire::SessionMemory memory_;
    std::uint64_t next_ = wire::SessionLayout::pool;
};

}  // namespace comeback::test

#include "Block.h"

#include "Refusal.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace comeback::conformance {

namespace {

constexpr std::uint32_t poisonBits = 0x7FC0DEAD;  // no number, and one that no arithmetic makes
const float poison = std::bit_cast<float>(poisonBits);
constexpr float beyond = 0.25f;  // what lies after an input's frames

bool isPoison(float sample) { return std::bit_cast<std::uint32_t>(sample) == poisonBits; }

}  // namespace

Block::Block(const Plug& plug, int32 most) : in_(sideOf(plug, kInput, most)), out_(sideOf(plug, kOutput, most)) {
    data.processMode = kRealtime;
    data.symbolicSampleSize = kSample32;
    data.numInputs = static_cast<int32>(in_.buffers.size());
    data.numOutputs = static_cast<int32>(out_.buffers.size());
    data.inputs = in_.buffers.data();
    data.outputs = out_.buffers.data();
}

Block::Side Block::sideOf(const Plug& plug, BusDirection direction, int32 most) {
    Side side;
    side.buses.resize(static_cast<std::size_t>(plug.buses(kAudio, direction)));
    side.buffers.resize(side.buses.size());
    for (std::size_t i = 0; i < side.buses.size(); ++i) {
        auto& bus = side.buses[i];
        const auto channels = static_cast<std::size_t>(plug.bus(kAudio, direction, static_cast<int32>(i)).channelCount);
        bus.channels.assign(channels, std::vector<float>(static_cast<std::size_t>(most + margin), poison));
        for (auto& channel : bus.channels) {
            bus.pointers.push_back(channel.data());
        }
        side.buffers[i].numChannels = static_cast<int32>(channels);
        side.buffers[i].channelBuffers32 = bus.pointers.data();
    }
    return side;
}

float Block::noise() {
    seed_ = seed_ * 1664525u + 1013904223u;
    return static_cast<float>(seed_ >> 8) / 8388608.0f - 1.0f;
}

void Block::fill(int32 frames, float level) {
    data.numSamples = frames;
    for (auto& bus : out_.buses) {
        for (auto& channel : bus.channels) {
            std::fill(channel.begin(), channel.end(), poison);
        }
    }
    for (auto& bus : in_.buses) {
        for (auto& channel : bus.channels) {
            std::fill(channel.begin(), channel.end(), beyond);
            std::generate_n(channel.begin(), frames, [&] { return level == 0 ? 0.0f : level * noise(); });
        }
    }
    sent_.clear();
    for (const auto& bus : in_.buses) {
        sent_.push_back(bus.channels);
    }
}

void Block::shareMemory() {
    shared_ = true;
    for (std::size_t i = 0; i < std::min(in_.buses.size(), out_.buses.size()); ++i) {
        auto& from = in_.buses[i];
        auto& to = out_.buses[i];
        std::copy_n(from.pointers.begin(), std::min(from.pointers.size(), to.pointers.size()), to.pointers.begin());
    }
}

void Block::withhold(BusDirection direction, int32 bus) {
    auto& side = direction == kInput ? in_ : out_;
    auto& pointers = side.buses[static_cast<std::size_t>(bus)].pointers;
    std::fill(pointers.begin(), pointers.end(), nullptr);
}

void Block::mustBeKept() const {
    for (std::size_t i = 0; i < in_.buses.size(); ++i) {
        for (std::size_t c = 0; c < in_.buses[i].channels.size(); ++c) {
            const auto& now = in_.buses[i].channels[c];
            const auto& sent = sent_[i][c];
            const bool kept = std::memcmp(now.data(), sent.data(), now.size() * sizeof(float)) == 0;
            must(kept || shared_, "Input " + number(i) + " was written to.");
        }
    }
    for (const auto& bus : out_.buses) {
        for (const auto& channel : bus.channels) {
            must(std::all_of(channel.begin() + data.numSamples, channel.end(), isPoison),
                 "Written beyond the block's " + number(data.numSamples) + " frames.");
        }
    }
}

void Block::mustPass(const std::string& when) const {
    const auto frames = static_cast<std::size_t>(data.numSamples);
    for (std::size_t c = 0; c < out_.buses[0].pointers.size(); ++c) {
        const bool passes = std::memcmp(out_.buses[0].pointers[c], sent_[0][c].data(), frames * sizeof(float)) == 0;
        must(passes, "The track does not pass as it came, " + when + ".");
    }
}

void Block::mustBeSilent(int32 output, const std::string& when) const {
    for (const float* const channel : out_.buses[static_cast<std::size_t>(output)].pointers) {
        const bool silent = std::all_of(channel, channel + data.numSamples, [](float sample) { return sample == 0; });
        must(silent, "Output " + number(output) + " is not silent, " + when + ".");
    }
}

void Block::mustBeWritten(int32 output, const std::string& when) const {
    for (const float* const channel : out_.buses[static_cast<std::size_t>(output)].pointers) {
        const bool written = std::all_of(channel, channel + data.numSamples, [](float s) { return std::isfinite(s); });
        must(written, "Output " + number(output) + " was not written, or with no numbers, " + when + ".");
    }
}

void process(const Plug& plug, Block& block, const std::string& when) {
    mustDo(plug.processor->process(block.data), "process " + when);
}

}  // namespace comeback::conformance

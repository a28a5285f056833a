#pragma once

#include "Plug.h"

#include <cstdint>
#include <vector>

namespace comeback::conformance {

/// The buffers of a plugin's audio buses, as a host hands them over: inputs full of sound, outputs full of a number
/// that nobody writes, and a margin after each that must stay.
class Block {
public:
    static constexpr int32 margin = 32;

    /// Room for `most` frames on each bus as it is now.
    Block(const Plug& plug, int32 most);
    Block(const Block&) = delete;
    Block& operator=(const Block&) = delete;

    ProcessData data;  ///< with no parameters, events or context until they are laid in

    /// Lays noise into each input, silence where `level` is 0, and the poison into each output.
    void fill(int32 frames, float level = 0.5f);
    /// Output pointers are input pointers, as far as a bus has both.
    void shareMemory();
    /// No channel of such a bus has memory, as is allowed where it is not active.
    void withhold(BusDirection direction, int32 bus);
    /// @throws Refusal unless the plugin left alone what is not its own: inputs, and each margin
    void mustBeKept() const;
    /// @throws Refusal unless a main output is its input to the bit
    void mustPass(const std::string& when) const;
    /// @throws Refusal unless that output is silent to the bit
    void mustBeSilent(int32 output, const std::string& when) const;
    /// @throws Refusal unless each sample of that output was written, with a finite number
    void mustBeWritten(int32 output, const std::string& when) const;

private:
    struct Bus {
        std::vector<std::vector<float>> channels;
        std::vector<float*> pointers;
    };
    struct Side {
        std::vector<Bus> buses;
        std::vector<AudioBusBuffers> buffers;
    };
    static Side sideOf(const Plug& plug, BusDirection direction, int32 most);
    [[nodiscard]] float noise();

    Side in_;
    Side out_;
    std::vector<std::vector<std::vector<float>>> sent_;
    bool shared_ = false;
    std::uint32_t seed_ = 1;
};

/// Processes the block. @throws Refusal unless the plugin says that it did
void process(const Plug& plug, Block& block, const std::string& when);

}  // namespace comeback::conformance

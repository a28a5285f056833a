#pragma once

#include "audio-thread/AudioThread.h"

#include <algorithm>
#include <array>
#include <vector>

/// A song played for nobody, so that an engine goes once through all that it does in a host: it writes and raps a verse
/// on a topic, then hears that very verse as its opponent's and answers it. Rendered offline: every block waits for
/// the engine.
class Rehearsal {
public:
    /// @param audio over the engine's memory; prepared here
    explicit Rehearsal(comeback::audio::AudioThread& audio) : audio_(audio) {
        audio_.prepare(rate, blockFrames);
        for (std::size_t i = 0; i < comeback::wire::parameterCount; ++i) {
            audio_.setParameter(static_cast<comeback::wire::Parameter>(i), comeback::wire::parameters[i].standard);
        }
        audio_.setParameter(comeback::wire::Parameter::bars, bars);
    }

    void play() {
        audio_.setParameter(comeback::wire::Parameter::mode, 2);
        const auto verse = run(std::vector<float>(turnFrames, 0.0f));
        audio_.setParameter(comeback::wire::Parameter::mode, 1);
        auto opponent = verse;
        opponent.resize(2 * turnFrames, 0.0f);
        run(opponent);
    }

private:
    static constexpr double rate = 48'000;
    static constexpr double bpm = 92;
    static constexpr float bars = 4;
    static constexpr std::size_t blockFrames = 512;
    static constexpr std::size_t turnFrames = static_cast<std::size_t>(bars * 4 * 60 / bpm * rate);

    /// Plays `track` from the song's start and returns what the main output gave.
    std::vector<float> run(const std::vector<float>& track) {
        std::vector<float> said;
        std::array<float, blockFrames> in{};
        std::array<float, blockFrames> out{};
        for (std::size_t at = 0; at + blockFrames <= track.size(); at += blockFrames) {
            std::copy_n(track.begin() + static_cast<std::ptrdiff_t>(at), blockFrames, in.begin());
            comeback::audio::Block block;
            block.frames = blockFrames;
            block.in = {in.data(), nullptr};
            block.out = {out.data(), nullptr};
            audio_.process(block, transport(at), {});
            said.insert(said.end(), out.begin(), out.end());
        }
        return said;
    }

    static comeback::audio::Transport transport(std::size_t frame) {
        using Header = comeback::audio::Transport;
        Header header;
        header.flags = Header::playing | Header::nonRealtime | Header::hasFirstFrame | Header::hasPpq | Header::hasBpm |
                       Header::hasMeter;
        header.firstFrame = static_cast<std::int64_t>(frame);
        header.ppq = static_cast<double>(frame) / rate * bpm / 60;
        header.bpm = bpm;
        header.meterBeats = 4;
        header.meterUnit = 4;
        return header;
    }

    comeback::audio::AudioThread& audio_;
};

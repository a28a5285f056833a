#pragma once

#include "Region.h"
#include "audio-thread/AudioThread.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>
#include <vector>

namespace comeback::test {

using audio::AudioThread;
using audio::MidiEvent;
using audio::Transport;

/// A note that went out, at the recording's frame.
struct SentNote {
    std::int64_t frame;
    int status;
    int note;
    int velocity;
    bool operator==(const SentNote&) const = default;
};

using BlockSizes = std::function<std::size_t()>;
inline BlockSizes always(std::size_t frames) {
    return [frames] { return frames; };
}
inline BlockSizes anySizes(unsigned seed, std::size_t most = 1500) {
    return [chance = std::minstd_rand(seed), most]() mutable { return std::size_t{1} + chance() % most; };
}

/// The plugin's audio thread in a host of one tempo at a time, with an engine; all that comes out is recorded.
class Rig {
public:
    explicit Rig(double rate = 48000, double tempo = 120) : sampleRate(rate), bpm(tempo), engine(region.memory()) {
        engineReady();
        audio.prepare(rate, 4096);
    }

    Region region;
    double sampleRate;
    double bpm;
    ScriptedEngine engine;
    AudioThread audio{region.span()};

    bool playing = true;
    std::uint32_t flags = Transport::hasFirstFrame | Transport::hasPpq | Transport::hasBpm;
    double quantumPpq = 0;  ///< positions are rounded to it
    std::function<float(std::int64_t)> input = [](std::int64_t) { return 0.0f; };  ///< by recorded frame
    bool bySidechain = false;  ///< the same comes by the sidechain, too
    BlockSizes sizes = always(512);

    std::vector<float> left;
    std::vector<float> right;
    std::array<std::vector<float>, 3> layers;
    std::vector<SentNote> notes;

    void engineReady() { region.memory().counter(wire::SessionLayout::engineState) = 1; }
    void set(wire::Parameter parameter, float value) { audio.setParameter(parameter, value); }
    [[nodiscard]] double ppq() const { return ppqThere_ + static_cast<double>(time_ - timeThere_) * quartersPerFrame(); }
    [[nodiscard]] double quartersPerFrame() const { return bpm / 60 / sampleRate; }
    [[nodiscard]] std::int64_t recorded() const { return static_cast<std::int64_t>(left.size()); }

    /// Where a song of one tempo has this frame.
    void locate(std::int64_t time) {
        time_ = timeThere_ = time;
        ppqThere_ = static_cast<double>(time) * quartersPerFrame();
    }

    void setBpm(double next) {
        ppqThere_ = ppq();
        timeThere_ = time_;
        bpm = next;
    }

    /// Goes on for some frames.
    void run(std::int64_t frames) {
        while (frames > 0) {
            const auto count = std::min<std::int64_t>(frames, static_cast<std::int64_t>(sizes()));
            block(static_cast<std::size_t>(count));
            frames -= count;
        }
    }

    void runSeconds(double seconds) { run(std::llround(seconds * sampleRate)); }

private:
    void block(std::size_t frames) {
        const auto from = left.size();
        Block sound = recordingOf(frames);
        audio.approach(frames);  // as the plugin does
        for (const auto& sent : audio.process(sound, transport(), {})) {
            CHECK(sent.frame >= 0 && static_cast<std::size_t>(sent.frame) < frames);
            notes.push_back({static_cast<std::int64_t>(from) + sent.frame, sent.status, sent.data1, sent.data2});
        }
        time_ += playing ? static_cast<std::int64_t>(frames) : 0;
    }

    using Block = audio::Block;

    /// The input, laid where the output goes, as hosts do.
    Block recordingOf(std::size_t frames) {
        const auto from = left.size();
        for (auto* const channel : {&left, &right}) {
            for (std::size_t i = 0; i < frames; ++i) {
                channel->push_back(input(static_cast<std::int64_t>(from + i)));
            }
        }
        Block sound;
        sound.frames = frames;
        sound.in = {left.data() + from, right.data() + from};
        sound.sidechain = bySidechain ? sound.in : sound.sidechain;
        sound.out = {left.data() + from, right.data() + from};
        for (std::size_t layer = 0; layer < 3; ++layer) {
            layers[layer].resize(from + frames, 99.0f);
            sound.layers[layer][0] = layers[layer].data() + from;
        }
        return sound;
    }

    [[nodiscard]] Transport transport() const {
        Transport now;
        now.flags = flags | (playing ? Transport::playing : 0u);
        now.firstFrame = now.has(Transport::hasFirstFrame) ? time_ : 0;
        const auto position = quantumPpq == 0 ? ppq() : std::round(ppq() / quantumPpq) * quantumPpq;
        now.ppq = now.has(Transport::hasPpq) ? position : 0;
        now.bpm = now.has(Transport::hasBpm) ? bpm : 0;
        return now;
    }

    std::int64_t time_ = 0;
    std::int64_t timeThere_ = 0;
    double ppqThere_ = 0;
};

/// The largest step between neighbours.
inline float largestStep(const std::vector<float>& sound) {
    float largest = 0;
    for (std::size_t i = 1; i < sound.size(); ++i) {
        largest = std::max(largest, std::abs(sound[i] - sound[i - 1]));
    }
    return largest;
}

/// The first frame from `from` on that is not silent.
inline std::int64_t firstSound(const std::vector<float>& sound, std::int64_t from = 0) {
    const auto at = std::find_if(sound.begin() + from, sound.end(), [](float sample) { return sample != 0; });
    return at - sound.begin();
}

/// A sample by which its place can be told.
inline float numbered(std::int64_t frame) { return static_cast<float>(frame % 1000 + 1) / 2000; }

}  // namespace comeback::test

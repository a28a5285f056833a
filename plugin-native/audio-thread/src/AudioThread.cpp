#include "audio-thread/AudioThread.h"

#include "Capture.h"
#include "ClipPlayer.h"
#include "DenormalsOff.h"
#include "HostClock.h"
#include "Mixer.h"
#include "NoteOut.h"
#include "OfflineWait.h"
#include "wire/ChangedParameters.h"

#include <algorithm>
#include <atomic>
#include <cmath>

namespace comeback::audio {

using wire::Parameter;

/// The wiring: a block goes clock, capture, wait, player, mixer.
class AudioThread::Implementation {
public:
    explicit Implementation(std::span<std::byte> region)
        : memory_(region), capture_(memory_), wait_(memory_, {}), player_(memory_) {
        memory_.writeHead();
        for (std::size_t i = 0; i < wire::parameterCount; ++i) {
            values_[i].store(wire::parameters[i].standard, std::memory_order_relaxed);
        }
        changed_.raiseAll();
        takeUpParameters();
    }

    void prepare(double sampleRate) {
        capture_.prepare(sampleRate);
        player_.prepare(sampleRate);
        mixer_.prepare(sampleRate);
        wait_.prepare();
        clock_.prepare(sampleRate);
        sampleRate_ = sampleRate;
        notesMustEnd_ = true;
    }

    void setParameter(Parameter parameter, float value) noexcept {
        const auto index = static_cast<std::size_t>(parameter);
        if (index < wire::parameterCount && !std::isnan(value)) {
            const auto& spec = wire::parameters[index];
            values_[index].store(std::clamp(value, spec.least, spec.most), std::memory_order_relaxed);
            changed_.raise(parameter);
        }
    }

    void approach(std::size_t frames) const noexcept {
        capture_.approach(frames);
        player_.approach(frames);
        if (player_.sounds()) {
            stretch_.approach(frames);
        }
    }

    std::span<const MidiEvent> process(
        const Block& block, const Transport& transport, std::span<const MidiEvent> midiIn) noexcept {
        const DenormalsOff denormalsOff;
        takeUpParameters();
        const bool bypass = valueOf(Parameter::bypass) >= 0.5f;
        const auto moment = clock_.advance(transport, block.frames);
        capture_.take(block, transport, moment, midiIn, !bypass, stepOf(Parameter::turn));
        if (transport.has(Transport::nonRealtime) && !bypass) {
            wait_.settle(moment, block.frames);
        }
        notes_.begin(moment.frame);
        if (notesMustEnd_) {
            notes_.endAll(moment.frame);
            notesMustEnd_ = false;
        }
        player_.begin(moment, !bypass, notes_);
        mixer_.begin({valueOf(Parameter::dry), valueOf(Parameter::voices), valueOf(Parameter::doubles),
                      valueOf(Parameter::adLibs), ducksOpponent(block), bypass});
        for (std::size_t from = 0; from < block.frames; from += Stretch::mostFrames) {
            const auto frames = std::min(Stretch::mostFrames, block.frames - from);
            player_.render(moment.frame + static_cast<std::int64_t>(from), frames, stretch_, notes_);
            mixer_.mix(block, from, frames, stretch_);
        }
        return notes_.events();
    }

    void release() noexcept {
        player_.silence();
        clock_.prepare(sampleRate_);
        notesMustEnd_ = true;
    }

private:
    [[nodiscard]] float valueOf(Parameter parameter) const noexcept { return taken_[static_cast<std::size_t>(parameter)]; }

    [[nodiscard]] std::uint8_t stepOf(Parameter parameter) const noexcept {
        return static_cast<std::uint8_t>(valueOf(parameter) + 0.5f);
    }

    /// Whether the track is an opponent who gives way: in a battle, and not where they come by the sidechain.
    [[nodiscard]] bool ducksOpponent(const Block& block) const noexcept {
        constexpr float battle = 1;
        const bool ducks = valueOf(Parameter::overrun) < 0.5f && valueOf(Parameter::mode) == battle;
        return ducks && block.sidechain[0] == nullptr && block.sidechain[1] == nullptr;
    }

    /// A block goes by one value of each parameter, the one that the engine is told.
    void takeUpParameters() noexcept {
        changed_.take([this](Parameter parameter) {
            const auto index = static_cast<std::size_t>(parameter);
            taken_[index] = values_[index].load(std::memory_order_relaxed);
            memory_.parameter(index).store(taken_[index], std::memory_order_relaxed);
        });
    }

    wire::SessionMemory memory_;
    wire::ChangedParameters changed_;
    std::array<std::atomic<float>, wire::parameterCount> values_{};
    std::array<float, wire::parameterCount> taken_{};
    HostClock clock_;
    Capture capture_;
    OfflineWait wait_;
    ClipPlayer player_;
    NoteOut notes_;
    Mixer mixer_;
    Stretch stretch_{};
    double sampleRate_ = 48000;
    bool notesMustEnd_ = false;  ///< released while notes sounded: they end at the next block's start
};

AudioThread::AudioThread(std::span<std::byte> memory) : implementation_(std::make_unique<Implementation>(memory)) {}

AudioThread::~AudioThread() = default;

void AudioThread::prepare(double sampleRate, std::size_t) {
    implementation_->prepare(sampleRate > 0 && std::isfinite(sampleRate) ? sampleRate : 48000);
}

void AudioThread::setParameter(Parameter parameter, float value) noexcept {
    implementation_->setParameter(parameter, value);
}

std::span<const MidiEvent> AudioThread::process(
    Block block, Transport transport, std::span<const MidiEvent> midiIn) noexcept {
    return implementation_->process(block, transport, midiIn);
}

void AudioThread::approach(std::size_t frames) const noexcept { implementation_->approach(frames); }

void AudioThread::release() noexcept { implementation_->release(); }

}  // namespace comeback::audio

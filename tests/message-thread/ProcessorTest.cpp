// The processor's parameters, buses and sound, and its editor.
#include "Check.h"
#include "Plugin.h"
#include "wire/SessionMemory.h"

#include <atomic>
#include <cmath>
#include <random>
#include <thread>

using namespace comeback;
using test::Plugin;

namespace {

void parametersAreTheWires() {
    Plugin plugin;
    const auto& parameters = plugin.processor.getParameters();
    CHECK(parameters.size() == static_cast<int>(wire::parameterCount));
    for (std::size_t i = 0; i < wire::parameterCount; ++i) {
        auto* parameter = dynamic_cast<juce::RangedAudioParameter*>(parameters[static_cast<int>(i)]);
        CHECK(parameter != nullptr && parameter->getParameterID() == wire::parameters[i].id);
        CHECK(parameter->getVersionHint() == 1 && parameter->isAutomatable());
        CHECK(parameter->getValue() == parameter->getDefaultValue());
        parameter->setValue(0.371f);
        CHECK(parameter->getValue() == 0.371f);
        const auto text = parameter->getText(0.371f, 128);
        CHECK(parameter->getText(parameter->getValueForText(text), 128) == text);
    }
    auto& processor = plugin.processor;
    CHECK(processor.getBypassParameter() == parameters[0]);
    CHECK(processor.parameter(wire::Parameter::mode).getText(1, 0) == "Say");
    CHECK(processor.parameter(wire::Parameter::style).getText(1.0f / 15, 0) == "laid-back");
    CHECK(processor.parameter(wire::Parameter::overrun).getText(0, 0) == "Duck");
}

/// What the engine reads of a parameter, plain.
float toldOf(const Plugin& plugin, wire::Parameter which) {
    return wire::SessionMemory(plugin.engine.memory).parameter(static_cast<std::size_t>(which)).load();
}

void eachBlockGoesByTheParametersThatHoldAtIt() {
    using wire::Parameter;
    Plugin plugin;
    auto& processor = plugin.processor;
    juce::AudioBuffer<float> buffer(2, 64);
    juce::MidiBuffer midi;
    const auto block = [&] { processor.processBlock(buffer, midi); };
    block();
    processor.parameter(Parameter::bars).setValue(1);
    processor.prepareToPlay(48000, 64);
    block();
    for (std::size_t i = 0; i < wire::parameterCount; ++i) {
        const auto which = static_cast<Parameter>(i);
        CHECK(toldOf(plugin, which) == (which == Parameter::bars ? 16 : message::spec(which).standard));
    }
    processor.parameter(Parameter::pitch).setValue(0);
    block();
    CHECK(toldOf(plugin, Parameter::pitch) == -12);
    processor.prepareToPlay(44100, 32);
    block();
    CHECK(toldOf(plugin, Parameter::pitch) == -12 && toldOf(plugin, Parameter::bars) == 16);
    const auto bytes = plugin.state();
    processor.parameter(Parameter::pitch).setValueNotifyingHost(1);
    block();
    CHECK(toldOf(plugin, Parameter::pitch) == 12);
    plugin.setState(bytes);
    block();
    CHECK(toldOf(plugin, Parameter::pitch) == -12);
}

void theEngineComesWithTheFirstPrepare() {
    Plugin plugin;
    CHECK(plugin.engine.opened == 0);
    plugin.processor.prepareToPlay(48000, 512);
    plugin.processor.prepareToPlay(96000, 64);
    CHECK(plugin.engine.opened == 1 && plugin.engine.posted.size() == 1);
    CHECK(plugin.engine.posted[0].starts_with("{\"command\":\"open\",\"document\":null,"));
    CHECK(plugin.engine.memory.size() == wire::SessionLayout::bytes);
    CHECK(reinterpret_cast<std::uintptr_t>(plugin.engine.memory.data()) % 4096 == 0);
    CHECK(plugin.processor.status().engine == message::Instance::Engine::starting);
}

juce::AudioProcessor::BusesLayout layoutOf(const juce::AudioChannelSet& in, const juce::AudioChannelSet& out,
                                           const juce::AudioChannelSet& others) {
    juce::AudioProcessor::BusesLayout layout;
    layout.inputBuses.addArray({in, others});
    layout.outputBuses.addArray({out, others, others, others});
    return layout;
}

void layouts() {
    const auto none = juce::AudioChannelSet::disabled();
    const auto mono = juce::AudioChannelSet::mono();
    const auto stereo = juce::AudioChannelSet::stereo();
    const auto five = juce::AudioChannelSet::create5point1();
    for (const auto& main : {mono, stereo}) {
        for (const auto& others : {none, mono, stereo}) {
            CHECK(isSupported(layoutOf(main, main, others)));
        }
        CHECK(!isSupported(layoutOf(main, main, five)));
    }
    CHECK(!isSupported(layoutOf(mono, stereo, none)) && !isSupported(layoutOf(none, stereo, none)));
    CHECK(!isSupported(layoutOf(none, none, none)) && !isSupported(layoutOf(five, five, none)));
    CHECK(!isSupported({}));
}

/// With nothing to say, what comes in goes out, in blocks of any size and any layout, and the other outputs are silent.
void audioPasses(const juce::AudioProcessor::BusesLayout& layout, int promised, int frames) {
    Plugin plugin;
    auto& processor = plugin.processor;
    CHECK(processor.setBusesLayout(layout));
    processor.prepareToPlay(44100, promised);
    const int ins = processor.getMainBusNumInputChannels();
    const int channels = std::max(processor.getTotalNumInputChannels(), processor.getTotalNumOutputChannels());
    juce::AudioBuffer<float> buffer(channels, frames);
    juce::MidiBuffer midi;
    std::mt19937 random(3);
    for (int block = 0; block < 30; ++block) {
        for (int channel = 0; channel < channels; ++channel) {
            for (int i = 0; i < frames; ++i) {
                buffer.setSample(channel, i, static_cast<float>(random() % 1000) / 1000);
            }
        }
        const juce::AudioBuffer<float> before(buffer);
        for (int note = 0; note < 300; ++note) {
            midi.addEvent(juce::MidiMessage::noteOn(1, 60, 0.5f), frames > 0 ? note % frames : 0);
        }
        processor.processBlock(buffer, midi);
        for (int i = 0; i < frames; ++i) {
            for (int channel = 0; channel < processor.getTotalNumOutputChannels(); ++channel) {
                CHECK(buffer.getSample(channel, i) == (channel < ins ? before.getSample(channel, i) : 0));
            }
        }
    }
    processor.releaseResources();
}

void audioPassesInEveryShape() {
    const auto none = juce::AudioChannelSet::disabled();
    const auto mono = juce::AudioChannelSet::mono();
    const auto stereo = juce::AudioChannelSet::stereo();
    for (const auto& main : {mono, stereo}) {
        for (const auto& others : {none, mono, stereo}) {
            for (const int frames : {0, 1, 64, 1000}) {
                audioPasses(layoutOf(main, main, others), 100, frames);
            }
        }
    }
}

/// Plays from frame 0 on, at 120 BPM.
struct Playing final : juce::AudioPlayHead {
    juce::Optional<PositionInfo> getPosition() const override {
        PositionInfo info;
        info.setIsPlaying(true);
        info.setTimeInSamples(frame);
        info.setBpm(120.0);
        info.setPpqPosition(static_cast<double>(frame) / 24'000);
        return info;
    }
    std::int64_t frame = 0;
};

/// The track until the sidechain sounds, to the sample; and again after half a minute of its silence. The lead's output
/// lies on the sidechain's memory.
void theEngineHearsTheSidechainWhileItSounds() {
    Plugin plugin;
    auto& processor = plugin.processor;
    const auto stereo = juce::AudioChannelSet::stereo();
    CHECK(processor.setBusesLayout(layoutOf(stereo, stereo, stereo)));
    Playing host;
    processor.setPlayHead(&host);
    processor.prepareToPlay(48000, 512);
    const wire::SessionMemory memory(plugin.engine.memory);
    juce::AudioBuffer<float> buffer(8, 500);
    juce::MidiBuffer midi;
    const std::int64_t soundFrom = 777;
    const std::int64_t soundTo = 1'234;
    const std::int64_t trackFrom = soundTo + 30 * 48'000;
    for (std::uint64_t read = 0; host.frame < trackFrom + 5'000; host.frame += 500) {
        buffer.clear();
        for (int i = 0; i < 500; ++i) {
            const auto frame = host.frame + i;
            for (const int channel : {0, 1, 2, 3}) {
                const bool sounds = channel < 2 || (frame >= soundFrom && frame < soundTo);
                buffer.setSample(channel, i, sounds ? (channel < 2 ? 0.25f : 0.5f) : 0);
            }
        }
        processor.processBlock(buffer, midi);
        const auto written = memory.counter(wire::SessionLayout::audioWritten).load();
        for (std::int64_t frame = host.frame; read < written; ++read, ++frame) {
            const auto ring = memory.ringFrames();
            const bool isTrack = frame < soundFrom || frame >= trackFrom;
            CHECK(ring[read % ring.size()] == (isTrack ? 0.25f : frame < soundTo ? 0.5f : 0));
        }
        CHECK(read == static_cast<std::uint64_t>(host.frame + 500));
        memory.counter(wire::SessionLayout::audioRead) = written;
    }
    processor.setPlayHead(nullptr);
}

/// The app has no host: what it hears is stamped by its own transport, from bar 1 at each start.
void theAppHasATransportOfItsOwn() {
    Plugin hosted;
    CHECK(hosted.processor.transport() == nullptr);
    juce::AudioProcessor::setTypeOfNextNewPlugin(juce::AudioProcessor::wrapperType_Standalone);
    Plugin app;
    juce::AudioProcessor::setTypeOfNextNewPlugin(juce::AudioProcessor::wrapperType_Undefined);
    auto& transport = *app.processor.transport();
    app.processor.prepareToPlay(48000, 480);
    const wire::SessionMemory memory(app.engine.memory);
    juce::AudioBuffer<float> buffer(2, 480);
    juce::MidiBuffer midi;
    const auto blocks = [&](int count) {
        for (; count > 0; --count) {
            buffer.clear();
            app.processor.processBlock(buffer, midi);
        }
        return memory.counter(wire::SessionLayout::audioWritten).load();
    };
    CHECK(blocks(10) == 0 && !transport.isPlaying());
    transport.setBpm(1'000);
    CHECK(transport.bpm() == 240);
    transport.setBpm(120);
    transport.play();
    CHECK(blocks(100) == 48'000 && std::abs(transport.ppq() - 2) < 1e-9);
    transport.setBpm(60);
    CHECK(blocks(100) == 96'000 && std::abs(transport.ppq() - 3) < 1e-9);
    transport.stop();
    CHECK(blocks(10) == 96'000);
    transport.play();
    CHECK(blocks(1) == 96'480 && std::abs(transport.ppq() - 0.01) < 1e-9);
    const std::unique_ptr<juce::AudioProcessorEditor> editor(app.processor.createEditor());
    CHECK(editor->createComponentSnapshot(editor->getLocalBounds()).isValid());
}

void editorsComeAndGoWhileItPlays() {
    Plugin plugin;
    auto& processor = plugin.processor;
    processor.prepareToPlay(48000, 64);
    std::atomic<bool> stop{false};
    std::thread audio([&] {
        juce::AudioBuffer<float> buffer(2, 64);
        juce::MidiBuffer midi;
        while (!stop) {
            buffer.clear();
            processor.processBlock(buffer, midi);
        }
    });
    for (int i = 0; i < 20; ++i) {
        const std::unique_ptr<juce::AudioProcessorEditor> editor(processor.createEditor());
        editor->setSize(640 + 20 * i, 420 + 10 * i);
        plugin.engine.listener->report("{\"report\":\"heard\",\"turn\":0,\"text\":\"you\",\"final\":false}");
        const auto image = editor->createComponentSnapshot(editor->getLocalBounds());
        CHECK(image.isValid());
    }
    stop = true;
    audio.join();
}

}  // namespace

int main() {
    const juce::ScopedJuceInitialiser_GUI juceIsUp;
    parametersAreTheWires();
    eachBlockGoesByTheParametersThatHoldAtIt();
    theEngineComesWithTheFirstPrepare();
    layouts();
    audioPassesInEveryShape();
    theEngineHearsTheSidechainWhileItSounds();
    theAppHasATransportOfItsOwn();
    editorsComeAndGoWhileItPlays();
}

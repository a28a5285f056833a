#include "Instance.h"

#include "Script.h"
#include "wire/Parameters.h"

#include <time.h>

namespace comeback::host {

using juce::String;

double nowMs() {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

Instance::Instance(juce::VST3PluginFormat& format, const juce::PluginDescription& description, PlayHead& playHead) {
    const double from = nowMs();
    String error;
    plugin_ = format.createInstanceFromDescription(description, 48000, 512, error);
    if (plugin_ == nullptr) {
        throw Refusal{"The plugin cannot be made: " + error};
    }
    plugin_->setPlayHead(&playHead);
    createMs = nowMs() - from;
}

Instance::~Instance() { closeEditor(); }

void Instance::prepare(double sampleRate, int mostFrames, bool offline, bool allBuses) {
    const double from = nowMs();
    plugin_->releaseResources();
    if (allBuses) {
        plugin_->enableAllBuses();
    } else {
        plugin_->disableNonMainBuses();
    }
    plugin_->setNonRealtime(offline);
    plugin_->prepareToPlay(sampleRate, mostFrames);
    if (tapes_.empty()) {
        for (int b = 0; b < plugin_->getBusCount(false); ++b) {
            const auto* bus = plugin_->getBus(false, b);
            const auto channels = static_cast<std::size_t>(bus->getNumberOfChannels());
            tapes_.push_back({bus->getName(), std::vector<std::vector<float>>(channels)});
        }
        tapes_.push_back({"input", std::vector<std::vector<float>>(2)});
    }
    prepareMs = nowMs() - from;
}

void Instance::release() { plugin_->releaseResources(); }

void Instance::set(const String& id, double value) {
    const auto vstId = String(static_cast<juce::uint32>(id.hashCode()));
    const auto vstIdWithoutSign = String(static_cast<juce::uint32>(id.hashCode()) & 0x7fffffffu);
    float normalised = static_cast<float>(value);
    for (const auto& spec : wire::parameters) {
        if (id == spec.id) {
            normalised = (normalised - spec.least) / (spec.most - spec.least);
        }
    }
    for (auto* parameter : plugin_->getParameters()) {
        const auto* hosted = dynamic_cast<juce::HostedAudioProcessorParameter*>(parameter);
        const auto found = hosted != nullptr ? hosted->getParameterID() : String();
        if (found == vstId || found == vstIdWithoutSign || parameter->getName(64) == id) {
            parameter->setValue(normalised);
            return;
        }
    }
    throw Refusal{"The plugin has no parameter \"" + id + "\"."};
}

void Instance::process(juce::AudioBuffer<float>& buffer, juce::MidiBuffer& midi, std::int64_t frame, bool record) {
    const double from = nowMs();
    plugin_->processBlock(buffer, midi);
    processMicros_.push_back((nowMs() - from) * 1e3);
    for (const auto each : midi) {
        notes_.push_back({frame + each.samplePosition, each.getMessage()});
    }
    for (std::size_t b = 0; b + 1 < tapes_.size(); ++b) {
        const auto bus = plugin_->getBusBuffer(buffer, false, static_cast<int>(b));
        tapes_[b].soundingBlocks += bus.getMagnitude(0, bus.getNumSamples()) > 0 ? 1 : 0;
        if (record) {
            append(tapes_[b], bus);
        }
    }
}

void Instance::recordInput(juce::AudioBuffer<float>& buffer) {
    if (hasInputBus(0)) {
        append(tapes_.back(), inputBus(buffer, 0));
    }
}

void Instance::append(Tape& tape, const juce::AudioBuffer<float>& bus) {
    for (std::size_t c = 0; c < tape.channels.size() && static_cast<int>(c) < bus.getNumChannels(); ++c) {
        const auto* samples = bus.getReadPointer(static_cast<int>(c));
        tape.channels[c].insert(tape.channels[c].end(), samples, samples + bus.getNumSamples());
    }
}

juce::MemoryBlock Instance::state() {
    juce::MemoryBlock block;
    plugin_->getStateInformation(block);
    return block;
}

void Instance::setState(const juce::MemoryBlock& state) {
    plugin_->setStateInformation(state.getData(), static_cast<int>(state.getSize()));
}

void Instance::openEditor() {
    editor_.reset(plugin_->createEditorIfNeeded());
    if (editor_ == nullptr) {
        throw Refusal{"The plugin shows no editor."};
    }
    editor_->addToDesktop(juce::ComponentPeer::windowHasTitleBar);
    editor_->setVisible(true);
}

int Instance::channels() const {
    return std::max(plugin_->getTotalNumInputChannels(), plugin_->getTotalNumOutputChannels());
}

bool Instance::hasInputBus(int bus) const {
    return bus < plugin_->getBusCount(true) && plugin_->getBus(true, bus)->isEnabled();
}

void Instance::reserve(std::size_t frames, std::size_t blocks) {
    processMicros_.reserve(processMicros_.size() + blocks);
    notes_.reserve(notes_.size() + 10000);
    for (auto& tape : tapes_) {
        for (auto& channel : tape.channels) {
            channel.reserve(frames);
        }
    }
}

void Instance::continueFrom(Instance& other) {
    tapes_ = std::move(other.tapes_);
    notes_ = std::move(other.notes_);
    processMicros_ = std::move(other.processMicros_);
}

}  // namespace comeback::host

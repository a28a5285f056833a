#include "ComebackProcessor.h"
#include "HostPosition.h"
#include "Sabotage.h"

namespace comeback {

void ComebackProcessor::tellParameters() {
    values_.takeChanged([this](wire::Parameter which) { audio_->setParameter(which, values_.plain(which)); });
}

void ComebackProcessor::passThrough(juce::AudioBuffer<float>& buffer, juce::MidiBuffer& midi) const {
    midi.clear();
    for (int channel = getMainBusNumInputChannels(); channel < buffer.getNumChannels(); ++channel) {
        buffer.clear(channel, 0, buffer.getNumSamples());
    }
}

void ComebackProcessor::processBlock(juce::AudioBuffer<float>& buffer, juce::MidiBuffer& midi) {
    const RealTimeMark::Scope realTime(realTime_);
    sabotage();
    const auto frames = static_cast<std::size_t>(buffer.getNumSamples());
    if (audio_ == nullptr || frames == 0) {
        passThrough(buffer, midi);
        return;
    }
    audio_->approach(std::min(frames, mostFrames_));
    tellParameters();
    notes_.take(midi, frames);
    MidiSender out(midi);
    if (app_ != nullptr) {
        app_->begin();
    }
    const auto position = hostPosition(app_ != nullptr ? app_.get() : getPlayHead(), isNonRealtime());
    for (std::size_t from = 0; from < frames;) {
        auto block = channels_.block(buffer, from, std::min(mostFrames_, frames - from));
        sidechain_.take(block);
        out.send(
            audio_->process(block, later(position, from, sampleRate_), notes_.between(from, block.frames)), from);
        from += block.frames;
    }
    if (app_ != nullptr) {
        app_->advance(frames, sampleRate_);
    }
}

void ComebackProcessor::processBlockBypassed(juce::AudioBuffer<float>& buffer, juce::MidiBuffer& midi) {
    const RealTimeMark::Scope realTime(realTime_);
    passThrough(buffer, midi);
}

}  // namespace comeback

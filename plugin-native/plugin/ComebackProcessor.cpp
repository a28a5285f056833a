#include "ComebackProcessor.h"

#include "message-thread/Editor.h"
#include "platform/Platform.h"

namespace comeback {

ComebackProcessor::ComebackProcessor()
    : ComebackProcessor(
          []() -> engine::EngineLink& { return engine::EngineLink::embedded(); },
          message::Presets::in(platform::resourcesFolder() / "presets")) {}

ComebackProcessor::ComebackProcessor(EngineConversation::Link link, message::Presets presets)
    : AudioProcessor(buses()),
      state_(values_, std::move(presets)),
      parameters_(message::addParameters(*this, values_, state_)),
      app_(wrapperType == wrapperType_Standalone ? std::make_unique<AppTransport>() : nullptr),
      conversation_(state_, transcript_, std::move(link), [this] { triggerAsyncUpdate(); }) {}

juce::AudioProcessor::BusesProperties ComebackProcessor::buses() {
    const auto stereo = juce::AudioChannelSet::stereo();
    return BusesProperties()
        .withInput("Opponent", stereo, true)
        .withInput("Sidechain", stereo, false)
        .withOutput("Main", stereo, true)
        .withOutput("Lead", stereo, false)
        .withOutput("Doubles", stereo, false)
        .withOutput("Ad-libs", stereo, false);
}

ComebackProcessor::~ComebackProcessor() { cancelPendingUpdate(); }

void ComebackProcessor::prepareToPlay(double sampleRate, int mostFrames) {
    if (region_ == nullptr) {
        region_ = std::make_shared<const SharedRegion>();
        audio_ = std::make_unique<audio::AudioThread>(region_->memory());
    }
    sampleRate_ = sampleRate;
    mostFrames_ = static_cast<std::size_t>(std::max(mostFrames, 64));
    channels_ = BusChannels(*this);
    sidechain_.prepare(sampleRate, mostFrames_);
    tellParameters();
    audio_->prepare(sampleRate, mostFrames_);
    conversation_.connect(region_);
}

void ComebackProcessor::releaseResources() {
    if (audio_ != nullptr) {
        audio_->release();
    }
}

/// Some hosts switch buses while they play: from the next block on, channels lie elsewhere.
void ComebackProcessor::processorLayoutsChanged() {
    const juce::ScopedLock noBlockNow(getCallbackLock());
    channels_ = BusChannels(*this);
}

void ComebackProcessor::getStateInformation(juce::MemoryBlock& into) {
    const auto pieces = state_.pieces();
    into.setSize(pieces.bytes());
    std::size_t at = 0;
    for (const auto piece : pieces.all()) {
        into.copyFrom(piece.data(), static_cast<int>(at), piece.size());
        at += piece.size();
    }
}

void ComebackProcessor::setStateInformation(const void* data, int bytes) {
    if (data == nullptr || bytes <= 0) {
        return;
    }
    const auto outcome = state_.set({static_cast<const char*>(data), static_cast<std::size_t>(bytes)});
    if (outcome != message::PluginState::Outcome::taken) {
        return;
    }
    for (auto* parameter : parameters_) {
        parameter->sendValueChangedMessageToListeners(parameter->getValue());
    }
    transcript_.forgetReports();
    transcript_.document(state_.song());
    conversation_.reopen();
    slotsChanged_ = true;
    triggerAsyncUpdate();
}

juce::AudioProcessorParameter* ComebackProcessor::getBypassParameter() const {
    return parameters_[static_cast<std::size_t>(wire::Parameter::bypass)];
}

message::Parameter& ComebackProcessor::parameter(wire::Parameter which) {
    return *parameters_[static_cast<std::size_t>(which)];
}

void ComebackProcessor::resetState() {
    state_.reset();
    conversation_.reopen();
    updateHostDisplay(ChangeDetails().withNonParameterStateChanged(true));
}

void ComebackProcessor::dismissNotices() {
    transcript_.dismissNotices();
    state_.dismissSentences();
}

void ComebackProcessor::keep(const message::Words& words) {
    if (words != state_.words()) {
        state_.setWords(words);
        updateHostDisplay(ChangeDetails().withNonParameterStateChanged(true));
    }
}

void ComebackProcessor::handleAsyncUpdate() {
    conversation_.reopenIfNew();
    ChangeDetails details;
    details.nonParameterStateChanged = conversation_.takeSongChanged();
    details.parameterInfoChanged = slotsChanged_.exchange(false);  // style and voice may read differently now
    if (details.nonParameterStateChanged || details.parameterInfoChanged) {
        updateHostDisplay(details);
    }
}

juce::AudioProcessorEditor* ComebackProcessor::createEditor() { return new message::Editor(*this, *this); }

}  // namespace comeback

juce::AudioProcessor* JUCE_CALLTYPE createPluginFilter() { return new comeback::ComebackProcessor(); }

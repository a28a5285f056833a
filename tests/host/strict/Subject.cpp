#include "Subject.h"

#include "../src/Script.h"

#include <future>

namespace comeback::host {

namespace {

constexpr int least = 100;  ///< pixels: what JUCE's wrapper shows without an editor is smaller

}  // namespace

void onMessageThread(const std::function<void()>& act) {
    if (juce::MessageManager::getInstance()->isThisTheMessageThread()) {
        act();
        return;
    }
    std::packaged_task<void()> task(act);
    auto done = task.get_future();
    juce::MessageManager::callAsync([&task] { task(); });
    done.get();
}

Subject::Subject(juce::VST3PluginFormat& format, const juce::PluginDescription& description) {
    juce::String error;
    plugin_ = format.createInstanceFromDescription(description, 44100, 512, error);
    if (plugin_ == nullptr || error.isNotEmpty()) {
        throw Refusal{"The plugin cannot be made: " + error};
    }
}

Subject::~Subject() {
    onMessageThread([this] {
        plugin_.reset();
        juce::Thread::sleep(150);
    });
}

void Subject::prepare(double sampleRate, int mostFrames) const {
    onMessageThread([&] { plugin_->prepareToPlay(sampleRate, mostFrames); });
}

void Subject::release() const {
    onMessageThread([this] { plugin_->releaseResources(); });
}

juce::MemoryBlock Subject::state() const {
    juce::MemoryBlock state;
    onMessageThread([&] { plugin_->getStateInformation(state); });
    return state;
}

void Subject::setState(const juce::MemoryBlock& state) const {
    onMessageThread([&] { plugin_->setStateInformation(state.getData(), static_cast<int>(state.getSize())); });
}

juce::AudioBuffer<float> Subject::buffer(int frames) const {
    return {std::max(plugin_->getTotalNumInputChannels(), plugin_->getTotalNumOutputChannels()), frames};
}

std::vector<juce::AudioProcessorParameter*> Subject::movable() const {
    std::vector<juce::AudioProcessorParameter*> found;
    for (auto* parameter : plugin_->getParameters()) {
        if (parameter->isAutomatable() && parameter != plugin_->getBypassParameter()) {
            found.push_back(parameter);
        }
    }
    return found;
}

OpenEditor::OpenEditor(const Subject& subject) {
    onMessageThread([&] {
        editor_.reset(subject.plugin().hasEditor() ? subject.plugin().createEditor() : nullptr);
        if (editor_ == nullptr) {
            throw Refusal{"the plugin shows no editor"};
        }
        editor_->addToDesktop(0);
        editor_->setVisible(true);
        bounds_ = editor_->getScreenBounds();
        if (bounds_.getWidth() < least || bounds_.getHeight() < least) {
            editor_.reset();
            throw Refusal{"the editor is no larger than " + bounds_.toString()};
        }
    });
}

OpenEditor::~OpenEditor() {
    onMessageThread([this] { editor_.reset(); });
}

}  // namespace comeback::host

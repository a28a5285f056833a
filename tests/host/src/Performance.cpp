#include "Performance.h"

#include "ComponentState.h"
#include "Stopwatch.h"

namespace comeback::host {

Performance::Performance(Scenario& scenario, juce::VST3PluginFormat& format,
                         const juce::PluginDescription& description)
    : scenario_(scenario), format_(format), description_(description) {
    for (int i = 0; i < scenario.instances; ++i) {
        instances_.push_back(made());
    }
}

void Performance::idle(int milliseconds) { juce::MessageManager::getInstance()->runDispatchLoopUntil(milliseconds); }

std::unique_ptr<Instance> Performance::made() {
    auto instance = std::make_unique<Instance>(format_, description_, playHead_);
    if (!scenario_.state.isEmpty()) {
        instance->setState(scenario_.state);
        return instance;
    }
    for (const auto& setting : scenario_.settings) {
        instance->set(setting.parameter, setting.value);
    }
    return instance;
}

void Performance::play() {
    roundsOfState();
    const auto& first = scenario_.scenes.front().run;
    prepareAll(!scenario_.realtime || scenario_.settled, first.sampleRate);
    roundsOfState();
    if (scenario_.settled) {
        settle();
    }
    const auto& last = scenario_.scenes.back().run;
    const auto frames = static_cast<std::size_t>(last.firstFrame + last.frames);
    for (auto& instance : instances_) {
        instance->reserve(scenario_.record ? frames : 0, frames / static_cast<std::size_t>(scenario_.block) * 2 + 64);
    }
    Player player(scenario_, playHead_, instances_);
    for (const auto& scene : scenario_.scenes) {
        before(scene);
        if (scenario_.audioOnMainThread) {
            player.play(scene.run);
        } else {
            player.playOnAudioThread(scene.run, [this] {
                idle(5);
                roundsOfState();
            });
        }
    }
    idle(20);
    roundsOfState();
}

void Performance::prepareAll(bool offline, double sampleRate) {
    sampleRate_ = sampleRate;
    for (auto& track : scenario_.tracks) {
        track.prepare(sampleRate);
    }
    for (auto& instance : instances_) {
        instance->prepare(sampleRate, scenario_.block, offline, scenario_.allBuses);
    }
}

/// Offline, a plugin may wait: after one block with the transport standing, its engine is there. Then as wanted.
void Performance::settle() {
    Run standing;
    standing.frames = scenario_.block;
    standing.sampleRate = sampleRate_;
    standing.playing = false;
    const bool record = std::exchange(scenario_.record, false);
    Player player(scenario_, playHead_, instances_);
    player.playOnAudioThread(standing, [] { idle(5); });
    scenario_.record = record;
    for (auto& instance : instances_) {
        instance->processMicros().clear();
    }
    prepareAll(!scenario_.realtime, sampleRate_);
}

void Performance::before(const Scene& scene) {
    for (const auto& what : scene.before) {
        if (what == "save") {
            saved_.clear();
            for (auto& instance : instances_) {
                saved_.push_back(instance->state());
            }
        } else if (what == "restore") {
            for (std::size_t i = 0; i < saved_.size(); ++i) {
                instances_[i]->setState(saved_[i]);
            }
        } else if (what == "fresh") {
            fresh();
        } else if (what == "reprepare") {
            prepareAll(!scenario_.realtime, sampleRate_);
        } else if (what == "editor" || what == "no editor") {
            for (auto& instance : instances_) {
                what == "editor" ? instance->openEditor() : instance->closeEditor();
            }
            idle(200);
        } else {
            throw Refusal{"A host cannot \"" + what + "\"."};
        }
    }
    if (scene.run.sampleRate != sampleRate_) {
        prepareAll(!scenario_.realtime, scene.run.sampleRate);
    }
}

/// Every instance's state goes into a new one, as when a song is closed and opened again.
void Performance::fresh() {
    for (auto& instance : instances_) {
        const auto state = instance->state();
        auto next = std::make_unique<Instance>(format_, description_, playHead_);
        next->continueFrom(*instance);
        instance.reset();
        next->setState(state);
        next->prepare(sampleRate_, scenario_.block, !scenario_.realtime, scenario_.allBuses);
        instance = std::move(next);
    }
}

void Performance::roundsOfState() {
    for (int i = 0; i < scenario_.stateRounds; ++i) {
        for (auto& instance : instances_) {
            roundOfState(*instance, i % 10 == 0);
        }
    }
}

/// The component's own calls are timed; with `wrapped`, the state also goes through all that JUCE's host does with it.
void Performance::roundOfState(Instance& instance, bool wrapped) {
    const ComponentState component(instance.plugin());
    const Stopwatch get;
    const auto state = component.get();
    const double getMs = get.milliseconds();
    const Stopwatch set;
    component.set(state);
    const double setMs = set.milliseconds();
    bool isSame = component.get() == state;
    if (wrapped) {
        const auto packed = instance.state();
        instance.setState(packed);
        isSame = isSame && componentState(packed) == pluginsBytes(state) &&
                 componentState(instance.state()) == componentState(packed);
    }
    stateRounds_.slowestGetMs = std::max(stateRounds_.slowestGetMs, getMs);
    stateRounds_.slowestSetMs = std::max(stateRounds_.slowestSetMs, setMs);
    stateRounds_.slow += (getMs > 5 ? 1 : 0) + (setMs > 5 ? 1 : 0);
    stateRounds_.different += isSame ? 0 : 1;
    ++stateRounds_.rounds;
}

}  // namespace comeback::host

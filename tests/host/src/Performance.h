#pragma once

#include "Player.h"

#include <juce_audio_processors/juce_audio_processors.h>
#include <memory>
#include <vector>

namespace comeback::host {

/// Gets and sets of the component's state in a row: whether the bytes stayed the same, and the slowest of them (see
/// Stopwatch.h).
struct StateRounds {
    int rounds = 0;
    int different = 0;
    int slow = 0;  ///< of them all, those of more than 5 ms
    double slowestGetMs = 0;
    double slowestSetMs = 0;
};

/// A scenario from its first instance made to its last destroyed; what is left is what was recorded. Message thread.
class Performance {
public:
    Performance(Scenario& scenario, juce::VST3PluginFormat& format, const juce::PluginDescription& description);

    void play();

    [[nodiscard]] std::vector<std::unique_ptr<Instance>>& instances() noexcept { return instances_; }
    [[nodiscard]] const StateRounds& stateRounds() const noexcept { return stateRounds_; }

    /// The message thread's own work for some milliseconds.
    static void idle(int milliseconds);

private:
    [[nodiscard]] std::unique_ptr<Instance> made();
    void prepareAll(bool offline, double sampleRate);
    void settle();
    void before(const Scene& scene);
    void fresh();
    void roundsOfState();
    void roundOfState(Instance& instance, bool wrapped);

    Scenario& scenario_;
    juce::VST3PluginFormat& format_;
    const juce::PluginDescription& description_;
    PlayHead playHead_;
    std::vector<std::unique_ptr<Instance>> instances_;
    std::vector<juce::MemoryBlock> saved_;
    double sampleRate_ = 0;
    StateRounds stateRounds_;
};

}  // namespace comeback::host

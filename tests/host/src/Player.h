#pragma once

#include "Instance.h"
#include "PlayHead.h"
#include "Scenario.h"

#include <functional>
#include <memory>
#include <random>
#include <vector>

namespace comeback::host {

/// Plays one run, block by block: the host's audio thread.
class Player {
public:
    Player(Scenario& scenario, PlayHead& playHead, std::vector<std::unique_ptr<Instance>>& instances);

    /// Plays a run to its end; on the calling thread.
    void play(const Run& run);

    /// As play, on a thread of its own, while `idle` is called on this one again and again.
    void playOnAudioThread(const Run& run, const std::function<void()>& idle);

    /// Runs this thread under SCHED_FIFO where we may. @return whether we may
    static bool becomeRealtime();

private:
    [[nodiscard]] int nextBlock(std::int64_t framesLeft);
    void fillInput(Instance& instance, const Run& run, std::int64_t frame, int count);
    void fillMidi(const Run& run, std::int64_t frame, int count);
    void automate(const Run& run, std::int64_t frame, int count);

    Scenario& scenario_;
    PlayHead& playHead_;
    std::vector<std::unique_ptr<Instance>>& instances_;
    std::minstd_rand draw_;
    juce::AudioBuffer<float> memory_;
    juce::AudioBuffer<float> block_;
    juce::MidiBuffer midiIn_;
    juce::MidiBuffer midi_;
};

}  // namespace comeback::host

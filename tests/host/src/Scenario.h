#pragma once

#include "Cue.h"
#include "Script.h"
#include "Track.h"

#include <juce_core/juce_core.h>
#include <vector>

namespace comeback::host {

/// What a scenario file says, read whole before anything plays. README.md lists every key.
struct Scenario {
    struct Setting {
        juce::String parameter;
        double value;
    };
    struct Automation {
        Cue when;
        Setting setting;
    };
    struct Key {
        Cue when;
        double quarters;
        int channel, note, velocity;
    };

    std::vector<Scene> scenes;
    std::vector<Track> tracks;
    std::vector<Setting> settings;  ///< of a new song; one that was saved brings its own
    std::vector<Automation> automation;
    std::vector<Key> keys;

    int block = 512;          ///< the most frames a block
    bool randomBlocks = false;
    int seed = 1;
    bool realtime = false;    ///< what plugins are told
    bool paced = false;       ///< blocks come as sound would play
    bool settled = false;     ///< one offline block of a standing transport first, so that the engine is ready
    juce::String fifo;        ///< "audio" or "all": which threads run under SCHED_FIFO
    int instances = 1;
    int rounds = 1;           ///< how often everything is made, played and destroyed
    bool allBuses = true;
    bool record = true;
    bool scanOnly = false;
    bool audioOnMainThread = false;
    int stateRounds = 0;      ///< gets and sets of the state between any two things that happen
    juce::String foreignJvm;  ///< path of a libjvm that the host starts first
    juce::MemoryBlock state;  ///< given to every instance before it is prepared; empty: none

    /// @param overrides "key=value", each replacing a key of the file; values are JSON, or else plain text
    /// @throws Refusal
    static Scenario read(const juce::File& file, const juce::StringArray& overrides);
};

}  // namespace comeback::host

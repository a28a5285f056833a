#pragma once

#include <cstdint>
#include <juce_core/juce_core.h>
#include <vector>

namespace comeback::host {

/// How strictly is asked, and of what.
///
/// | key | meaning |
/// |---|---|
/// | `rates`, `blocks` | lists with commas: 44100,48000,96000 and 64,128,256,512,1024 |
/// | `moves` | how often all parameters are moved under an open editor, 10 ms apart: 1000 |
/// | `rounds` | how often a state is taken, left and given back: 20 |
/// | `repeats` | all checks so often with one and the same plugin: 1 |
/// | `order` | `listed`, or `drawn` anew at each repeat |
/// | `seed` | of all that is drawn: 1 |
/// | `engine` | how the engine must be when all is asked: `ready`, `failed`, or `any` |
/// | `only` | the checks whose names hold this word |
struct Terms {
    std::vector<double> rates{44100, 48000, 96000};
    std::vector<int> blocks{64, 128, 256, 512, 1024};
    int moves = 1000;
    int rounds = 20;
    int repeats = 1;
    bool drawnOrder = false;
    std::uint32_t seed = 1;
    juce::String engine = "any";
    juce::String only;

    /// @throws Refusal at a word that is none of these
    static Terms of(const juce::StringArray& words);
};

}  // namespace comeback::host

#pragma once

#include "Subject.h"
#include "Terms.h"

#include <random>
#include <string>
#include <vector>

namespace comeback::host {

/// What each check is given: the plugin, the terms, and chance.
struct Asking {
    const Subject& subject;
    const Terms& terms;
    std::mt19937 chance;
    std::string firstLocale;  ///< of the process, before anything was loaded
    bool screen = false;      ///< there is one, to show an editor on

    /// From 0 to 1, both of them at times.
    float drawn() { return static_cast<float>(chance() % 4097) / 4096; }
    int below(int count) { return static_cast<int>(chance() % static_cast<unsigned>(count)); }
    /// Moves every parameter a host may move, but not the bypass, to a place that is drawn.
    void moveAll();
};

/// One check: asked on a thread of its own, or, as editors want it, on the message thread.
struct Check {
    /// Tells what was found. Throws a Refusal, a part of a sentence, if it is not as it should be.
    using Ask = juce::String(Asking&);

    const char* name;
    Ask* ask;
    bool onMessageThread = false;
    bool wantsScreen = false;
    bool wantsGuard = false;
};

// Played.cpp: noise at every rate and block size; what comes back holds no NaN, infinity or subnormal.
juce::String askNoise(Asking&);            ///< ten blocks each, resources released before each change
juce::String askNoiseUnreleased(Asking&);  ///< the same, prepared anew without release
juce::String askAutomation(Asking&);       ///< in sub-blocks of 32 frames, ten parameters moved before each
juce::String askMemory(Asking&);           ///< no block allocates, frees, waits or touches a file; wants the guard

// Kept.cpp: states.
juce::String askState(Asking&);       ///< back come the parameters, and the very bytes, at once and a block later
juce::String askStateShown(Asking&);  ///< the same under an open editor, and two seconds later

// Moved.cpp: parameters.
juce::String askParameters(Asking&);  ///< names, steps, texts; a text leads back to its value
juce::String askFuzz(Asking&);        ///< each set five times to what is drawn
juce::String askThreads(Asking&);     ///< set by the message thread while another sets them and plays, 500 times

// Shown.cpp: the editor.
juce::String askEditor(Asking&);           ///< opened twice
juce::String askEditorPlaying(Asking&);    ///< opened while blocks are played
juce::String askEditorMoving(Asking&);     ///< open while all parameters move
juce::String askEditorUnprepared(Asking&); ///< opened with resources released, and with rate and block size 0

// Told.cpp: what the plugin says of itself and does to the process.
juce::String askNames(Asking&);     ///< name, latency, tail; not a synthesiser
juce::String askPrograms(Asking&);  ///< five changes and back
juce::String askBuses(Asking&);     ///< all on, all but the main ones off, and as before
juce::String askLocale(Asking&);    ///< the process's locale is as it was, or is again within a second

}  // namespace comeback::host

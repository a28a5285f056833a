#pragma once

#include "Clock.h"

#include <juce_core/juce_core.h>
#include <vector>

namespace comeback::host {

/// A scenario that cannot be played, in one sentence.
struct Refusal {
    juce::String sentence;
};

/// The number at `key`, or `standard` where the key is absent.
double number(const juce::var& object, const char* key, double standard);

/// What the host does just before a run begins, with the sound stopped.
struct Scene {
    Run run;
    juce::StringArray before;  ///< "save", "restore", "fresh", "reprepare", "editor", "no editor"
};

/// Reads the transport script: an array of segments, one after the other.
///
/// ```
/// {"bars": 4}                                  four bars on from where we are (or "quarters", "seconds", "frames")
/// {"bar": 3, "bars": 2}                        jump to bar 3 (or to "ppq": -1.5)
/// {"bar": 1, "bars": 4, "passes": 3}           a loop of bars 1 to 4, three times round
/// {"bars": 4, "bpm": 92, "rampTo": 120}        a ramp, linear in time; the tempo stays
/// {"bars": 2, "meter": "6/8"}                  a meter change; stays too
/// {"stopped": true, "frames": 4800}            the transport stands
/// {"rate": 44100, "bar": 1, "bars": 2}         plugins are prepared anew at another rate; stays too
/// {"withhold": ["ppq", "bpm", "time", "bar", "meter", "all"], "quantise": 0.001, "offset": 0.25}   manners; stay too
/// {"before": ["fresh"]}                        done before the segment begins, see Scene
/// ```
///
/// Where a segment's end falls between two frames, its last frame is the last one before the end, and what continues
/// starts that fraction later, as a clock does; a jump or a pass of a loop starts on its position exactly.
/// @param root gives the first "rate", "bpm" and "meter"
/// @throws Refusal
std::vector<Scene> scenesOf(const juce::var& root);

/// "7/8" → {7, 8}. @throws Refusal
Meter meterOf(const juce::String& text);

}  // namespace comeback::host

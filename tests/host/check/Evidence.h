#pragma once

#include "../src/Clock.h"
#include "../src/Wav.h"

#include <juce_core/juce_core.h>
#include <vector>

namespace comeback::host {

/// A check's words, sorted: files in order and numbers by name.
class Words {
public:
    explicit Words(const juce::StringArray& words);
    /// @throws Refusal when there are fewer files
    [[nodiscard]] juce::File file(int index) const;
    [[nodiscard]] double number(const juce::String& name, double standard) const;
    /// What stands after NAME=; nothing when it is not there.
    [[nodiscard]] juce::String text(const juce::String& name) const { return numbers_[name]; }
    /// The same, parted at commas.
    [[nodiscard]] juce::StringArray list(const juce::String& name) const;

private:
    juce::StringArray files_;
    juce::StringPairArray numbers_;
};

/// @throws Refusal when there is no JSON
juce::var readJson(const juce::File& file);

/// The runs of a report, from `first` on.
std::vector<Run> runsOf(const juce::var& report, int first = 0);

/// A note-on that came out, on a channel from 1 to 16.
struct NoteOn {
    double frame;
    int channel, note;
};
std::vector<NoteOn> noteOnsOf(const juce::var& report);

/// A line of a chosen take as the state keeps it; positions in PPQ.
struct StateLine {
    double firstVowelPpq;
    std::vector<double> declaredPpq;
};

/// A turn's answer as the state keeps it.
struct StateTurn {
    double fromPpq, toPpq, bpm;
    std::vector<StateLine> lines;
};
std::vector<StateTurn> turnsOf(const juce::var& state);

/// The first channel's samples. @throws Refusal when the file is silent or empty
std::vector<float> soundOf(const juce::File& wav);

}  // namespace comeback::host

#pragma once

#include <juce_core/juce_core.h>
#include <map>

namespace comeback::host {

/// The real-time guard, when it is preloaded into this process (see guard/RtGuard.h): marks the host's own sections,
/// round a plugin's whole process call and the host's part of it.
class Guard {
public:
    Guard();

    [[nodiscard]] bool isThere() const { return enter_ != nullptr && exit_ != nullptr && report_ != nullptr; }
    void enter() const { enter_(); }
    void exit() const { exit_(); }

    /// How often each kind of call was seen so far. Not in a section.
    using Hits = std::map<juce::String, juce::int64>;
    [[nodiscard]] Hits hits() const;
    /// What came since, "malloc 2, free 2"; empty for nothing. Mutexes do not count: both JUCE's wrapper round the
    /// plugin and the one in the host hold their own at each block, and pluginval lets them.
    [[nodiscard]] juce::String hitsSince(const Hits& before) const;

private:
    void (*enter_)() = nullptr;
    void (*exit_)() = nullptr;
    std::int64_t (*report_)(char*, std::int64_t) = nullptr;
};

}  // namespace comeback::host

#pragma once

#include "Asked.h"

namespace comeback::host {

/// The whole interview of one plugin: opened and closed, opened again, all asked as often as wanted, closed. What is
/// found goes to stdout. Lives on a thread that is not the message thread.
class Interview {
public:
    /// @param firstLocale of the process, before anything was loaded
    /// @param screen whether editors can be shown
    Interview(juce::String bundle, const Terms& terms, std::string firstLocale, bool screen);

    /// @return how many checks failed. @throws Refusal when there is no plugin, or more than one
    int run();

private:
    [[nodiscard]] juce::PluginDescription found();
    [[nodiscard]] juce::String whatLacks(const Check& check) const;  ///< empty for nothing
    void askAll(const Subject& subject);
    void ask(const juce::String& name, const std::function<juce::String()>& question);
    [[nodiscard]] juce::String engineIs() const;

    const juce::String bundle_;
    const Terms terms_;
    const std::string firstLocale_;
    const bool screen_;
    std::mt19937 order_;
    juce::VST3PluginFormat format_;
    int yes_ = 0;
    int failures_ = 0;
    int skipped_ = 0;
    juce::StringArray skippedFor_;
};

}  // namespace comeback::host

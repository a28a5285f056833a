#pragma once

#include "message-thread/PluginState.h"

namespace comeback::message {

/// One reading of a state's bytes: everything that they say, before any of it counts.
struct PluginState::Reading {
    Document document;
    std::array<float, wire::parameterCount> normalised{};

    /// Nothing when `bytes` are no document of schema 1; `why` then says so in one sentence.
    [[nodiscard]] static std::optional<Reading> of(std::string_view bytes, const Presets& found, std::string& why);

private:
    bool takeMember(std::string_view key, std::string_view value);
    bool takeParameters(std::string_view value);
    void tellOfPresets(const Presets& found);
};

}  // namespace comeback::message

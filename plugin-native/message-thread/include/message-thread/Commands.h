#pragma once

#include "message-thread/PluginState.h"

#include <string>

/// What the plugin asks of the engine, as wire/Control.h carries it: one JSON object each. Any thread.
namespace comeback::message::command {

/// Everything that the state says; first, and again after each set of the state. The engine answers with the opening's
/// number in a report (`{"report":"opened","opening":3}`) before it tells anything of that song.
[[nodiscard]] std::string open(const PluginState::Opening& opening);
[[nodiscard]] std::string words(const Words& words);
[[nodiscard]] std::string slots(const PluginState& state);
/// Another take of the turn that the engine holds to be the current one.
[[nodiscard]] std::string reroll();
[[nodiscard]] std::string choose(int turn, int take);
[[nodiscard]] std::string lock(int turn, int take, bool on);
[[nodiscard]] std::string clear(int turn, int take);

}  // namespace comeback::message::command

#pragma once

#include "message-thread/Presets.h"
#include "wire/Parameters.h"

#include <optional>
#include <string>
#include <string_view>

/// How parameters read: words where they are choices, the slot's name for style and voice, decibels for levels.
namespace comeback::message::parameterText {

/// The text of a plain value. `slots` are those of the parameter, where it has any.
[[nodiscard]] std::string of(wire::Parameter parameter, float plain, const Slots& slots);

/// The plain value of a text as `of` writes it, or of a bare number; upper and lower case are one. Not bounded.
[[nodiscard]] std::optional<float> plain(wire::Parameter parameter, std::string_view text, const Slots& slots);

/// The unit behind the number; empty for none.
[[nodiscard]] std::string_view unit(wire::Parameter parameter);

/// Whether it is a choice between off and on.
[[nodiscard]] bool isSwitch(wire::Parameter parameter);

}  // namespace comeback::message::parameterText

#pragma once

#include "message-thread/Instance.h"

#include <string>

namespace comeback::message {

/// All that is to be told to the producer now, in sentences one after the other, what matters most first: a failure, a
/// state that is only kept, models and presets that have changed or are missing, what the engine noticed last.
struct Told {
    std::string text;
    bool canBeDismissed = false;  ///< some of it is only to be read

    [[nodiscard]] static Told by(const Instance& instance);
};

}  // namespace comeback::message

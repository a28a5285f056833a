#pragma once

#include <stdexcept>

namespace comeback::engine {

/// Why the engine does not run: one sentence that a producer can act on.
class Failure : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

}  // namespace comeback::engine

#pragma once

#include "Plug.h"

#include <string>
#include <vector>

namespace comeback::conformance {

/// What is asked of: the module, and one instance that all checks share, as in Steinberg's validator; its engine runs.
/// Each check finds it initialised, connected and not active, and leaves it so.
struct Subject {
    Module& module;
    Host& host;
    Plug& plug;
    bool isLong = false;  ///< more rounds
};

/// One question. The answer is a sentence; a Refusal is thrown where it is the wrong one.
struct Check {
    const char* name;
    std::string (*ask)(const Subject& subject);
};

[[nodiscard]] std::vector<Check> moduleChecks();
[[nodiscard]] std::vector<Check> busChecks();
[[nodiscard]] std::vector<Check> speakerChecks();
[[nodiscard]] std::vector<Check> parameterChecks();
[[nodiscard]] std::vector<Check> textChecks();
[[nodiscard]] std::vector<Check> unitChecks();
[[nodiscard]] std::vector<Check> lifeChecks();
[[nodiscard]] std::vector<Check> connectionChecks();
[[nodiscard]] std::vector<Check> processChecks();
[[nodiscard]] std::vector<Check> memoryChecks();
[[nodiscard]] std::vector<Check> automationChecks();
[[nodiscard]] std::vector<Check> rateChecks();
[[nodiscard]] std::vector<Check> stateChecks();
[[nodiscard]] std::vector<Check> stateOrderChecks();

}  // namespace comeback::conformance

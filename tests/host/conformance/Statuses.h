#pragma once

namespace comeback::conformance {

/// Waits until so many instances, or more, have told of a ready engine since the process began.
/// @throws Refusal when an engine fails, or it takes longer than half a minute
void awaitEngines(int least);

/// How many have. @throws Refusal when an engine has failed
[[nodiscard]] int enginesReady();

}  // namespace comeback::conformance

#pragma once

#include "Performance.h"

#include <juce_core/juce_core.h>

namespace comeback::host {

/// Writes all that came of a performance into a folder: `report.json` (times, process() in microseconds, memory, runs
/// of the transport, notes that came out, in how many blocks each bus sounded, the guard's counts,
/// how the engines were), `state.bin` as the host keeps it, `state.json` as the
/// plugin wrote it, a WAV of each output bus, named by it (`main.wav`, `lead.wav`), and `input.wav`. Those of a second
/// instance begin with `2-`.
/// @throws Refusal when it cannot be written
void writeReport(const juce::File& folder, const Scenario& scenario, Performance& performance, double scanMs);

}  // namespace comeback::host

#pragma once

#include "Workbench.h"

#include <string>

constexpr int passed = 0;
constexpr int skipped = 77;

/// Runs one scenario in this process; its result is the process's.
int runScenario(const std::string& name, const Workbench& bench);

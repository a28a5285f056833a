#pragma once

#include "Workbench.h"

#include <string>

constexpr int passed = 0;
constexpr int skipped = 77;

// What fails, and how it is told and mended: Failures.cpp.
int retriesAfter(const Workbench& bench, const std::string& part, const char* words);
int brokenClass(const Workbench& bench);
int brokenRuntime(const Workbench& bench);
int noMemory(const Workbench& bench);
int brokenCache(const Workbench& bench);
int failedEngine(const Workbench& bench);
int hangs(const Workbench& bench);
int nowhere(const Workbench& bench);

/// Runs one scenario in this process; its result is the process's.
int runScenario(const std::string& name, const Workbench& bench);

#pragma once

#include "Workbench.h"

#include <jni.h>
#include <string>
#include <vector>

/// What the system says of a thread of this process.
struct ThreadFacts {
    std::string id;
    std::string name;
    bool ordinaryScheduling;
    bool leavesSignals;  ///< SIGTERM and SIGINT are blocked: they go to the host's threads
};

/// This process's threads, but for those `before`.
std::vector<ThreadFacts> threadsSince(const std::vector<ThreadFacts>& before);

/// False where it is not permitted.
bool makeThisThreadFifo();

/// A JVM that the host has made for itself, with nothing of ours.
void makeForeignJvm(const Workbench& bench, JavaVM** machine);

using GetCreatedJvms = jint (*)(JavaVM**, jsize, jsize*);
GetCreatedJvms createdJvms(const Workbench& bench);

/// How many files named libjvm.so are mapped.
std::size_t loadedJvms();

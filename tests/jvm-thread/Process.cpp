#include "Process.h"

#include "Check.h"
#include "platform/Platform.h"

#include <algorithm>
#include <csignal>
#include <fstream>
#include <pthread.h>
#include <sched.h>
#include <set>

namespace fs = std::filesystem;

namespace {

ThreadFacts factsOf(const fs::path& task) {
    ThreadFacts facts{task.filename(), {}, false, false};
    std::getline(std::ifstream(task / "comm"), facts.name);
    const int policy = sched_getscheduler(std::stoi(facts.id));
    facts.ordinaryScheduling = policy == SCHED_OTHER;
    std::ifstream status(task / "status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("SigBlk:")) {
            const auto blocked = std::stoull(line.substr(7), nullptr, 16);
            facts.leavesSignals = (blocked >> (SIGTERM - 1) & 1) != 0 && (blocked >> (SIGINT - 1) & 1) != 0;
        }
    }
    return facts;
}

}  // namespace

std::vector<ThreadFacts> threadsSince(const std::vector<ThreadFacts>& before) {
    std::vector<ThreadFacts> now;
    for (const auto& task : fs::directory_iterator("/proc/self/task")) {
        const std::string id = task.path().filename();
        if (std::ranges::none_of(before, [&](const ThreadFacts& known) { return known.id == id; })) {
            now.push_back(factsOf(task.path()));
        }
    }
    return now;
}

bool makeThisThreadFifo() {
    sched_param param{};
    param.sched_priority = 10;
    return pthread_setschedparam(pthread_self(), SCHED_FIFO, &param) == 0;
}

void makeForeignJvm(const Workbench& bench, JavaVM** machine) {
    const auto library =
        comeback::platform::loadLibrary(comeback::platform::jvmLibraryIn(fs::canonical(bench.whole / "runtime")));
    const auto create = library.function<jint (*)(JavaVM**, void**, void*)>("JNI_CreateJavaVM");
    CHECK(create != nullptr);
    JavaVMInitArgs arguments{JNI_VERSION_10, 0, nullptr, JNI_FALSE};
    void* java = nullptr;
    CHECK(create(machine, &java, &arguments) == JNI_OK);
}

GetCreatedJvms createdJvms(const Workbench& bench) {
    const auto library =
        comeback::platform::loadLibrary(comeback::platform::jvmLibraryIn(fs::canonical(bench.whole / "runtime")));
    return library.function<GetCreatedJvms>("JNI_GetCreatedJavaVMs");
}

std::size_t loadedJvms() {
    std::set<std::string> files;
    std::ifstream maps("/proc/self/maps");
    for (std::string line; std::getline(maps, line);) {
        if (line.ends_with("/libjvm.so")) {
            files.insert(line.substr(line.find('/')));
        }
    }
    return files.size();
}

#include "Statuses.h"

#include "Refusal.h"

#include <chrono>
#include <mutex>
#include <thread>

namespace comeback::conformance {

namespace {

std::mutex mutex;
int ready = 0;
std::string failure;

}  // namespace

int enginesReady() {
    const std::scoped_lock lock(mutex);
    must(failure.empty(), "An engine has failed: " + failure);
    return ready;
}

void awaitEngines(int least) {
    using namespace std::chrono_literals;
    for (int waited = 0; enginesReady() < least; ++waited) {
        must(waited < 3000, "No engine was ready within half a minute.");
        std::this_thread::sleep_for(10ms);
    }
}

}  // namespace comeback::conformance

/// Found by the plugin in this process; CMakeLists.txt exports it.
extern "C" __attribute__((visibility("default"), used)) void comeback_heard_status(
    const void*, int state, const char* sentence) {
    const std::scoped_lock lock(comeback::conformance::mutex);
    comeback::conformance::ready += state == 1 ? 1 : 0;
    if (state == 2) {
        comeback::conformance::failure = sentence;
    }
}

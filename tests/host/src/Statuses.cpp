#include "Statuses.h"

#include <map>
#include <mutex>
#include <string>
#include <utility>

namespace comeback::host {

namespace {

std::mutex mutex;
std::map<const void*, std::pair<int, std::string>> statuses;

}  // namespace

juce::var engineStatuses() {
    const std::scoped_lock lock(mutex);
    juce::Array<juce::var> all;
    for (const auto& [instance, status] : statuses) {
        const juce::DynamicObject::Ptr object = new juce::DynamicObject();
        object->setProperty("state", status.first == 2 ? "failed" : status.first == 1 ? "ready" : "starting");
        object->setProperty("sentence", juce::String::fromUTF8(status.second.c_str()));
        all.add(juce::var(object.get()));
    }
    return all;
}

}  // namespace comeback::host

/// Found by the plugin in this process; src/CMakeLists.txt exports it.
extern "C" __attribute__((visibility("default"), used)) void comeback_heard_status(
    const void* instance, int state, const char* sentence) {
    const std::scoped_lock lock(comeback::host::mutex);
    comeback::host::statuses[instance] = {state, sentence};
}

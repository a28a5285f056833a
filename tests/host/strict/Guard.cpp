#include "Guard.h"

#include <array>
#include <dlfcn.h>

namespace comeback::host {

namespace {

template <typename Function>
void find(const char* name, Function& function) {
    function = reinterpret_cast<Function>(dlsym(RTLD_DEFAULT, name));
}

}  // namespace

Guard::Guard() {
    find("comeback_rt_enter", enter_);
    find("comeback_rt_exit", exit_);
    find("comeback_rt_report", report_);
}

Guard::Hits Guard::hits() const {
    std::array<char, 8192> json{};
    report_(json.data(), static_cast<std::int64_t>(json.size()));
    Hits hits;
    const auto read = juce::JSON::parse(juce::String(json.data()));
    if (auto* kinds = read["kinds"].getDynamicObject()) {
        for (const auto& [kind, times] : kinds->getProperties()) {
            hits[kind.toString()] = static_cast<juce::int64>(times);
        }
    }
    return hits;
}

juce::String Guard::hitsSince(const Hits& before) const {
    juce::StringArray found;
    for (const auto& [kind, times] : hits()) {
        const auto was = before.find(kind);
        const auto more = times - (was == before.end() ? 0 : was->second);
        if (more > 0 && kind != "pthread_mutex_lock") {
            found.add(kind + " " + juce::String(more));
        }
    }
    return found.joinIntoString(", ");
}

}  // namespace comeback::host

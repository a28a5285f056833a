#include "Hits.h"

#include "RtGuard.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <cstring>
#include <dlfcn.h>
#include <execinfo.h>
#include <map>
#include <unistd.h>
#include <utility>

namespace comeback::guard {

thread_local int depth __attribute__((tls_model("initial-exec"))) = 0;

namespace {

constexpr std::size_t mostKinds = 64;
constexpr int mostBacktraces = 3;

struct Count {
    std::atomic<const char*> kind{nullptr};
    std::atomic<std::uint64_t> hits{0};
};

std::array<Count, mostKinds> counts;
std::atomic<std::uint64_t> sections{0};
std::atomic<int> backtraces{0};

/// The kind's count, and whether this call made it.
std::pair<Count*, bool> countOf(const char* kind) noexcept {
    for (auto& count : counts) {
        const char* known = count.kind.load(std::memory_order_acquire);
        if (known == nullptr && count.kind.compare_exchange_strong(known, kind)) {
            return {&count, true};
        }
        if (known == kind || std::strcmp(known, kind) == 0) {
            return {&count, false};
        }
    }
    return {&counts.back(), false};
}

void writeBacktrace(const char* kind) noexcept {
    std::array<void*, 32> frames{};
    const int found = backtrace(frames.data(), static_cast<int>(frames.size()));
    std::array<char, 96> line{};
    const int length = std::snprintf(line.data(), line.size(), "rtguard: %s in a real-time section:\n", kind);
    [[maybe_unused]] const auto written = write(STDERR_FILENO, line.data(), static_cast<std::size_t>(length));
    backtrace_symbols_fd(frames.data(), found, STDERR_FILENO);
}

}  // namespace

void saw(const char* kind) noexcept {
    if (depth == 0) {
        return;
    }
    const int inSections = std::exchange(depth, 0);  // what the guard itself does is not counted
    const auto [count, isNew] = countOf(kind);
    count->hits.fetch_add(1, std::memory_order_relaxed);
    if (isNew && backtraces.fetch_add(1) < mostBacktraces) {
        writeBacktrace(kind);
    }
    depth = inSections;
}

void* behindUs(const char* name, const char* version) noexcept {
    const int inSections = std::exchange(depth, 0);
    void* found = version == nullptr ? dlsym(RTLD_NEXT, name) : dlvsym(RTLD_NEXT, name, version);
    depth = inSections;
    return found;
}

std::string report() {
    std::map<std::string, std::uint64_t> kinds;
    std::uint64_t hits = 0;
    for (const auto& count : counts) {
        if (const char* kind = count.kind.load()) {
            kinds[kind] += count.hits.load();
            hits += count.hits.load();
        }
    }
    std::string json = "{\"hits\":" + std::to_string(hits) + ",\"kinds\":{";
    const char* comma = "";
    for (const auto& [kind, times] : kinds) {
        json.append(comma).append("\"").append(kind).append("\":").append(std::to_string(times));
        comma = ",";
    }
    return json + "},\"sections\":" + std::to_string(sections.load()) + "}";
}

namespace {

/// backtrace loads libgcc at its first use: have that behind us before any section.
[[gnu::constructor]] void warmUp() {
    std::array<void*, 2> frames{};
    backtrace(frames.data(), static_cast<int>(frames.size()));
}

[[gnu::destructor]] void sayAtTheEnd() {
    if (sections.load() > 0) {
        std::fprintf(stderr, "rtguard: %s\n", report().c_str());
    }
}

}  // namespace
}  // namespace comeback::guard

void comeback_rt_enter(void) {
    comeback::guard::sections.fetch_add(1, std::memory_order_relaxed);
    ++comeback::guard::depth;
}

void comeback_rt_exit(void) { --comeback::guard::depth; }

int64_t comeback_rt_report(char* json, int64_t capacity) {
    const auto text = comeback::guard::report();
    const auto bytes = static_cast<int64_t>(text.size());
    if (capacity <= bytes) {
        return -(bytes + 1);
    }
    std::memcpy(json, text.c_str(), text.size() + 1);
    return bytes;
}

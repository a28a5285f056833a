// When clips are there, seen from beside the plugin. Preloaded into a host:
//
//   LD_PRELOAD=libcomeback-firstclip.so COMEBACK_FIRSTCLIP=out.json host ...
//
// Time zero is the begin of the plugin's first prepareToPlay: there it takes the memory that it shares with the
// engine, which we see by its size. From then on a thread of ours reads that memory every half millisecond, and
// writes nothing to it. Only the process's first instance is watched. At its end:
// {"readyMs":210.5,"clips":[{"ms":340.1,"ppq":-0.2},..],"threads":[{"name":"comeback-load","cpuMs":180.2},..]}, where
// `readyMs` is when the engine said that it is ready, `ms` when a slot first held a clip, and `threads` who had used
// how much of a processor when the first clip came. What had not come is null, or not in the list.
#include "wire/SessionLayout.h"
#include "wire/SessionMemory.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <mutex>
#include <pthread.h>
#include <time.h>

using comeback::wire::ClipSlot;
using comeback::wire::SessionLayout;

namespace {

constexpr std::size_t regionBytes = SessionLayout::bytes + 4096;  // as plugin/SharedRegion.h asks for
constexpr std::size_t pageBytes = 4096;

struct Seen {
    double ms;
    double ppq;
};

std::mutex mutex;
std::byte* region = nullptr;  ///< as it was allocated; null before, and after it was freed
bool taken = false;
timespec zero{};
double readyMs = -1;
std::array<Seen, SessionLayout::clipSlots> clips;
std::array<bool, SessionLayout::clipSlots> held;
std::size_t clipCount = 0;

struct ThreadTime {
    std::array<char, 32> name;
    double cpuMs;
};
std::array<ThreadTime, 64> threads;
std::size_t threadCount = 0;

double sinceZero() noexcept {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec - zero.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec - zero.tv_nsec) / 1e6;
}

/// Reads a file of this process's thread; empty when it has ended.
std::array<char, 32> readOf(const char* thread, const char* file) noexcept {
    std::array<char, 32> text{};
    std::array<char, 320> path{};
    std::snprintf(path.data(), path.size(), "/proc/self/task/%s/%s", thread, file);
    if (std::FILE* opened = std::fopen(path.data(), "r")) {
        if (std::fgets(text.data(), static_cast<int>(text.size()), opened) == nullptr) {
            text = {};
        }
        std::fclose(opened);
    }
    return text;
}

void noteThreads() noexcept {
    DIR* folder = opendir("/proc/self/task");
    for (const dirent* entry = folder == nullptr ? nullptr : readdir(folder); entry != nullptr;
         entry = readdir(folder)) {
        auto name = readOf(entry->d_name, "comm");
        if (entry->d_name[0] != '.' && threadCount < threads.size() && name[0] != '\0') {
            name[std::strcspn(name.data(), "\n")] = '\0';
            threads[threadCount++] = {name, std::strtod(readOf(entry->d_name, "schedstat").data(), nullptr) / 1e6};
        }
    }
    if (folder != nullptr) {
        closedir(folder);
    }
}

/// Reads the region once. @return false when it is gone
bool look() noexcept {
    const std::lock_guard lock(mutex);
    if (region == nullptr) {
        return false;
    }
    const auto address = (reinterpret_cast<std::uintptr_t>(region) + pageBytes - 1) / pageBytes * pageBytes;
    const comeback::wire::SessionMemory memory(
        std::span(reinterpret_cast<std::byte*>(address), SessionLayout::bytes));  // NOLINT
    if (readyMs < 0 && memory.counter(SessionLayout::engineState).load(std::memory_order_acquire) == 1) {
        readyMs = sinceZero();
    }
    for (std::size_t i = 0; i < SessionLayout::clipSlots; ++i) {
        auto& slot = memory.slots()[i];
        if (!held[i] && std::atomic_ref(slot.state).load(std::memory_order_acquire) == ClipSlot::ready) {
            held[i] = true;
            clips[clipCount++] = {sinceZero(), slot.anchorPpq};
            if (clipCount == 1) {
                noteThreads();
            }
        }
    }
    return true;
}

void* watch(void*) {
    pthread_setname_np(pthread_self(), "firstclip");
    const timespec pause{0, 500'000};
    while (look()) {
        nanosleep(&pause, nullptr);
    }
    return nullptr;
}

void take(void* memory) noexcept {
    const std::lock_guard lock(mutex);
    if (taken || memory == nullptr) {
        return;
    }
    clock_gettime(CLOCK_MONOTONIC, &zero);
    taken = true;
    region = static_cast<std::byte*>(memory);
    pthread_t thread{};
    if (pthread_create(&thread, nullptr, &watch, nullptr) == 0) {
        pthread_detach(thread);
    }
}

[[gnu::destructor]] void writeAtTheEnd() {
    const char* path = std::getenv("COMEBACK_FIRSTCLIP");
    std::FILE* file = path == nullptr || !taken ? nullptr : std::fopen(path, "w");
    if (file == nullptr) {
        return;
    }
    const std::lock_guard lock(mutex);
    std::fputs("{\"readyMs\":", file);
    readyMs < 0 ? std::fputs("null", file) : std::fprintf(file, "%.1f", readyMs);
    std::fputs(",\"clips\":[", file);
    for (std::size_t i = 0; i < clipCount; ++i) {
        std::fprintf(file, "%s{\"ms\":%.1f,\"ppq\":%.6f}", i == 0 ? "" : ",", clips[i].ms, clips[i].ppq);
    }
    std::fputs("],\"threads\":[", file);
    for (std::size_t i = 0; i < threadCount; ++i) {
        std::fprintf(file, "%s{\"name\":\"%s\",\"cpuMs\":%.1f}", i == 0 ? "" : ",", threads[i].name.data(),
                     threads[i].cpuMs);
    }
    std::fputs("]}\n", file);
    std::fclose(file);
}

}  // namespace

extern "C" {

void* __libc_calloc(std::size_t count, std::size_t bytes);
void __libc_free(void* memory);

void* calloc(std::size_t count, std::size_t bytes) noexcept {
    void* memory = __libc_calloc(count, bytes);
    if (count == regionBytes && bytes == 1) {
        take(memory);
    }
    return memory;
}

void free(void* memory) noexcept {
    if (memory != nullptr && memory == __atomic_load_n(&region, __ATOMIC_RELAXED)) {
        const std::lock_guard lock(mutex);
        region = nullptr;
    }
    __libc_free(memory);
}

}  // extern "C"

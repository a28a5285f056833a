#include "Sabotage.h"

#ifdef COMEBACK_SABOTAGE_BUILD

#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <thread>

namespace comeback {

namespace {

void memory() {
    void* volatile some = std::malloc(64);
    std::free(some);
}

void waits() {
    static std::mutex mutex;
    static std::condition_variable condition;
    std::unique_lock lock(mutex);
    condition.wait_for(lock, std::chrono::microseconds(1));
    std::this_thread::sleep_for(std::chrono::microseconds(1));
}

void files() {
    if (std::FILE* file = std::fopen("/dev/null", "w")) {
        std::fputs("sabotage", file);
        std::fclose(file);
    }
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    if (socket >= 0) {
        ::send(socket, "x", 1, MSG_NOSIGNAL);
        ::close(socket);
    }
    void* const page = ::mmap(nullptr, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (page != MAP_FAILED) {
        ::munmap(page, 4096);
    }
}

}  // namespace

void sabotage() {
    static const bool wanted = std::getenv("COMEBACK_SABOTAGE") != nullptr;
    if (wanted) {
        memory();
        waits();
        files();
    }
}

}  // namespace comeback

#endif

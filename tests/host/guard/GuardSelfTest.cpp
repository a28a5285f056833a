// Proves the guard, run with it preloaded: each kind of call is seen inside a section, by its name, and none outside
// or on another thread.
#include "RtGuard.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <functional>
#include <linux/futex.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <string>
#include <sys/mman.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <thread>
#include <time.h>
#include <unistd.h>
#include <vector>

namespace {

template <typename Function>
Function* guard(const char* name) {
    return reinterpret_cast<Function*>(dlsym(RTLD_DEFAULT, name));
}

std::string report() {
    std::array<char, 4096> json{};
    guard<int64_t(char*, int64_t)>("comeback_rt_report")(json.data(), static_cast<int64_t>(json.size()));
    return json.data();
}

long hitsOf(const std::string& kind) {
    const auto json = report();
    const auto key = "\"" + kind + "\":";
    const auto at = json.find(key);
    return at == std::string::npos ? 0 : std::atol(json.c_str() + at + key.size());
}

int failures = 0;

/// Does `call` once outside a section, once inside, once outside while another thread is inside.
void expect(const char* kind, const std::function<void()>& call) {
    const long before = hitsOf(kind);
    call();
    const long outside = hitsOf(kind) - before;
    guard<void()>("comeback_rt_enter")();
    call();
    guard<void()>("comeback_rt_exit")();
    const long inside = hitsOf(kind) - before;
    if (outside != 0 || inside < 1) {
        std::printf("%s: %ld hits outside a section, %ld inside\n", kind, outside, inside - outside);
        ++failures;
    }
}

void* volatile kept;  // volatile, so that no allocation is optimised away

void expectMemory() {
    expect("malloc", [] { kept = std::malloc(10); });
    expect("free", [] {
        void* memory = kept;
        kept = nullptr;
        if (memory == nullptr) {
            memory = __builtin_malloc(1);
        }
        std::free(memory);
    });
    expect("calloc", [] { kept = std::calloc(2, 5); });
    expect("realloc", [] { kept = std::realloc(kept, 100); });
    expect("posix_memalign", [] {
        void* memory = nullptr;
        [[maybe_unused]] const int rc = posix_memalign(&memory, 64, 64);
        kept = memory;
    });
    expect("aligned_alloc", [] { kept = std::aligned_alloc(64, 64); });
    expect("malloc", [] { kept = new std::vector<int>(9); });
    expect("mmap", [] { kept = mmap(nullptr, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0); });
    expect("munmap", [] {
        void* memory = kept;
        munmap(memory, 4096);
    });
}

void expectLocks() {
    static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    static pthread_rwlock_t rwlock = PTHREAD_RWLOCK_INITIALIZER;
    static pthread_cond_t condition = PTHREAD_COND_INITIALIZER;
    static sem_t semaphore;
    static const timespec past{1, 0};
    sem_init(&semaphore, 0, 9);
    const auto unlock = [] { pthread_mutex_unlock(&mutex); };
    expect("pthread_mutex_lock", [&] { pthread_mutex_lock(&mutex), unlock(); });
    expect("pthread_mutex_trylock", [&] { pthread_mutex_trylock(&mutex), unlock(); });
    expect("pthread_rwlock_rdlock", [] { pthread_rwlock_rdlock(&rwlock), pthread_rwlock_unlock(&rwlock); });
    expect("pthread_rwlock_wrlock", [] { pthread_rwlock_wrlock(&rwlock), pthread_rwlock_unlock(&rwlock); });
    expect("pthread_cond_signal", [] { pthread_cond_signal(&condition); });
    expect("pthread_cond_broadcast", [] { pthread_cond_broadcast(&condition); });
    expect("pthread_cond_timedwait", [&] {
        pthread_mutex_lock(&mutex);
        pthread_cond_timedwait(&condition, &mutex, &past);
        unlock();
    });
    expect("pthread_cond_wait", [&] {
        bool ready = false;
        pthread_mutex_lock(&mutex);
        std::thread waker([&] {
            pthread_mutex_lock(&mutex);
            ready = true;
            pthread_cond_signal(&condition);
            unlock();
        });
        while (!ready) {
            pthread_cond_wait(&condition, &mutex);
        }
        unlock();
        waker.join();
    });
    expect("pthread_create", [] { std::thread([] {}).join(); });
    expect("sem_wait", [] { sem_wait(&semaphore); });
    expect("sem_post", [] { sem_post(&semaphore); });
}

void expectSleeps() {
    static const timespec moment{0, 1};
    expect("nanosleep", [] { nanosleep(&moment, nullptr); });
    expect("clock_nanosleep", [] { clock_nanosleep(CLOCK_MONOTONIC, 0, &moment, nullptr); });
    expect("usleep", [] { usleep(1); });
    expect("sched_yield", [] { sched_yield(); });
    expect("futex", [] {
        int word = 0;
        syscall(SYS_futex, &word, FUTEX_WAKE, 1, nullptr, nullptr, 0);
    });
    expect("dlopen", [] { dlopen("libm.so.6", RTLD_NOW); });
}

void expectFiles() {
    static int pipes[2];
    static int sockets[2];
    static char byte = 'x';
    if (pipe(pipes) != 0 || socketpair(AF_UNIX, SOCK_STREAM, 0, sockets) != 0) {
        std::abort();
    }
    expect("open", [] { [[maybe_unused]] const int fd = open("/dev/null", O_RDONLY); });
    expect("openat", [] { [[maybe_unused]] const int fd = openat(AT_FDCWD, "/dev/null", O_RDONLY); });
    expect("close", [] { close(open("/dev/null", O_RDONLY)); });
    expect("write", [] { [[maybe_unused]] const auto n = write(pipes[1], &byte, 1); });
    expect("read", [] { [[maybe_unused]] const auto n = read(pipes[0], &byte, 1); });
    expect("socket", [] { close(socket(AF_UNIX, SOCK_STREAM, 0)); });
    expect("send", [] { send(sockets[0], &byte, 1, 0); });
    expect("recv", [] { recv(sockets[1], &byte, 1, 0); });
    expect("poll", [] { poll(nullptr, 0, 0); });
    expect("select", [] {
        timeval none{};
        select(0, nullptr, nullptr, nullptr, &none);
    });
    expect("fopen", [] { std::fclose(std::fopen("/dev/null", "w")); });
    expect("fprintf", [] { std::fprintf(stderr, "%s", ""); });
}

}  // namespace

int main() {
    if (guard<void()>("comeback_rt_enter") == nullptr) {
        std::puts("The guard is not here: run with LD_PRELOAD=libcomeback-rtguard.so.");
        return 2;
    }
    expectMemory();
    expectLocks();
    expectSleeps();
    expectFiles();
    guard<void()>("comeback_rt_enter")();
    const long before = hitsOf("usleep");
    std::thread([] { usleep(1); }).join();
    guard<void()>("comeback_rt_exit")();
    if (hitsOf("usleep") != before) {
        std::puts("another thread's sleep was counted");
        ++failures;
    }
    std::puts(failures == 0 ? "The guard sees each kind, and nothing outside." : "The guard is blind.");
    return failures == 0 ? 0 : 1;
}

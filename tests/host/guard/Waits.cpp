// Locks, conditions, sleeps, threads: all that may wait, or wake one who waits.
#include "Watch.h"

#include <cstdarg>
#include <cstddef>
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

namespace {
constexpr const char* condVersion = "GLIBC_2.3.2";
}

COMEBACK_WATCH(int, pthread_mutex_lock, (pthread_mutex_t * m), (m))
COMEBACK_WATCH(int, pthread_mutex_trylock, (pthread_mutex_t * m), (m))
COMEBACK_WATCH(int, pthread_mutex_timedlock, (pthread_mutex_t * m, const timespec* t), (m, t))
COMEBACK_WATCH(int, pthread_spin_lock, (pthread_spinlock_t * l), (l))
COMEBACK_WATCH(int, pthread_rwlock_rdlock, (pthread_rwlock_t * l), (l))
COMEBACK_WATCH(int, pthread_rwlock_wrlock, (pthread_rwlock_t * l), (l))
COMEBACK_WATCH(int, pthread_rwlock_tryrdlock, (pthread_rwlock_t * l), (l))
COMEBACK_WATCH(int, pthread_rwlock_trywrlock, (pthread_rwlock_t * l), (l))
COMEBACK_WATCH_VERSION(int, pthread_cond_wait, (pthread_cond_t * c, pthread_mutex_t* m), (c, m), condVersion)
COMEBACK_WATCH_VERSION(int, pthread_cond_timedwait, (pthread_cond_t * c, pthread_mutex_t* m, const timespec* t),
                       (c, m, t), condVersion)
COMEBACK_WATCH(int, pthread_cond_clockwait, (pthread_cond_t * c, pthread_mutex_t* m, clockid_t k, const timespec* t),
               (c, m, k, t))
COMEBACK_WATCH_VERSION(int, pthread_cond_signal, (pthread_cond_t * c), (c), condVersion)
COMEBACK_WATCH_VERSION(int, pthread_cond_broadcast, (pthread_cond_t * c), (c), condVersion)
COMEBACK_WATCH(int, pthread_create, (pthread_t * t, const pthread_attr_t* a, void* (*f)(void*), void* x), (t, a, f, x))
COMEBACK_WATCH(int, pthread_join, (pthread_t t, void** x), (t, x))
COMEBACK_WATCH(int, sem_wait, (sem_t * s), (s))
COMEBACK_WATCH(int, sem_timedwait, (sem_t * s, const timespec* t), (s, t))
COMEBACK_WATCH(int, sem_post, (sem_t * s), (s))
COMEBACK_WATCH(int, nanosleep, (const timespec* t, timespec* left), (t, left))
COMEBACK_WATCH(int, clock_nanosleep, (clockid_t k, int f, const timespec* t, timespec* left), (k, f, t, left))
COMEBACK_WATCH(int, usleep, (useconds_t us), (us))
COMEBACK_WATCH(unsigned, sleep, (unsigned s), (s))
COMEBACK_WATCH(int, sched_yield, (), ())
COMEBACK_WATCH(void*, dlopen, (const char* path, int flags), (path, flags))

/// std::atomic::wait and others reach the kernel's futex this way.
extern "C" long syscall(long number, ...) noexcept {
    static const auto behind = reinterpret_cast<long (*)(long, long, long, long, long, long, long)>(
        comeback::guard::behindUs("syscall", nullptr));
    std::va_list rest;
    va_start(rest, number);
    long a[6];
    for (long& each : a) {
        each = va_arg(rest, long);
    }
    va_end(rest);
    comeback::guard::saw(number == SYS_futex ? "futex" : "syscall");
    return behind(number, a[0], a[1], a[2], a[3], a[4], a[5]);
}

// Files, sockets and mapped memory.
#include "Watch.h"

#include <cstdarg>
#include <cstdio>
#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <unistd.h>

COMEBACK_WATCH(void*, mmap, (void* at, size_t n, int p, int f, int fd, off_t o), (at, n, p, f, fd, o))
COMEBACK_WATCH(int, munmap, (void* at, size_t n), (at, n))
COMEBACK_WATCH(int, mprotect, (void* at, size_t n, int p), (at, n, p))
COMEBACK_WATCH(int, madvise, (void* at, size_t n, int advice), (at, n, advice))
COMEBACK_WATCH(ssize_t, read, (int fd, void* to, size_t n), (fd, to, n))
COMEBACK_WATCH(ssize_t, pread, (int fd, void* to, size_t n, off_t o), (fd, to, n, o))
COMEBACK_WATCH(ssize_t, write, (int fd, const void* from, size_t n), (fd, from, n))
COMEBACK_WATCH(ssize_t, pwrite, (int fd, const void* from, size_t n, off_t o), (fd, from, n, o))
COMEBACK_WATCH(int, close, (int fd), (fd))
COMEBACK_WATCH(int, fsync, (int fd), (fd))
COMEBACK_WATCH(int, socket, (int family, int type, int protocol), (family, type, protocol))
COMEBACK_WATCH(ssize_t, send, (int fd, const void* from, size_t n, int f), (fd, from, n, f))
COMEBACK_WATCH(ssize_t, sendmsg, (int fd, const msghdr* m, int f), (fd, m, f))
COMEBACK_WATCH(ssize_t, recv, (int fd, void* to, size_t n, int f), (fd, to, n, f))
COMEBACK_WATCH(ssize_t, recvmsg, (int fd, msghdr* m, int f), (fd, m, f))
COMEBACK_WATCH(int, poll, (pollfd * fds, nfds_t n, int ms), (fds, n, ms))
COMEBACK_WATCH(int, select, (int n, fd_set* r, fd_set* w, fd_set* e, timeval* t), (n, r, w, e, t))
COMEBACK_WATCH(FILE*, fopen, (const char* path, const char* mode), (path, mode))
COMEBACK_WATCH(int, fclose, (FILE * f), (f))
COMEBACK_WATCH(int, fflush, (FILE * f), (f))
COMEBACK_WATCH(size_t, fwrite, (const void* from, size_t s, size_t n, FILE* f), (from, s, n, f))
COMEBACK_WATCH(size_t, fread, (void* to, size_t s, size_t n, FILE* f), (to, s, n, f))
COMEBACK_WATCH(int, fputs, (const char* s, FILE* f), (s, f))
COMEBACK_WATCH(int, puts, (const char* s), (s))
COMEBACK_WATCH(int, vfprintf, (FILE * f, const char* s, va_list a), (f, s, a))

/// open and its like take a mode only when they may create; reading one that is not there does no harm on this ABI.
#define COMEBACK_WATCH_OPEN(NAME, PARAMETERS, LAST, ...)                                     \
    extern "C" int NAME PARAMETERS {                                                         \
        static const auto behind =                                                           \
            reinterpret_cast<int(*) PARAMETERS>(comeback::guard::behindUs(#NAME, nullptr));  \
        std::va_list rest;                                                                   \
        va_start(rest, LAST);                                                                \
        const int mode = va_arg(rest, int);                                                  \
        va_end(rest);                                                                        \
        comeback::guard::saw(#NAME);                                                         \
        return behind(__VA_ARGS__, mode);                                                    \
    }

COMEBACK_WATCH_OPEN(open, (const char* path, int flags, ...), flags, path, flags)
COMEBACK_WATCH_OPEN(open64, (const char* path, int flags, ...), flags, path, flags)
COMEBACK_WATCH_OPEN(openat, (int at, const char* path, int flags, ...), flags, at, path, flags)
COMEBACK_WATCH_OPEN(openat64, (int at, const char* path, int flags, ...), flags, at, path, flags)

#define COMEBACK_WATCH_PRINT(NAME, PARAMETERS, LAST, FILE_, FORMAT)                    \
    extern "C" int NAME PARAMETERS {                                                   \
        static const auto behind = reinterpret_cast<int (*)(FILE*, const char*, va_list)>( \
            comeback::guard::behindUs("vfprintf", nullptr));                           \
        comeback::guard::saw(#NAME);                                                   \
        std::va_list rest;                                                             \
        va_start(rest, LAST);                                                          \
        const int written = behind(FILE_, FORMAT, rest);                               \
        va_end(rest);                                                                  \
        return written;                                                                \
    }

COMEBACK_WATCH_PRINT(printf, (const char* format, ...), format, stdout, format)
COMEBACK_WATCH_PRINT(fprintf, (FILE * f, const char* format, ...), format, f, format)
COMEBACK_WATCH_PRINT(__printf_chk, (int, const char* format, ...), format, stdout, format)
COMEBACK_WATCH_PRINT(__fprintf_chk, (FILE * f, int, const char* format, ...), format, f, format)

/*
 * Watches what a real-time thread must not do. Preload the library into a host:
 *
 *   LD_PRELOAD=libcomeback-rtguard.so host ...
 *
 * The plugin finds comeback_rt_enter and comeback_rt_exit by dlsym(RTLD_DEFAULT, ..) and calls them at the ends of
 * its processBlock. Between the two, on that thread alone, each call that may allocate, lock, wait, or reach files or
 * sockets is counted as a hit under its own name; the first hit of each of the first three names writes a backtrace
 * to stderr. The call itself goes through untouched. At the process's end one line says what was counted.
 */
#ifndef COMEBACK_RT_GUARD_H
#define COMEBACK_RT_GUARD_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

void comeback_rt_enter(void);
void comeback_rt_exit(void);

/* Writes {"hits":2,"kinds":{"free":1,"malloc":1},"sections":5} into `json`, closed by a zero, and returns its bytes
 * without the zero; writes nothing and returns minus the bytes needed when `capacity` is too small. Any thread. */
int64_t comeback_rt_report(char* json, int64_t capacity);

#ifdef __cplusplus
}
#endif

#endif

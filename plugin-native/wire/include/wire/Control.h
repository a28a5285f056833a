/*
 * What passes between a plugin instance and the engine away from the audio thread: JSON messages, UTF-8, through
 * calls. Plain C: JavaCPP reads this header and writes Java's side of it.
 *
 * The shell fills one comeback_control an instance and hands its address to the engine, which may call its functions
 * from any thread but an audio thread until comeback.engine.Plugin.close returns. No call waits for the message
 * thread or the audio thread.
 */
#ifndef COMEBACK_WIRE_CONTROL_H
#define COMEBACK_WIRE_CONTROL_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define COMEBACK_CONTROL_VERSION 1

typedef struct comeback_control {
    uint32_t version; /* COMEBACK_CONTROL_VERSION */
    uint32_t bytes;   /* sizeof(comeback_control) */
    void* shell;      /* the shell's own; passed back to every call */
    void* memory;     /* the shared region, see wire/SessionLayout.h */
    int64_t memory_bytes;

    /* Takes the oldest waiting command into `json`. Returns its bytes, 0 when none waits, or minus the bytes needed
     * when `capacity` is too small (the command then waits on). */
    int64_t (*next_command)(void* shell, char* json, int64_t capacity);

    /* Says how the engine is: 0 starting, 1 ready, 2 failed; `sentence` tells why it failed, else it is empty. */
    void (*status)(void* shell, int32_t state, const char* sentence, int64_t bytes);

    /* Gives the shell a report; it copies it. */
    void (*report)(void* shell, const char* json, int64_t bytes);

    /* Gives the shell the whole song document to keep in the state; it copies it. */
    void (*document)(void* shell, const char* json, int64_t bytes);
} comeback_control;

#ifdef __cplusplus
}
#endif

#endif

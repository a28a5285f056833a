#pragma once

#include <string>

/// The guard's memory: how often each kind of forbidden call was seen inside a section.
namespace comeback::guard {

/// How deep this thread is in sections; 0 outside. In the static TLS block, so that reading it never allocates.
extern thread_local int depth __attribute__((tls_model("initial-exec")));

/// Counts a call named `kind`, a string literal, if this thread is in a section. Any thread.
void saw(const char* kind) noexcept;

/// The function that would have been called without us. `version` may be null; where a library keeps several versions
/// of a name (condition variables), it must be said, or an old one is found. What the search does is not counted.
void* behindUs(const char* name, const char* version) noexcept;

/// What comeback_rt_report writes. Any thread outside a section.
std::string report();

}  // namespace comeback::guard

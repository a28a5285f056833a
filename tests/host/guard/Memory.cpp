// The allocator's entries. glibc's own names for them are called, so that nothing has to be looked up before the
// first allocation of the process.
#include "Hits.h"

#include <cerrno>
#include <cstddef>
#include <dlfcn.h>

using comeback::guard::saw;

extern "C" {

void* __libc_malloc(std::size_t bytes);
void* __libc_calloc(std::size_t count, std::size_t bytes);
void* __libc_realloc(void* memory, std::size_t bytes);
void* __libc_memalign(std::size_t alignment, std::size_t bytes);
void __libc_free(void* memory);

void* malloc(std::size_t bytes) noexcept {
    saw("malloc");
    return __libc_malloc(bytes);
}

void* calloc(std::size_t count, std::size_t bytes) noexcept {
    saw("calloc");
    return __libc_calloc(count, bytes);
}

void* realloc(void* memory, std::size_t bytes) noexcept {
    saw("realloc");
    return __libc_realloc(memory, bytes);
}

void free(void* memory) noexcept {
    if (memory != nullptr) {
        saw("free");
    }
    __libc_free(memory);
}

void* memalign(std::size_t alignment, std::size_t bytes) noexcept {
    saw("memalign");
    return __libc_memalign(alignment, bytes);
}

void* aligned_alloc(std::size_t alignment, std::size_t bytes) noexcept {
    saw("aligned_alloc");
    return __libc_memalign(alignment, bytes);
}

int posix_memalign(void** memory, std::size_t alignment, std::size_t bytes) noexcept {
    saw("posix_memalign");
    if (alignment % sizeof(void*) != 0 || (alignment & (alignment - 1)) != 0 || alignment == 0) {
        return EINVAL;
    }
    void* found = __libc_memalign(alignment, bytes);
    if (found == nullptr) {
        return ENOMEM;
    }
    *memory = found;
    return 0;
}

}  // extern "C"

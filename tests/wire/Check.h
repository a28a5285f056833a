#pragma once

#include <cstdio>
#include <cstdlib>

/// Ends the test with the failed expression and its place; unlike assert, in release builds too.
#define CHECK(expression)                                                              \
    do {                                                                               \
        if (!(expression)) {                                                           \
            std::fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #expression); \
            std::abort();                                                              \
        }                                                                              \
    } while (false)

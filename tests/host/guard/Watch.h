#pragma once

#include "Hits.h"

/// Defines NAME so that it is counted and then done by the library behind us.
#define COMEBACK_WATCH_VERSION(RESULT, NAME, PARAMETERS, ARGUMENTS, VERSION)                                \
    extern "C" RESULT NAME PARAMETERS {                                                                     \
        static const auto behind = reinterpret_cast<RESULT(*) PARAMETERS>(                                  \
            comeback::guard::behindUs(#NAME, VERSION));                                                     \
        comeback::guard::saw(#NAME);                                                                        \
        return behind ARGUMENTS;                                                                            \
    }

#define COMEBACK_WATCH(RESULT, NAME, PARAMETERS, ARGUMENTS) \
    COMEBACK_WATCH_VERSION(RESULT, NAME, PARAMETERS, ARGUMENTS, nullptr)

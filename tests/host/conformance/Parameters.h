#pragma once

#include "Plug.h"
#include "Refusal.h"

namespace comeback::conformance {

/// The first so many are ours; the wrapper's, one a MIDI controller, follow.
inline constexpr int32 ourParameters = 23;

/// Calls `act` with the index and the info of each.
inline void eachParameter(const Plug& plug, auto act) {
    for (int32 i = 0; i < plug.controller->getParameterCount(); ++i) {
        ParameterInfo info{};
        mustDo(plug.controller->getParameterInfo(i, info), "getParameterInfo");
        act(i, info);
    }
}

/// Calls `act` with the info of each of ours.
inline void eachOfOurs(const Plug& plug, auto act) {
    eachParameter(plug, [&](int32 i, const ParameterInfo& info) {
        if (i < ourParameters) {
            act(info);
        }
    });
}

}  // namespace comeback::conformance

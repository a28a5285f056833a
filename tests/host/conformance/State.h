#pragma once

#include "Changes.h"
#include "Plug.h"
#include "Refusal.h"
#include "Stream.h"

namespace comeback::conformance {

using Bytes = std::vector<char>;

/// @throws Refusal unless there is one
inline Bytes stateOf(const Plug& plug) {
    Stream stream;
    mustDo(plug.component->getState(&stream), "getState");
    must(stream.holders() == 0, "The state's stream is held after the call.");
    must(!stream.bytes().empty(), "The state is empty.");
    return stream.bytes();
}

/// As a host opens a project: the component first, the controller with the same bytes then.
inline void give(const Plug& plug, const Bytes& bytes) {
    Stream forComponent(bytes);
    Stream forController(bytes);
    mustDo(plug.component->setState(&forComponent), "setState");
    if (plug.controller) {
        plug.controller->setComponentState(&forController);
    }
    must(forComponent.holders() == 0 && forController.holders() == 0, "A state's stream is held after the call.");
}

/// A parameter changes without frames.
inline void flush(const Plug& plug, ParamID id, ParamValue value) {
    Changes changes;
    ProcessData data;
    data.inputParameterChanges = &changes.with(id, value);
    mustDo(plug.processor->process(data), "process without frames");
}

}  // namespace comeback::conformance

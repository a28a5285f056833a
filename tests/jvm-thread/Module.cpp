// The least of a plugin: a shared library that a host loads, opens an instance in, and unloads.
#include "Workbench.h"

using State = comeback::engine::Status::State;

/// Returns 1 when an engine was ready and gone again.
extern "C" __attribute__((visibility("default"))) int playOnce() {
    Client client;
    client.open();
    client.post("hello");
    client.awaitReport("hello");
    const bool ready = client.status().state == State::ready;
    client.close();
    return ready ? 1 : 0;
}

#pragma once

#include "message-thread/Parameter.h"
#include "message-thread/PluginState.h"
#include "message-thread/Transcript.h"
#include "message-thread/Transport.h"

#include <string>

namespace comeback::message {

/// One plugin instance as its editor sees it. Message thread.
class Instance {
public:
    enum class Engine { off, starting, ready, failed };
    struct Status {
        Engine engine = Engine::off;
        std::string sentence;  ///< why it failed
    };

    virtual ~Instance() = default;

    [[nodiscard]] virtual Status status() const = 0;
    [[nodiscard]] virtual const PluginState& state() const = 0;
    [[nodiscard]] virtual const Transcript& transcript() const = 0;
    [[nodiscard]] virtual Parameter& parameter(wire::Parameter which) = 0;
    /// Null in a host, which has its own.
    [[nodiscard]] virtual Transport* transport() const = 0;

    /// Starts the engine again after a failure.
    virtual void retry() = 0;
    /// Lets go of a state that was kept whole, see PluginState::reset.
    virtual void resetState() = 0;
    /// The producer has read the notices and what was told of presets.
    virtual void dismissNotices() = 0;
    /// Keeps what the producer types; the engine hears of it when told by `send`.
    virtual void keep(const Words& words) = 0;
    /// Gives the engine a command; while there is none, nothing happens.
    virtual void send(std::string command) = 0;
};

}  // namespace comeback::message

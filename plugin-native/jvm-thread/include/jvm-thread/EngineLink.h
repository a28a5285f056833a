#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <string>

namespace comeback::engine {

/// How the engine is, in a word and, where it failed, in one sentence that a producer can act on.
struct Status {
    enum class State { off, starting, ready, failed };
    State state = State::off;
    std::string sentence;
};

/// What an instance hears from its engine; called on the engine's threads, one call at a time for each instance. It
/// must not wait for the message thread, which may be in the session's destructor, waiting for the call to return.
class Listener {
public:
    virtual ~Listener() = default;
    /// A report: one JSON object.
    virtual void report(std::string json) = 0;
    /// The song document, whole, as the state must keep it from now on.
    virtual void document(std::string json) = 0;
    /// The status has changed.
    virtual void statusChanged(const Status& status) = 0;
};

/// One plugin instance's connection to its engine. Made and destroyed on the message thread.
class Session {
public:
    /// Disconnects; returns once the engine no longer touches the memory or the listener. Bounded: an engine that hangs
    /// for some seconds is left behind, with its share in the memory; the listener it reaches no more.
    virtual ~Session() = default;
    /// Queues a command, one JSON object. Any thread but the audio thread; never waits for the engine.
    virtual void post(std::string json) = 0;
    /// Queues a command that makes those before it void: what the engine has not fetched of them is dropped, so that a
    /// host that sets its state again and again (undo) keeps nothing waiting. As `post` otherwise.
    virtual void postAfresh(std::string json) = 0;
    [[nodiscard]] virtual Status status() const = 0;
};

/// The engine, wherever it runs: in a JVM in this process, or one day in a process of its own over the same memory.
class EngineLink {
public:
    virtual ~EngineLink() = default;

    /// Connects an instance. Starts the engine if it does not run; returns at once, and the listener hears what
    /// becomes of it. The memory, a region of wire/SessionLayout.h, lives as long as `owner`, which is given back with
    /// the session or, if the engine hangs then, never. The listener outlives the session.
    virtual std::unique_ptr<Session> open(std::span<std::byte> memory, std::shared_ptr<const void> owner,
                                          Listener& listener) = 0;

    /// Starts again what failed and may have been mended: the JVM, or the engine of those instances that failed. Such
    /// an instance hears `starting`, and its engine begins anew: it needs its `open` command again. Any thread but the
    /// audio thread.
    virtual void retry() = 0;

    /// The link to the JVM of this process, made at first use, never destroyed.
    static EngineLink& embedded();
};

}  // namespace comeback::engine

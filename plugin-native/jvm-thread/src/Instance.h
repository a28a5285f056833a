#pragma once

#include "jvm-thread/EngineLink.h"
#include "wire/Control.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace comeback::engine {

/// What an instance and its engine share beside the memory: the table of calls, the commands that wait, the status.
/// Its address is the table's `shell`, so it never moves; an engine that hangs keeps it for ever.
class Instance {
public:
    /// Where the instance stands with Java. Only the JVM's thread moves it on, but for `waiting` to `closed`. From
    /// `closed` on nobody touches the memory, and its owner is given back; `lost` means that Java may touch it still.
    enum class Phase { waiting, open, closed, lost };

    Instance(std::span<std::byte> memory, std::shared_ptr<const void> owner, Listener& listener);
    Instance(const Instance&) = delete;
    Instance& operator=(const Instance&) = delete;

    void post(std::string json);
    void postAfresh(std::string json);
    [[nodiscard]] Status status() const;

    /// Sets the status, in the memory too, and lets the listener hear it.
    void tell(Status status);

    /// The listener hears no more, not even what is on its way; waits for a call that is in progress.
    void disconnect();

    /// What Java is given.
    [[nodiscard]] std::int64_t controlAddress() const;

    [[nodiscard]] Phase phase() const;
    /// Moves on to `next` if the phase is still `expected`.
    bool move(Phase expected, Phase next);
    /// True once the phase is `closed`, and the owner given back, or `lost`; false if it is not so in time.
    bool waitUntilLetGo(std::chrono::seconds patience);

private:
    static std::int64_t nextCommand(void* shell, char* json, std::int64_t capacity);
    static void heardStatus(void* shell, std::int32_t state, const char* sentence, std::int64_t bytes);
    static void heardReport(void* shell, const char* json, std::int64_t bytes);
    static void heardDocument(void* shell, const char* json, std::int64_t bytes);

    void storeState(Status::State state);
    void letGo(bool ofMemory);

    comeback_control table_{};
    std::span<std::byte> memory_;
    std::shared_ptr<const void> owner_;  ///< touched only by who moves the phase to `closed`

    std::mutex listening_;  ///< held while the listener is called
    Listener* listener_;

    mutable std::mutex mutex_;  ///< for all that follows; held for moments
    std::condition_variable letGoNow_;
    bool isLetGo_ = false;
    std::deque<std::string> commands_;
    Status status_;
    Phase phase_ = Phase::waiting;
};

}  // namespace comeback::engine

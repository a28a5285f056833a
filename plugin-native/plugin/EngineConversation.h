#pragma once

#include "SharedRegion.h"
#include "StatusMark.h"

#include "jvm-thread/EngineLink.h"
#include "message-thread/Instance.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace comeback {

/// What an instance and its engine tell each other, away from the audio thread. Connects once; keeps the song
/// document in the state, reports in the transcript. Nothing here waits for the engine but the destructor.
class EngineConversation final : private engine::Listener {
public:
    using Link = std::function<engine::EngineLink&()>;

    /// @param link asked for when first connecting
    /// @param changed called on the engine's threads when the state or the status has changed
    EngineConversation(
        message::PluginState& state, message::Transcript& transcript, Link link, std::function<void()> changed);
    ~EngineConversation() override;
    EngineConversation(const EngineConversation&) = delete;
    EngineConversation& operator=(const EngineConversation&) = delete;

    /// Opens the session over the region; when there is one already, nothing happens. Not from two threads at once.
    void connect(const std::shared_ptr<const SharedRegion>& region);

    /// Gives the engine the whole state again. Any thread but the audio thread, like everything below.
    void reopen();
    /// Where the engine runs anew after a failure, it does not know the state yet: gives it to it.
    void reopenIfNew();
    void send(std::string command);
    void retry();
    [[nodiscard]] message::Instance::Status status() const;
    /// Whether the song has changed since the last asking.
    [[nodiscard]] bool takeSongChanged() { return songChanged_.exchange(false); }

private:
    void report(std::string json) override;
    void document(std::string json) override;
    void statusChanged(const engine::Status& status) override;
    [[nodiscard]] std::shared_ptr<engine::Session> session() const;

    message::PluginState& state_;
    message::Transcript& transcript_;
    const Link link_;
    const std::function<void()> changed_;
    const StatusMark mark_;
    mutable std::mutex mutex_;
    engine::Status status_;
    std::atomic<bool> songChanged_{false};
    std::atomic<bool> failed_{false};
    std::atomic<bool> isNew_{false};
    std::mutex openingMutex_;               ///< held to count an opening and post it: what is posted last is the last
    std::optional<std::uint64_t> opening_;  ///< which the engine speaks of; on its threads, which call one at a time
    std::shared_ptr<engine::Session> session_;
};

}  // namespace comeback

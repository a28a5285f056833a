#include "EngineConversation.h"

#include "message-thread/Commands.h"

#include <utility>

namespace comeback {

namespace command = message::command;
using engine::Status;

EngineConversation::EngineConversation(
    message::PluginState& state, message::Transcript& transcript, Link link, std::function<void()> changed)
    : state_(state), transcript_(transcript), link_(std::move(link)), changed_(std::move(changed)) {}

EngineConversation::~EngineConversation() {
    std::shared_ptr<engine::Session> last;
    {
        const std::scoped_lock lock(mutex_);
        last = std::exchange(session_, nullptr);
    }
    last.reset();  // outside the lock: the engine may be telling us something
}

std::shared_ptr<engine::Session> EngineConversation::session() const {
    const std::scoped_lock lock(mutex_);
    return session_;
}

void EngineConversation::connect(const std::shared_ptr<const SharedRegion>& region) {
    if (session() != nullptr) {
        return;
    }
    std::shared_ptr<engine::Session> opened = link_().open(region->memory(), region, *this);
    {
        const std::scoped_lock lock(mutex_);
        session_ = opened;
    }
    const std::scoped_lock lock(openingMutex_);
    opened->post(command::open(state_.open()));  // a state that is set from here on is posted after this one
}

void EngineConversation::reopen() {
    if (const auto open = session()) {
        const std::scoped_lock lock(openingMutex_);
        open->postAfresh(command::open(state_.open()));  // the commands before were for the song before
    }
}

void EngineConversation::reopenIfNew() {
    if (isNew_.exchange(false)) {
        reopen();
    }
}

void EngineConversation::send(std::string command) {
    if (const auto open = session()) {
        open->post(std::move(command));
    }
}

void EngineConversation::retry() {
    if (session() != nullptr) {
        link_().retry();
    }
}

message::Instance::Status EngineConversation::status() const {
    using Engine = message::Instance::Engine;
    const std::scoped_lock lock(mutex_);
    switch (status_.state) {
        case Status::State::off: break;
        case Status::State::starting: return {Engine::starting, {}};
        case Status::State::ready: return {Engine::ready, {}};
        case Status::State::failed: return {Engine::failed, status_.sentence};
    }
    return {Engine::off, {}};
}

void EngineConversation::report(std::string json) {
    if (const auto number = message::Transcript::openingOf(json)) {
        opening_ = *number;
        return;
    }
    transcript_.report(json, !opening_ || state_.isOpen(*opening_));
}

void EngineConversation::document(std::string json) {
    if (state_.setSong(json, opening_)) {
        transcript_.document(state_.song());
        songChanged_ = true;
        changed_();
    }
}

void EngineConversation::statusChanged(const Status& status) {
    {
        const std::scoped_lock lock(mutex_);
        status_ = status;
    }
    mark_.tell(this, status.state == Status::State::ready, status.state == Status::State::failed, status.sentence);
    if (status.state == Status::State::failed) {
        failed_ = true;
    } else if (failed_.exchange(false)) {
        isNew_ = true;
    }
    changed_();
}

}  // namespace comeback

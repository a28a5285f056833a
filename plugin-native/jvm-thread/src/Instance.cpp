#include "Instance.h"

#include "wire/SessionLayout.h"

#include <atomic>
#include <cstring>

namespace comeback::engine {

namespace {

std::string copyOf(const char* bytes, std::int64_t count) {
    return count <= 0 ? std::string{} : std::string(bytes, static_cast<std::size_t>(count));
}

}  // namespace

Instance::Instance(std::span<std::byte> memory, std::shared_ptr<const void> owner, Listener& listener)
    : memory_(memory), owner_(std::move(owner)), listener_(&listener), status_{Status::State::starting, {}} {
    table_.version = COMEBACK_CONTROL_VERSION;
    table_.bytes = sizeof table_;
    table_.shell = this;
    table_.memory = memory.data();
    table_.memory_bytes = static_cast<std::int64_t>(memory.size());
    table_.next_command = &nextCommand;
    table_.status = &heardStatus;
    table_.report = &heardReport;
    table_.document = &heardDocument;
    storeState(Status::State::starting);
}

void Instance::post(std::string json) {
    const std::lock_guard lock(mutex_);
    commands_.push_back(std::move(json));
}

void Instance::postAfresh(std::string json) {
    std::deque<std::string> dropped;  // freed after the lock
    const std::lock_guard lock(mutex_);
    dropped.swap(commands_);
    commands_.push_back(std::move(json));
}

Status Instance::status() const {
    const std::lock_guard lock(mutex_);
    return status_;
}

void Instance::tell(Status status) {
    const std::lock_guard hearing(listening_);
    if (listener_ == nullptr) {
        return;  // and the memory may be gone
    }
    {
        const std::lock_guard lock(mutex_);
        status_ = status;
    }
    storeState(status.state);
    listener_->statusChanged(status);
}

void Instance::disconnect() {
    const std::lock_guard hearing(listening_);
    listener_ = nullptr;
}

std::int64_t Instance::controlAddress() const {
    return static_cast<std::int64_t>(reinterpret_cast<std::intptr_t>(&table_));
}

Instance::Phase Instance::phase() const {
    const std::lock_guard lock(mutex_);
    return phase_;
}

bool Instance::move(Phase expected, Phase next) {
    {
        const std::lock_guard lock(mutex_);
        if (phase_ != expected) {
            return false;
        }
        phase_ = next;
    }
    if (next == Phase::closed || next == Phase::lost) {
        letGo(next == Phase::closed);
    }
    return true;
}

void Instance::letGo(bool ofMemory) {
    if (ofMemory) {
        owner_.reset();
    }
    const std::lock_guard lock(mutex_);
    isLetGo_ = true;
    letGoNow_.notify_all();
}

bool Instance::waitUntilLetGo(std::chrono::seconds patience) {
    std::unique_lock lock(mutex_);
    return letGoNow_.wait_for(lock, patience, [this] { return isLetGo_; });
}

void Instance::storeState(Status::State state) {
    const std::uint64_t word = state == Status::State::ready ? 1 : state == Status::State::failed ? 2 : 0;
    auto* const place = reinterpret_cast<std::uint64_t*>(memory_.data() + wire::SessionLayout::engineState);
    std::atomic_ref(*place).store(word, std::memory_order_release);
}

std::int64_t Instance::nextCommand(void* shell, char* json, std::int64_t capacity) {
    auto& self = *static_cast<Instance*>(shell);
    const std::lock_guard lock(self.mutex_);
    if (self.commands_.empty()) {
        return 0;
    }
    const std::string& oldest = self.commands_.front();
    const auto bytes = static_cast<std::int64_t>(oldest.size());
    if (bytes > capacity) {
        return -bytes;
    }
    std::memcpy(json, oldest.data(), oldest.size());
    self.commands_.pop_front();
    return bytes;
}

void Instance::heardStatus(void* shell, std::int32_t state, const char* sentence, std::int64_t bytes) {
    const auto said = state == 1   ? Status::State::ready
                      : state == 2 ? Status::State::failed
                                   : Status::State::starting;
    static_cast<Instance*>(shell)->tell({said, copyOf(sentence, bytes)});
}

void Instance::heardReport(void* shell, const char* json, std::int64_t bytes) {
    auto& self = *static_cast<Instance*>(shell);
    const std::lock_guard hearing(self.listening_);
    if (self.listener_ != nullptr) {
        self.listener_->report(copyOf(json, bytes));
    }
}

void Instance::heardDocument(void* shell, const char* json, std::int64_t bytes) {
    auto& self = *static_cast<Instance*>(shell);
    const std::lock_guard hearing(self.listening_);
    if (self.listener_ != nullptr) {
        self.listener_->document(copyOf(json, bytes));
    }
}

}  // namespace comeback::engine

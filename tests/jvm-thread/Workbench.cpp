#include "Workbench.h"

#include "Check.h"

#include <algorithm>
#include <atomic>

using comeback::engine::EngineLink;
using comeback::engine::Status;
using comeback::wire::SessionLayout;

Client::Client() : memory_(std::make_shared<std::vector<std::uint64_t>>(SessionLayout::ring / 8)) {}

Client::~Client() { close(); }

void Client::open() {
    session_ = EngineLink::embedded().open(std::as_writable_bytes(std::span(*memory_)), memory_, *this);
}

void Client::await(const std::function<bool()>& condition) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, condition);
}

void Client::awaitState(Status::State state) {
    await([&] { return !statuses_.empty() && statuses_.back().state == state; });
}

void Client::awaitReport(const std::string& report) {
    await([&] { return std::ranges::find(reports_, report) != reports_.end(); });
}

void Client::awaitDocument() {
    await([&] { return !documents_.empty(); });
}

std::vector<Status> Client::heard() {
    const std::lock_guard lock(mutex_);
    return statuses_;
}

std::vector<std::string> Client::reports() {
    const std::lock_guard lock(mutex_);
    return reports_;
}

std::uint64_t Client::word(std::size_t offset) const {
    return std::atomic_ref((*memory_)[offset / 8]).load(std::memory_order_acquire);
}

void Client::setWord(std::size_t offset, std::uint64_t value) {
    std::atomic_ref((*memory_)[offset / 8]).store(value, std::memory_order_release);
}

void Client::report(std::string json) {
    const std::lock_guard lock(mutex_);
    reports_.push_back(std::move(json));
    changed_.notify_all();
}

void Client::document(std::string json) {
    const std::lock_guard lock(mutex_);
    documents_.push_back(std::move(json));
    changed_.notify_all();
}

void Client::statusChanged(const Status& status) {
    const std::lock_guard lock(mutex_);
    statuses_.push_back(status);
    changed_.notify_all();
}

void Workbench::remove(const std::string& part) const {
    CHECK(std::filesystem::remove(own / part));  // a link
}

void Workbench::restore(const std::string& part) const {
    std::filesystem::remove_all(own / part);
    std::filesystem::create_symlink(whole / part, own / part);
}

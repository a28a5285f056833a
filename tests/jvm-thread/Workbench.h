#pragma once

#include "jvm-thread/EngineLink.h"
#include "wire/SessionLayout.h"

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <mutex>
#include <vector>

/// An instance as a plugin would have it: memory, a listener that writes down, a session.
class Client final : public comeback::engine::Listener {
public:
    Client();
    ~Client() override;
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    void open();
    void close() { session_.reset(); }
    void post(const std::string& command) { session_->post(command); }
    void postAfresh(const std::string& command) { session_->postAfresh(command); }
    [[nodiscard]] comeback::engine::Status status() const { return session_->status(); }

    /// Wait for what is sure to come; the test's own time limit ends a wait in vain.
    void awaitState(comeback::engine::Status::State state);
    void awaitReport(const std::string& report);
    void awaitDocument();

    [[nodiscard]] std::vector<comeback::engine::Status> heard();
    [[nodiscard]] std::vector<std::string> reports();
    [[nodiscard]] std::uint64_t word(std::size_t offset) const;
    void setWord(std::size_t offset, std::uint64_t value);
    /// Whether the memory is still shared with somebody.
    [[nodiscard]] bool memoryIsHeld() const { return memory_.use_count() > 1; }

    void report(std::string json) override;
    void document(std::string json) override;
    void statusChanged(const comeback::engine::Status& status) override;

private:
    void await(const std::function<bool()>& condition);

    std::shared_ptr<std::vector<std::uint64_t>> memory_;
    std::unique_ptr<comeback::engine::Session> session_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<std::string> reports_;
    std::vector<std::string> documents_;
    std::vector<comeback::engine::Status> statuses_;
};

/// The `Resources` that belong to the running test: links to a whole bundle's parts, to take away and to put back.
struct Workbench {
    std::filesystem::path whole;
    std::filesystem::path own;

    void remove(const std::string& part) const;
    void restore(const std::string& part) const;
};

#pragma once

#include "jvm-thread/EngineLink.h"

#include <mutex>
#include <string>
#include <vector>

/// An engine that the test plays: it keeps what was posted, and says what the test says.
class FakeEngine final : public comeback::engine::EngineLink {
public:
    using Status = comeback::engine::Status;

    std::unique_ptr<comeback::engine::Session> open(
        std::span<std::byte> region, std::shared_ptr<const void>, comeback::engine::Listener& hears) override {
        ++opened;
        memory = region;
        listener = &hears;
        listener->statusChanged({Status::State::starting, {}});
        return std::make_unique<FakeSession>(*this);
    }
    void retry() override { ++retried; }

    std::mutex posting;
    std::vector<std::string> posted;
    std::span<std::byte> memory;
    comeback::engine::Listener* listener = nullptr;
    int opened = 0;
    int closed = 0;
    int retried = 0;

private:
    struct FakeSession final : comeback::engine::Session {
        explicit FakeSession(FakeEngine& of) : engine(of) {}
        ~FakeSession() override { ++engine.closed; }
        void post(std::string json) override {
            const std::scoped_lock lock(engine.posting);
            engine.posted.push_back(std::move(json));
        }
        void postAfresh(std::string json) override { post(std::move(json)); }
        Status status() const override { return {}; }
        FakeEngine& engine;
    };
};

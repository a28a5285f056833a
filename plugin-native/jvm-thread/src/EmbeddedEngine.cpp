#include "EmbeddedEngine.h"

#include "EntryClass.h"
#include "Failure.h"
#include "platform/Platform.h"

namespace comeback::engine {

namespace {

constexpr std::chrono::seconds closingPatience{5};

class EmbeddedSession final : public Session {
public:
    EmbeddedSession(EmbeddedEngine& engine, std::shared_ptr<Instance> instance)
        : engine_(engine), instance_(std::move(instance)) {}
    ~EmbeddedSession() override { engine_.close(instance_); }
    EmbeddedSession(const EmbeddedSession&) = delete;
    EmbeddedSession& operator=(const EmbeddedSession&) = delete;

    void post(std::string json) override { instance_->post(std::move(json)); }
    void postAfresh(std::string json) override { instance_->postAfresh(std::move(json)); }
    [[nodiscard]] Status status() const override { return instance_->status(); }

private:
    EmbeddedEngine& engine_;
    std::shared_ptr<Instance> instance_;
};

}  // namespace

EmbeddedEngine::EmbeddedEngine() : machine_([this] { giveUp(); }) {}

EngineLink& EngineLink::embedded() {
    static auto* const engine = new EmbeddedEngine;  // never destroyed: its thread outlives every static object
    return *engine;
}

std::unique_ptr<Session> EmbeddedEngine::open(std::span<std::byte> memory, std::shared_ptr<const void> owner,
                                              Listener& listener) {
    auto instance = std::make_shared<Instance>(memory, std::move(owner), listener);
    if (hangs_) {
        instance->tell({Status::State::failed, "Comeback's engine hangs: save the project and restart the host."});
    } else if (!enqueue([this, instance] { admit(instance); })) {
        instance->tell({Status::State::failed,
                        "The system gives Comeback's engine no thread: close what you can, then load it again."});
    }
    return std::make_unique<EmbeddedSession>(*this, std::move(instance));
}

void EmbeddedEngine::retry() {
    enqueue([this] { startAgain(); });
}

void EmbeddedEngine::close(const std::shared_ptr<Instance>& instance) {
    instance->disconnect();
    const bool unknownToJava = instance->move(Instance::Phase::waiting, Instance::Phase::closed);
    if (enqueue([this, instance] { dismiss(instance); }) && !unknownToJava) {
        hangs_ = !instance->waitUntilLetGo(closingPatience);
    }
}

bool EmbeddedEngine::enqueue(Job job) {
    const std::lock_guard lock(mutex_);
    jobs_.push_back(std::move(job));
    if (!threadRuns_) {
        platform::pinOwnLibrary();
        threadRuns_ = platform::startThread("comeback-jvm", [this] { run(); });
    }
    work_.notify_one();
    return threadRuns_;
}

void EmbeddedEngine::run() {
    for (;;) {
        Job job;
        {
            std::unique_lock lock(mutex_);
            work_.wait(lock, [this] { return !jobs_.empty(); });
            job = std::move(jobs_.front());
            jobs_.pop_front();
        }
        job();
    }
}

void EmbeddedEngine::start() {
    try {
        problem_.clear();
        machine_.start(Bundle::own());
    } catch (const std::exception& failure) {
        problem_ = failure.what();
    }
}

void EmbeddedEngine::giveUp() {
    hangs_ = true;
    for (const auto& instance : instances_) {
        instance->tell({Status::State::failed,
                        "Java could not start in this host: install Comeback again, then restart the host."});
    }
}

void EmbeddedEngine::admit(const std::shared_ptr<Instance>& instance) {
    instances_.push_back(instance);
    if (!machine_.runs() && problem_.empty()) {
        start();
    }
    connect(*instance);
}

void EmbeddedEngine::connect(Instance& instance) {
    if (!machine_.runs()) {
        instance.tell({Status::State::failed, problem_});
        return;
    }
    if (!instance.move(Instance::Phase::waiting, Instance::Phase::open)) {
        return;  // closed before its turn came
    }
    try {
        machine_.entry().open(instance.controlAddress());
    } catch (const std::exception& failure) {
        instance.tell({Status::State::failed, failure.what()});
    }
}

void EmbeddedEngine::dismiss(const std::shared_ptr<Instance>& instance) {
    std::erase(instances_, instance);
    if (instance->phase() != Instance::Phase::open) {
        return;
    }
    try {
        machine_.entry().close(instance->controlAddress());
        instance->move(Instance::Phase::open, Instance::Phase::closed);
    } catch (const std::exception&) {
        lost_.push_back(instance);
        instance->move(Instance::Phase::open, Instance::Phase::lost);
    }
}

void EmbeddedEngine::startAgain() {
    std::vector<std::shared_ptr<Instance>> failed;
    for (const auto& instance : instances_) {
        if (instance->status().state == Status::State::failed) {
            failed.push_back(instance);
            instance->tell({Status::State::starting, {}});
        }
    }
    if (!machine_.runs() && !failed.empty()) {
        start();
    }
    for (const auto& instance : failed) {
        reconnect(*instance);
    }
}

void EmbeddedEngine::reconnect(Instance& instance) {
    if (instance.phase() == Instance::Phase::open) {
        try {
            machine_.entry().close(instance.controlAddress());
        } catch (const std::exception& failure) {
            instance.tell({Status::State::failed, failure.what()});
            return;
        }
        instance.move(Instance::Phase::open, Instance::Phase::waiting);
    }
    connect(instance);
}

}  // namespace comeback::engine

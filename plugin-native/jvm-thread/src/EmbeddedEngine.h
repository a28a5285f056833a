#pragma once

#include "Instance.h"
#include "JavaMachine.h"

#include <atomic>
#include <functional>
#include <vector>

namespace comeback::engine {

/// The engine in the JVM of this process. All that touches Java happens on one thread, `comeback-jvm`, which starts
/// with the first instance and does one job after the other to the end of the process.
class EmbeddedEngine final : public EngineLink {
public:
    EmbeddedEngine();

    std::unique_ptr<Session> open(std::span<std::byte> memory, std::shared_ptr<const void> owner,
                                  Listener& listener) override;
    void retry() override;

    /// Takes an instance from Java, and waits for it in bounds.
    void close(const std::shared_ptr<Instance>& instance);

private:
    using Job = std::function<void()>;

    /// False when the thread cannot be started; the job then waits for one that can.
    bool enqueue(Job job);
    void run();

    // Jobs, on the JVM's thread.
    void start();
    void giveUp();
    void admit(const std::shared_ptr<Instance>& instance);
    void dismiss(const std::shared_ptr<Instance>& instance);
    void startAgain();
    void connect(Instance& instance);
    void reconnect(Instance& instance);

    std::mutex mutex_;
    std::condition_variable work_;
    std::deque<Job> jobs_;
    bool threadRuns_ = false;
    std::atomic<bool> hangs_ = false;  ///< the thread did not come back from Java

    // The JVM's thread's own.
    JavaMachine machine_;
    std::string problem_;  ///< why the JVM does not run; empty before the first try
    std::vector<std::shared_ptr<Instance>> instances_;
    std::vector<std::shared_ptr<Instance>> lost_;  ///< Java did not let go of them
};

}  // namespace comeback::engine

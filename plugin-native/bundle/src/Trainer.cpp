// comeback-aot-trainer RESOURCES [COMMANDS]
//
// Runs the engine of a bundle once, as a host would, so that the JVM writes down which classes it loads and links and
// leaves them at RESOURCES/comeback.aot: it writes, raps, hears and answers a verse. The commands, one JSON object a line, are posted to the engine. Prints how
// long the JVM's start took; ends with 1 and a sentence when the engine does not start.
//
// With a cache already there, it trains nothing: it only measures.
#include "EntryClass.h"
#include "Failure.h"
#include "Instance.h"
#include "JavaMachine.h"
#include "Rehearsal.h"
#include "wire/SessionLayout.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <thread>

using namespace comeback::engine;
namespace fs = std::filesystem;

namespace {

using Clock = std::chrono::steady_clock;

double millisSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

struct Silent final : Listener {
    void report(std::string) override {}
    void document(std::string) override {}
    void statusChanged(const Status&) override {}
};

void postAll(Instance& instance, const char* commands) {
    std::ifstream lines(commands);
    for (std::string line; std::getline(lines, line);) {
        instance.post(line);
    }
}

/// Waits until the engine is ready.
void await(const Instance& instance) {
    while (instance.status().state == Status::State::starting) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    if (instance.status().state == Status::State::failed) {
        throw Failure(instance.status().sentence);
    }
}

void train(const Bundle& bundle, const char* commands) {
    std::vector<std::string> options;
    const bool trains = !fs::exists(bundle.aotCache());
    if (trains) {
        options.push_back("-XX:AOTCacheOutput=" + bundle.aotCache().string());
    }
    const auto start = Clock::now();
    JavaMachine machine([] { std::_Exit(1); }, options);
    machine.start(bundle);
    std::printf("JVM up and entry loaded: %.0f ms\n", millisSince(start));

    Silent listener;
    const std::shared_ptr<void> memory(std::calloc(1, comeback::wire::SessionLayout::bytes), std::free);
    const std::span region(static_cast<std::byte*>(memory.get()), comeback::wire::SessionLayout::bytes);
    comeback::audio::AudioThread audio(region);
    Instance instance(region, memory, listener);
    if (commands != nullptr) {
        postAll(instance, commands);
    }
    machine.entry().open(instance.controlAddress());
    await(instance);
    std::printf("engine ready: %.0f ms\n", millisSince(start));
    if (trains) {
        Rehearsal(audio).play();
    }
    machine.entry().close(instance.controlAddress());
    machine.end();
}

}  // namespace

int main(int count, char** arguments) {
    if (count < 2) {
        std::fputs("Usage: comeback-aot-trainer RESOURCES [COMMANDS]\n", stderr);
        return 2;
    }
    try {
        train({fs::canonical(arguments[1])}, count > 2 ? arguments[2] : nullptr);
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return 1;
    }
    return 0;
}

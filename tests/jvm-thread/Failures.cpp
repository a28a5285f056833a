#include "Scenarios.h"

#include "Check.h"
#include "platform/Platform.h"

#include <chrono>
#include <fstream>
#include <sys/resource.h>
#include <thread>

using comeback::engine::EngineLink;
using comeback::engine::Status;
using comeback::wire::SessionLayout;
using State = comeback::engine::Status::State;

namespace {

bool says(const Status& status, const char* words) { return status.sentence.find(words) != std::string::npos; }

/// One sentence: ends in a full stop, and has no line breaks.
bool isOneSentence(const std::string& text) {
    return !text.empty() && text.back() == '.' && text.find('\n') == std::string::npos;
}

}  // namespace

int retriesAfter(const Workbench& bench, const std::string& part, const char* words) {
    bench.remove(part);
    Client client;
    client.open();
    client.awaitState(State::failed);
    CHECK(says(client.status(), words) && isOneSentence(client.status().sentence));
    CHECK(client.word(SessionLayout::engineState) == 2);
    Client late;
    late.open();
    late.awaitState(State::failed);  // hears of it as well
    client.post("patience");
    bench.restore(part);
    EngineLink::embedded().retry();
    client.awaitState(State::ready);
    late.awaitState(State::ready);
    client.awaitReport("patience");
    return passed;
}

/// A bundle whose jars lack our entry; then the right ones, into a JVM that has begun without them.
int brokenClass(const Workbench& bench) {
    bench.remove("engine");
    std::filesystem::create_directory(bench.own / "engine");
    std::ofstream(bench.own / "engine/empty.jar") << "";
    Client client;
    client.open();
    client.awaitState(State::failed);
    CHECK(says(client.status(), "comeback") && isOneSentence(client.status().sentence));
    bench.restore("engine");
    EngineLink::embedded().retry();
    client.post("context");
    client.awaitReport("ours");
    return passed;
}

/// A runtime whose libraries are there, but whose modules are none: Java would end the process, and must not.
int brokenRuntime(const Workbench& bench) {
    namespace fs = std::filesystem;
    const fs::path whole = fs::canonical(bench.whole / "runtime") / "lib";
    const fs::path own = bench.own / "runtime/lib";
    bench.remove("runtime");
    fs::create_directories(own / "server");
    for (const auto& part : fs::directory_iterator(whole)) {
        if (part.is_regular_file() && part.path().filename() != "modules" && part.path().filename() != "src.zip") {
            fs::copy_file(part.path(), own / part.path().filename());
        }
    }
    fs::copy_file(whole / "server/libjvm.so", own / "server/libjvm.so");
    Client client;
    client.open();
    client.awaitState(State::failed);
    CHECK(says(client.status(), "not whole") && isOneSentence(client.status().sentence));
    std::ofstream(own / "modules") << "no modules at all";
    EngineLink::embedded().retry();
    while (!says(client.status(), "Java could not start")) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    CHECK(isOneSentence(client.status().sentence));
    return passed;
}

/// A process that may not take the memory of Java's heap.
int noMemory(const Workbench&) {
    std::ifstream statm("/proc/self/statm");
    rlim_t pages = 0;
    statm >> pages;
    const rlim_t most = pages * 4096 + (rlim_t{300} << 20);
    const rlimit limit{most, most};
    CHECK(setrlimit(RLIMIT_AS, &limit) == 0);
    Client client;
    client.open();
    client.awaitState(State::failed);
    CHECK(says(client.status(), "Java could not start") && isOneSentence(client.status().sentence));
    return passed;
}

int brokenCache(const Workbench& bench) {
    std::ofstream(bench.own / "comeback.aot") << "no cache at all";
    Client client;
    client.open();
    client.awaitState(State::ready);
    return passed;
}

int failedEngine(const Workbench&) {
    Client client;
    Client other;
    client.open();
    other.open();
    client.awaitState(State::ready);
    other.awaitState(State::ready);
    client.post("fail");
    client.awaitState(State::failed);
    CHECK(client.status().sentence == "The model is missing.");
    EngineLink::embedded().retry();
    client.awaitState(State::ready);
    CHECK(client.heard()[client.heard().size() - 2].state == State::starting);
    CHECK(other.heard().size() == 1);  // was not disturbed
    client.post("again");
    client.awaitReport("again");
    return passed;
}

int hangs(const Workbench&) {
    auto* const client = new Client;
    client->open();
    client->post("hang");
    client->awaitReport("hang");
    client->close();
    CHECK(client->memoryIsHeld());
    const auto heard = client->heard().size();
    Client next;
    next.open();
    next.awaitState(State::failed);
    CHECK(isOneSentence(next.status().sentence));
    CHECK(client->heard().size() == heard);
    return passed;
}

int nowhere(const Workbench& bench) {
    std::filesystem::remove_all(bench.own);
    Client client;
    client.open();
    client.awaitState(State::failed);
    CHECK(says(client.status(), "engine is missing") && isOneSentence(client.status().sentence));
    return passed;
}

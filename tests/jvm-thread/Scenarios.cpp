#include "Scenarios.h"

#include "Check.h"
#include "platform/Platform.h"

#include <cstdio>
#include <cstring>
#include <fstream>
#include <jni.h>
#include <map>
#include <pthread.h>
#include <sched.h>
#include <thread>
#include <unistd.h>

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

int speaks(const Workbench& bench) {
    Client client;
    client.setWord(4088, 41);
    client.open();
    client.post("first");  // before there is a JVM
    client.awaitState(State::ready);
    client.awaitReport("first");
    CHECK(client.word(SessionLayout::engineState) == 1);
    CHECK(client.word(4096) == 42);
    CHECK(client.status().state == State::ready && client.status().sentence.empty());
    client.post("{\"text\":\"caf\xC3\xA9 \xF0\x9F\x8E\xA4\"}");
    client.awaitReport("{\"text\":\"caf\xC3\xA9 \xF0\x9F\x8E\xA4\"}");
    client.post(std::string(1 << 20, 'x'));
    client.awaitReport(std::string(1 << 20, 'x'));
    client.post("document");
    client.awaitDocument();
    client.post("property comeback.home");
    client.awaitReport(bench.own.string());
    return passed;
}

int cycles(const Workbench&) {
    for (int cycle = 0; cycle < 20; ++cycle) {
        Client client;
        client.open();
        client.post("hello");
        client.awaitReport("hello");
        client.close();
        CHECK(!client.memoryIsHeld());
        const auto last = client.word(4104);
        std::this_thread::sleep_for(std::chrono::milliseconds(3));
        CHECK(client.word(4104) == last);  // Java writes there every half millisecond while it lives
    }
    for (int cycle = 0; cycle < 20; ++cycle) {
        Client client;
        client.open();
        client.close();
        CHECK(!client.memoryIsHeld());
    }
    return passed;
}

int together(const Workbench&) {
    Client clients[4];
    for (auto& client : clients) {
        client.open();
    }
    for (int index = 0; index < 4; ++index) {
        clients[index].post("for " + std::to_string(index));
    }
    clients[2].close();
    for (const int index : {0, 1, 3}) {
        clients[index].awaitReport("for " + std::to_string(index));
    }
    return passed;
}

/// A process that ends while the JVM comes up, at 40 moments of its start.
int quitsAtOnce(const Workbench&) {
    static const Workbench* keep = nullptr;
    static_cast<void>(keep);
    for (int moment = 0; moment < 40; ++moment) {
        const pid_t child = fork();
        if (child == 0) {
            auto* const client = new Client;  // still open when the process ends, as a host may leave it
            client->open();
            std::this_thread::sleep_for(std::chrono::milliseconds(moment * 5));
            std::exit(0);
        }
        int result = 0;
        CHECK(waitpid(child, &result, 0) == child);
        CHECK(WIFEXITED(result) && WEXITSTATUS(result) == 0);
    }
    return passed;
}

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

}  // namespace

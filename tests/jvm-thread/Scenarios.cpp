#include "Scenarios.h"

#include "Check.h"
#include "Process.h"

#include <clocale>
#include <cstdlib>
#include <dlfcn.h>
#include <map>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using comeback::wire::SessionLayout;
using State = comeback::engine::Status::State;

namespace {

int speaks(const Workbench& bench) {
    Client client;
    client.setWord(4088, 41);
    client.open();
    client.post("void");
    client.postAfresh("first");  // before there is a JVM
    client.post("second");
    client.awaitState(State::ready);
    client.awaitReport("second");
    CHECK(client.reports() == std::vector<std::string>({"first", "second"}));
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

/// Every thread of the JVM and of Java, whoever asked for it.
void checkThreads(const std::vector<ThreadFacts>& before) {
    bool jvm = false;
    bool java = false;
    for (const ThreadFacts& thread : threadsSince(before)) {
        CHECK(thread.ordinaryScheduling);
        CHECK(thread.leavesSignals);
        jvm = jvm || thread.name == "comeback-jvm";
        java = java || thread.name == "comeback-main";
    }
    CHECK(jvm && java);
}

int threadsAreOrdinary() {
    const auto before = threadsSince({});
    Client client;
    client.open();
    client.awaitState(State::ready);
    checkThreads(before);
    return passed;
}

int fifo() {
    if (!makeThisThreadFifo()) {
        return skipped;
    }
    return threadsAreOrdinary();
}

/// The host has kept to "C", the user's environment says another.
int keepsTheLocale(const Workbench&) {
    setenv("LC_ALL", "C.UTF-8", 1);
    const std::string before = std::setlocale(LC_ALL, nullptr);
    Client client;
    client.open();
    client.awaitState(State::ready);
    CHECK(before == "C" && before == std::setlocale(LC_ALL, nullptr));
    return passed;
}

/// A process that ends while the JVM comes up, at 40 moments of its start.
int quitsAtOnce(const Workbench&) {
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

int foreign(const Workbench& bench) {
    JavaVM* machine = nullptr;
    makeForeignJvm(bench, &machine);
    Client client;
    client.open();
    client.post("context");
    client.awaitReport("ours");
    client.post("property comeback.home");
    client.awaitReport(bench.own.string());
    client.close();
    CHECK(loadedJvms() == 1);
    jsize count = 0;
    JavaVM* found = nullptr;
    CHECK(JNI_OK == createdJvms(bench)(&found, 1, &count));
    CHECK(count == 1 && found == machine);
    return passed;
}

/// A library in a bundle of its own, unloaded and loaded again while the JVM's threads are in it.
int unloads(const Workbench& bench) {
    namespace fs = std::filesystem;
    const fs::path contents = bench.own.parent_path() / "Loaded.vst3/Contents";
    fs::create_directories(contents / "x86_64-linux");
    fs::copy(bench.own, contents / "Resources", fs::copy_options::recursive | fs::copy_options::copy_symlinks);
    fs::remove_all(bench.own);  // so that the engine can only be found from the library
    const fs::path library = contents / "x86_64-linux/module.so";
    fs::copy_file(MODULE_FILE, library);
    for (int time = 0; time < 3; ++time) {
        void* const handle = dlopen(library.c_str(), RTLD_NOW | RTLD_LOCAL);
        CHECK(handle != nullptr);
        const auto playOnce = reinterpret_cast<int (*)()>(dlsym(handle, "playOnce"));
        CHECK(playOnce != nullptr && playOnce() == 1);
        CHECK(dlclose(handle) == 0);
        CHECK(dlopen(library.c_str(), RTLD_NOW | RTLD_NOLOAD) != nullptr);  // pinned
    }
    return passed;
}

}  // namespace

int runScenario(const std::string& name, const Workbench& bench) {
    const std::map<std::string, std::function<int()>> scenarios = {
        {"speaks", [&] { return speaks(bench); }},
        {"cycles", [&] { return cycles(bench); }},
        {"together", [&] { return together(bench); }},
        {"locale", [&] { return keepsTheLocale(bench); }},
        {"quits-at-once", [&] { return quitsAtOnce(bench); }},
        {"retries-runtime", [&] { return retriesAfter(bench, "runtime", "Java runtime is missing"); }},
        {"retries-engine", [&] { return retriesAfter(bench, "engine", "engine is missing"); }},
        {"broken-class", [&] { return brokenClass(bench); }},
        {"broken-runtime", [&] { return brokenRuntime(bench); }},
        {"no-memory", [&] { return noMemory(bench); }},
        {"broken-cache", [&] { return brokenCache(bench); }},
        {"failed-engine", [&] { return failedEngine(bench); }},
        {"hangs", [&] { return hangs(bench); }},
        {"threads", [&] { return threadsAreOrdinary(); }},
        {"fifo", [&] { return fifo(); }},
        {"foreign", [&] { return foreign(bench); }},
        {"unloads", [&] { return unloads(bench); }},
        {"nowhere", [&] { return nowhere(bench); }},
    };
    CHECK(scenarios.contains(name));
    return scenarios.at(name)();
}

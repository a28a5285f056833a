// comeback-conformance BUNDLE.vst3 [--each] [--long]
//
// Asks a built plugin what Steinberg's validator asks of plugins, and some things more, through the VST3 interfaces
// alone. One instance answers all, its engine running; with --each, a new one each. A line a question. Exit status 1
// when an answer is wrong, 2 when the words are not understood.
#include "Checks.h"
#include "Refusal.h"
#include "Statuses.h"

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <optional>
#include <span>

namespace {

using namespace comeback::conformance;

std::vector<Check> allChecks() {
    std::vector<Check> all;
    for (const auto& some :
         {moduleChecks(), busChecks(), speakerChecks(), parameterChecks(), textChecks(), unitChecks(), lifeChecks(),
          connectionChecks(), processChecks(), memoryChecks(), automationChecks(), rateChecks(), stateChecks(),
          stateOrderChecks()}) {
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

/// An instance whose engine is ready.
std::unique_ptr<Plug> begin(const Module& module, Host& host) {
    const int before = enginesReady();
    auto plug = std::make_unique<Plug>(module, host);
    plug->activateBuses(true);
    {
        const Running running(*plug, 48000);
        awaitEngines(before + 1);
    }
    plug->activateBuses(false);
    return plug;
}

bool answers(const Check& check, const Subject& subject) {
    try {
        const auto answer = check.ask(subject);
        std::cout << "ok      " << check.name << ": " << answer << std::endl;
        return true;
    } catch (const Refusal& refusal) {
        std::cout << "FAILED  " << check.name << ": " << refusal.sentence << std::endl;
        return false;
    }
}

int askAll(const std::string& bundle, bool each, bool isLong) {
    Host host;
    int failures = 0;
    {
        Module module(bundle);
        auto plug = begin(module, host);
        for (const auto& check : allChecks()) {
            failures += answers(check, {module, host, *plug, isLong}) ? 0 : 1;
            if (each) {
                plug.reset();
                plug = begin(module, host);
            }
        }
    }
    if (host.holders() != 0) {
        std::cout << "FAILED  leaving: the plugin still holds the host " << host.holders() << " times." << std::endl;
        ++failures;
    }
    return failures;
}

}  // namespace

int main(int count, char** words) {
    const std::span<char*> arguments(words + 1, static_cast<std::size_t>(count - 1));
    const auto has = [&](std::string_view word) { return std::ranges::count(arguments, word) > 0; };
    if (arguments.empty() || arguments[0][0] == '-') {
        std::cerr << "comeback-conformance BUNDLE.vst3 [--each] [--long]\n";
        return 2;
    }
    try {
        return askAll(arguments[0], has("--each"), has("--long")) == 0 ? 0 : 1;
    } catch (const Refusal& refusal) {
        std::cout << "FAILED  the module: " << refusal.sentence << std::endl;
        return 1;
    }
}

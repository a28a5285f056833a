#include "Interview.h"

#include "../src/Instance.h"
#include "../src/Script.h"
#include "../src/Statuses.h"
#include "Guard.h"
#include "Screen.h"

#include <algorithm>
#include <iostream>
#include <memory>

namespace comeback::host {

using juce::String;

namespace {

constexpr double mostSeconds = 30;  ///< a check that says nothing for longer counts as hung

const std::vector<Check> checks{
    {"what it says of itself", askNames},
    {"programs", askPrograms},
    {"editor", askEditor, true, true},
    {"editor while playing", askEditorPlaying, true, true},
    {"noise", askNoise},
    {"noise, never released", askNoiseUnreleased},
    {"state", askState},
    {"automation", askAutomation},
    {"editor while moving", askEditorMoving, false, true},
    {"parameters", askParameters},
    {"state under an editor", askStateShown, false, true},
    {"parameters from two threads", askThreads},
    {"locale", askLocale},
    {"buses", askBuses},
    {"editor unprepared", askEditorUnprepared, true, true},
    {"memory", askMemory, false, false, true},
    {"fuzz", askFuzz},
};

void tell(const char* how, const String& name, const String& what) {
    std::cout << String(how).paddedRight(' ', 8) << name << ": " << what << std::endl;
}

}  // namespace

Interview::Interview(String bundle, const Terms& terms, std::string firstLocale, bool screen)
    : bundle_(std::move(bundle)),
      terms_(terms),
      firstLocale_(std::move(firstLocale)),
      screen_(screen),
      order_(terms.seed) {}

int Interview::run() {
    const auto description = found();
    std::unique_ptr<Subject> subject;
    const auto open = [&] {
        subject = std::make_unique<Subject>(format_, description);
        return description.name + " " + description.version;
    };
    const auto close = [&] {
        subject = nullptr;
        return String("well");
    };
    ask("opened, cold", open);
    ask("closed, cold", close);
    ask("opened, warm", open);
    if (subject != nullptr) {
        juce::Thread::sleep(150);
        for (int repeat = 0; repeat < terms_.repeats; ++repeat) {
            askAll(*subject);
            ask("engine", [&] { return engineIs(); });
        }
        Asking last{*subject, terms_, order_, firstLocale_, screen_};
        ask("locale at the end", [&] { return askLocale(last); });
        ask("closed, warm", close);
    }
    std::cout << yes_ << " checks said yes, " << failures_ << " no, " << skipped_ << " were skipped"
              << (skipped_ > 0 ? ": " : "") << skippedFor_.joinIntoString(", ") << ".\n";
    return failures_;
}

juce::PluginDescription Interview::found() {
    juce::OwnedArray<juce::PluginDescription> types;
    onMessageThread([&] { format_.findAllTypesForFile(types, bundle_); });
    if (types.size() != 1) {
        throw Refusal{"There are " + String(types.size()) + " plugins in " + bundle_ + ", not 1."};
    }
    return *types[0];
}

String Interview::whatLacks(const Check& check) const {
    if (check.wantsScreen && !screen_) {
        return "there is no screen";
    }
    return check.wantsGuard && !Guard().isThere() ? "the real-time guard is not preloaded" : "";
}

void Interview::askAll(const Subject& subject) {
    auto asked = checks;
    if (terms_.drawnOrder) {
        std::shuffle(asked.begin(), asked.end(), order_);
    }
    for (const auto& check : asked) {
        if (!String(check.name).contains(terms_.only)) {
            continue;
        }
        if (const auto why = whatLacks(check); why.isNotEmpty()) {
            tell("skipped", check.name, why);
            skippedFor_.addIfNotAlreadyThere(why);
            ++skipped_;
            continue;
        }
        Asking asking{subject, terms_, std::mt19937(order_()), firstLocale_, screen_};
        ask(check.name, [&] {
            String said;
            const auto act = [&] { said = check.ask(asking); };
            check.onMessageThread ? onMessageThread(act) : act();
            return said;
        });
    }
}

/// An engine may still be starting.
String Interview::engineIs() const {
    String state = "off";
    for (int tries = 0; tries < 300; ++tries) {
        const auto statuses = engineStatuses();
        state = statuses.size() > 0 ? statuses[0]["state"].toString() : "off";
        if (terms_.engine == "any" || state == terms_.engine) {
            return state;
        }
        juce::Thread::sleep(100);
    }
    throw Refusal{"the engine is " + state + ", not " + terms_.engine};
}

void Interview::ask(const String& name, const std::function<String()>& question) {
    const double from = nowMs();
    try {
        const String said = question();
        const double seconds = (nowMs() - from) / 1e3;
        const String complaints = Screen::complaints();
        if (complaints.isNotEmpty()) {
            throw Refusal{"the screen's server complained: " + complaints};
        }
        if (seconds > mostSeconds) {
            throw Refusal{"it took " + String(seconds, 1) + " s"};
        }
        tell("ok", name, said + " (" + String(seconds, 2) + " s)");
        ++yes_;
    } catch (const Refusal& refusal) {
        tell("FAILED", name, refusal.sentence);
        ++failures_;
    }
}

}  // namespace comeback::host

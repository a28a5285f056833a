#include "message-thread/Told.h"

namespace comeback::message {

namespace {

using Engine = Instance::Engine;

void add(std::string& text, const std::string& sentence) {
    if (!sentence.empty()) {
        text += (text.empty() ? "" : " ") + sentence;
    }
}

}  // namespace

Told Told::by(const Instance& instance) {
    const auto status = instance.status();
    const auto ofState = instance.state().sentences();
    const auto announcements = instance.transcript().announcements();
    const auto notice = instance.transcript().notice();
    const bool foreign = instance.state().keepsForeignBytes();
    Told told;
    if (status.engine == Engine::failed) {
        add(told.text, status.sentence);
    }
    if (foreign) {
        for (const auto& sentence : ofState) {
            add(told.text, sentence);
        }
    }
    for (const auto& sentence : announcements) {
        add(told.text, sentence);
    }
    if (!foreign) {
        for (const auto& sentence : ofState) {
            add(told.text, sentence);
        }
    }
    add(told.text, notice);
    told.canBeDismissed = !announcements.empty() || !notice.empty() || (!foreign && !ofState.empty());
    if (told.text.empty() && status.engine == Engine::off) {
        told.text = instance.transport() == nullptr ? "It starts when the host switches the plugin's sound on."
                                                    : "It starts with a sound device: Options, Audio/MIDI Settings.";
    }
    return told;
}

}  // namespace comeback::message

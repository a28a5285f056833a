// The state that the processor keeps while it talks with the engine: whose song it is, and what of it is told.
#include "Check.h"
#include "Plugin.h"
#include "message-thread/Told.h"

#include <thread>

using namespace comeback;
using test::Plugin;
using State = engine::Status::State;

namespace {

void theStateNeverWaitsForTheEngine() {
    Plugin plugin;
    plugin.processor.keep({"lyrics", "topic", "Rico"});
    plugin.processor.parameter(wire::Parameter::bypass).setValue(0.4f);
    const auto bytes = plugin.state();
    const auto thousand = [&] {
        for (int i = 0; i < 1'000; ++i) {
            plugin.setState(bytes);
            CHECK(plugin.state() == bytes);
        }
    };
    thousand();
    plugin.processor.prepareToPlay(48000, 512);
    for (const auto state : {State::starting, State::ready, State::failed}) {
        plugin.engine.listener->statusChanged({state, "why"});
        thousand();
    }
    CHECK(plugin.engine.posted.size() == 3'001);
    std::thread other(thousand);
    other.join();
    plugin.setState("{\"schema\":9}");
    CHECK(plugin.state() == "{\"schema\":9}" && plugin.engine.posted.size() == 4'001);
    plugin.processor.resetState();
    CHECK(plugin.state() == bytes);
}

void theSongIsKeptAndGivenBack() {
    Plugin plugin;
    plugin.processor.prepareToPlay(48000, 512);
    plugin.engine.listener->document("{\"turns\":[{\"heard\":\"you\",\"takes\":[{\"lines\":[{\"text\":\"me\"}]}]}]}");
    plugin.engine.listener->document("{broken");
    CHECK(plugin.state().find("\"song\":{\"turns\":[{\"heard\":\"you\",") != std::string::npos);
    Plugin other;
    other.setState(plugin.state());
    CHECK(other.state() == plugin.state());
    CHECK(other.processor.transcript().turns().at(0).lines.at(0).text == "me");
    other.processor.prepareToPlay(48000, 512);
    CHECK(other.engine.posted.at(0).find("\"document\":{\"turns\"") != std::string::npos);
}

std::string stateWith(const std::string& song) { return "{\"schema\":1,\"song\":" + song + "}"; }

std::string songOf(Plugin& plugin) {
    const auto song = plugin.processor.state().song();
    return song ? *song : "";
}

/// The number of an opening that was posted.
std::string openingOf(const std::string& command) {
    constexpr std::string_view key = "\"opening\":";
    const auto from = command.find(key) + key.size();
    return command.substr(from, command.find(',', from) - from);
}

/// A set comes while the engine still tells of the song before: what it tells of that one is late.
void aSongThatIsOnItsWayDoesNotReplaceTheOneThatIsSet() {
    const std::string a = "{\"turns\":[{\"heard\":\"a\"}]}";
    const std::string aEdited = "{\"turns\":[{\"heard\":\"a, edited\"}]}";
    const std::string b = "{\"turns\":[{\"heard\":\"b\"}]}";
    Plugin plugin;
    plugin.processor.prepareToPlay(48000, 512);
    auto& engine = *plugin.engine.listener;
    const auto opens = [&] {
        engine.report("{\"report\":\"opened\",\"opening\":" + openingOf(plugin.engine.posted.back()) + "}");
    };
    plugin.setState(stateWith(a));
    opens();
    engine.document(aEdited);
    CHECK(songOf(plugin) == aEdited);
    plugin.setState(stateWith(b));
    engine.document(a);
    engine.report("{\"report\":\"answer\",\"turn\":3,\"take\":0,\"takes\":1,\"lines\":[]}");
    engine.report("{\"report\":\"notice\",\"sentence\":\"Said of a.\"}");
    CHECK(songOf(plugin) == b && plugin.state().find(b) != std::string::npos);
    const auto turns = plugin.processor.transcript().turns();
    CHECK(turns.size() == 1 && turns[0].heard == "b");
    CHECK(plugin.processor.transcript().notice() == "Said of a.");
    opens();
    engine.document(aEdited);
    CHECK(songOf(plugin) == aEdited);
}

/// One that says no numbers is taken by its word.
void anEngineThatDoesNotNumberItsSongsIsHeard() {
    Plugin plugin;
    plugin.processor.prepareToPlay(48000, 512);
    plugin.setState(stateWith("{\"a\":1}"));
    plugin.engine.listener->document("{\"a\":2}");
    CHECK(songOf(plugin) == "{\"a\":2}");
}

/// Sets from two threads: the opening that is posted last is the one whose documents count.
void theLastOpeningThatIsPostedCounts() {
    for (int round = 0; round < 150; ++round) {
        Plugin plugin;
        plugin.processor.prepareToPlay(48000, 512);
        const auto set = [&](const std::string& song) {
            for (int i = 0; i < 20; ++i) {
                plugin.setState(stateWith(song));
            }
        };
        std::thread other(set, "{\"a\":1}");
        set("{\"b\":1}");
        other.join();
        plugin.engine.listener->report(
            "{\"report\":\"opened\",\"opening\":" + openingOf(plugin.engine.posted.back()) + "}");
        plugin.engine.listener->document("{\"c\":1}");
        CHECK(songOf(plugin) == "{\"c\":1}");
    }
}

void anEngineThatBeginsAnewIsTold() {
    message::ParameterValues values;
    message::PluginState state(values, test::presets);
    message::Transcript transcript;
    FakeEngine fake;
    EngineConversation conversation(state, transcript, [&]() -> engine::EngineLink& { return fake; }, [] {});
    conversation.retry();
    CHECK(fake.retried == 0);
    conversation.connect(std::make_shared<const SharedRegion>());
    fake.listener->statusChanged({State::ready, {}});
    conversation.reopenIfNew();
    CHECK(fake.posted.size() == 1);
    fake.listener->statusChanged({State::failed, "It is gone."});
    CHECK(conversation.status().sentence == "It is gone.");
    conversation.retry();
    fake.listener->statusChanged({State::starting, {}});
    conversation.reopenIfNew();
    conversation.reopenIfNew();
    CHECK(fake.retried == 1 && fake.posted.size() == 2);
}

/// What has changed is told until it was read, beside what is noticed later; and anew for another state.
void whatHasChangedIsToldUntilItIsRead() {
    Plugin plugin;
    auto& processor = plugin.processor;
    const auto told = [&] { return message::Told::by(processor); };
    CHECK(!told().canBeDismissed);
    processor.prepareToPlay(48000, 512);
    CHECK(told().text.empty() && !told().canBeDismissed);
    const std::string changed = "{\"schema\":1,\"styles\":[{\"hash\":\"00\",\"name\":\"boom-bap\"}," +
                                std::string("null,null,null,null,null,null,null,null,null,null,null,null,null,null,null]}");
    const std::string ofStyle = "The style \"boom-bap\" has changed since this song was saved.";
    auto& engine = *plugin.engine.listener;
    const auto announce = [&] {
        for (const auto* model : {"A", "B"}) {
            engine.report("{\"report\":\"notice\",\"sentence\":\"Model " + std::string(model) +
                          " has changed.\",\"stays\":true}");
        }
        engine.report("{\"report\":\"notice\",\"sentence\":\"One.\"}");
        engine.report("{\"report\":\"notice\",\"sentence\":\"Two.\"}");
    };
    const auto all = "Model A has changed. Model B has changed. " + ofStyle + " Two.";
    plugin.setState(changed);
    announce();
    CHECK(told().text == all && told().canBeDismissed);
    engine.statusChanged({State::failed, "It failed."});
    CHECK(told().text == "It failed. " + all);
    engine.statusChanged({State::ready, {}});
    processor.dismissNotices();
    CHECK(told().text.empty() && !told().canBeDismissed);
    plugin.setState(changed);
    CHECK(told().text == ofStyle);
    announce();
    CHECK(told().text == all);
    plugin.setState("{\"schema\":1}");
    CHECK(told().text.empty());
    plugin.setState("{\"schema\":9}");
    CHECK(told().text.starts_with("This was saved by a newer Comeback") && !told().canBeDismissed);
    processor.dismissNotices();
    CHECK(!told().text.empty());
}

}  // namespace

int main() {
    const juce::ScopedJuceInitialiser_GUI juceIsUp;
    theStateNeverWaitsForTheEngine();
    theSongIsKeptAndGivenBack();
    aSongThatIsOnItsWayDoesNotReplaceTheOneThatIsSet();
    anEngineThatDoesNotNumberItsSongsIsHeard();
    theLastOpeningThatIsPostedCounts();
    anEngineThatBeginsAnewIsTold();
    whatHasChangedIsToldUntilItIsRead();
}

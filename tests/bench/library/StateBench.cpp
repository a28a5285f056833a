// What the plugin's own part of a get and a set of its state takes, without a host's and JUCE's: the state's bytes put
// together and copied once, as getStateInformation does; a state read, and the command made that tells the engine.
//
//   state-bench          prints {"2.5 MB":{"bytes":..,"getMs":..,"setMs":..,"openMs":..,"transcriptMs":..},..}, medians
#include "message-thread/Commands.h"
#include "message-thread/PluginState.h"
#include "message-thread/Transcript.h"

#include <algorithm>
#include <cstdio>
#include <functional>
#include <string>
#include <time.h>
#include <vector>

namespace {

using namespace comeback::message;

double nowMs() {
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double medianMs(const std::function<void()>& act) {
    std::vector<double> times;
    for (int i = 0; i < 15; ++i) {
        const double from = nowMs();
        act();
        times.push_back(nowMs() - from);
    }
    std::nth_element(times.begin(), times.begin() + 7, times.end());
    return times[7];
}

std::string packed(std::size_t bytes) {
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t i = 0; i < bytes; ++i) {
        text += letters[(i * i + i / 3) % letters.size()];
    }
    return text;
}

/// A line as the engine keeps it: syllables, a packed schedule, and the sound itself where it is frozen.
std::string lineOf(std::size_t scheduleBytes, std::size_t frozenBytes) {
    std::string line = "{\"bar\":0,\"frozen\":" + (frozenBytes > 0 ? "\"" + packed(frozenBytes) + "\"" : "null") +
                       ",\"move\":\"flip\",\"performance\":{\"energy\":\"" + packed(scheduleBytes) + "\"},\"syllables\":[";
    for (int i = 0; i < 14; ++i) {
        line += std::string(i > 0 ? "," : "") + "{\"accent\":0.25,\"declared\":7.992708415324035,\"note\":null," +
                "\"planned\":7.999093443979766,\"rhymes\":false,\"slot\":3,\"stressed\":true,\"text\":\"you\"}";
    }
    return line + "],\"text\":\"My caf\u00e9 can whistle\"}";
}

std::string listOf(const std::string& element, int count) {
    std::string list = "[";
    for (int i = 0; i < count; ++i) {
        list += (i > 0 ? "," : "") + element;
    }
    return list + "]";
}

/// Ten turns of three takes of eight lines.
std::string songOf(const std::string& line) {
    const auto take = "{\"bpm\":92,\"lines\":" + listOf(line, 8) + "}";
    const auto turn = "{\"answer\":{\"from\":8,\"to\":16},\"chosen\":1,\"heard\":\"you\",\"locked\":false,\"takes\":" +
                      listOf(take, 3) + "}";
    return "{\"memory\":{},\"schema\":1,\"turns\":" + listOf(turn, 10) + "}";
}

void print(const char* name, const std::string& song, const char* comma) {
    ParameterValues values;
    PluginState state(values, {});
    state.setSong(song);
    const auto bytes = state.get();
    std::vector<char> host;
    const double get = medianMs([&] {
        const auto pieces = state.pieces();
        host.clear();
        host.shrink_to_fit();
        host.reserve(pieces.bytes());
        for (const auto piece : pieces.all()) {
            host.insert(host.end(), piece.begin(), piece.end());
        }
    });
    const double set = medianMs([&] { state.set(bytes); });
    const double open = medianMs([&] { static_cast<void>(command::open(state.open())); });
    Transcript transcript;
    const double read = medianMs([&] {
        transcript.document(state.song());
        static_cast<void>(transcript.turns());
    });
    std::printf("%s\n \"%s\":{\"bytes\":%zu,\"getMs\":%.2f,\"setMs\":%.2f,", comma, name, bytes.size(), get, set);
    std::printf("\"openMs\":%.2f,\"transcriptMs\":%.2f}", open, read);
}

}  // namespace

int main() {
    std::printf("{");
    print("2.5 MB", songOf(lineOf(8'200, 0)), "");
    print("50 MB, frozen", songOf(lineOf(8'200, 198'000)), ",");
    std::printf("}\n");
}

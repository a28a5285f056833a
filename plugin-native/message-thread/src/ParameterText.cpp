#include "message-thread/ParameterText.h"

#include "message-thread/Json.h"
#include "message-thread/ParameterValues.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <span>

namespace comeback::message::parameterText {

namespace {

using wire::Parameter;

std::span<const std::string_view> wordsOf(Parameter parameter) {
    static constexpr std::array<std::string_view, 2> offOn{"Off", "On"};
    static constexpr std::array<std::string_view, 4> modes{"Off", "Battle", "Write", "Say"};
    static constexpr std::array<std::string_view, 4> turns{"Pattern", "Listen", "Answer", "Stop"};
    static constexpr std::array<std::string_view, 3> ratings{"Clean", "Radio", "Explicit"};
    static constexpr std::array<std::string_view, 2> overruns{"Duck", "Delay"};
    switch (parameter) {
        case Parameter::mode: return modes;
        case Parameter::turn: return turns;
        case Parameter::rating: return ratings;
        case Parameter::overrun: return overruns;
        case Parameter::bypass:
        case Parameter::early:
        case Parameter::reroll:
        case Parameter::freeze: return offOn;
        default: return {};
    }
}

bool isSlot(Parameter parameter) { return parameter == Parameter::style || parameter == Parameter::voice; }

std::string fixed(double value, int digits) {
    std::array<char, 48> text{};
    const double shown = std::abs(value) < 0.5 * std::pow(10, -digits) ? 0.0 : value;  // no "-0.0"
    const auto end = std::to_chars(text.data(), text.data() + text.size(), shown, std::chars_format::fixed, digits);
    return {text.data(), end.ptr};
}

std::string lower(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c; });
    return out;
}

std::string slotName(std::size_t slot, const Slots& slots) {
    return slots[slot] ? slots[slot]->name : "Slot " + std::to_string(slot + 1) + " (empty)";
}

std::optional<double> leadingNumber(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t+"), text.size()));
    double value = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    return result.ec == std::errc() && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

}  // namespace

std::string_view unit(Parameter parameter) {
    switch (parameter) {
        case Parameter::pitch:
        case Parameter::formant: return "st";
        case Parameter::doubles:
        case Parameter::adLibs:
        case Parameter::dry:
        case Parameter::voices: return "dB";
        case Parameter::intensity:
        case Parameter::rhymeDensity:
        case Parameter::syllableDensity:
        case Parameter::laidBack: return "%";
        default: return "";
    }
}

bool isSwitch(Parameter parameter) {
    const auto words = wordsOf(parameter);
    return words.size() == 2 && words[0] == "Off";
}

std::string of(Parameter parameter, float plain, const Slots& slots) {
    const auto words = wordsOf(parameter);
    const auto index = static_cast<std::size_t>(std::max(0.0f, std::round(plain)));
    if (!words.empty()) {
        return std::string(words[std::min(index, words.size() - 1)]);
    }
    if (isSlot(parameter)) {
        return slotName(std::min(index, slots.size() - 1), slots);
    }
    const auto of = unit(parameter);
    if (of == "dB") {
        return plain < 0.001f ? "-inf dB" : fixed(20 * std::log10(static_cast<double>(plain)), 1) + " dB";
    }
    if (of == "%") {
        return fixed(static_cast<double>(plain) * 100, 0) + " %";
    }
    return of == "st" ? fixed(static_cast<double>(plain), 2) + " st" : fixed(static_cast<double>(plain), 0);
}

std::optional<float> plain(Parameter parameter, std::string_view text, const Slots& slots) {
    const auto wanted = lower(text);
    const auto words = wordsOf(parameter);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (lower(words[i]) == wanted) {
            return static_cast<float>(i);
        }
    }
    for (std::size_t i = 0; isSlot(parameter) && i < slots.size(); ++i) {
        if (lower(slotName(i, slots)) == wanted) {
            return static_cast<float>(i);
        }
    }
    const auto of = unit(parameter);
    if (of == "dB" && wanted.starts_with("-inf")) {
        return 0.0f;
    }
    const auto number = leadingNumber(wanted);
    if (!number) {
        return std::nullopt;
    }
    if (of == "dB") {
        return static_cast<float>(std::pow(10, std::min(*number, 60.0) / 20));
    }
    return static_cast<float>(of == "%" ? *number / 100 : *number);
}

}  // namespace comeback::message::parameterText

#include "StateReading.h"

#include "message-thread/Json.h"

#include <algorithm>

namespace comeback::message {

namespace {

bool takeText(std::string& into, std::string_view value) {
    auto text = json::string(value);
    if (text) {
        into = std::move(*text);
    }
    return text.has_value();
}

std::optional<Preset> presetOf(std::string_view value) {
    const auto members = json::object(value);
    Preset preset;
    if (!members || members->size() != 2) {
        return std::nullopt;
    }
    for (const auto& member : *members) {
        auto* into = member.key == "name" ? &preset.name : member.key == "hash" ? &preset.hash : nullptr;
        if (into == nullptr || !takeText(*into, member.value)) {
            return std::nullopt;
        }
    }
    return preset.name.empty() ? std::nullopt : std::optional(preset);
}

bool takeSlots(Slots& into, std::string_view value) {
    const auto elements = json::array(value);
    if (!elements || elements->size() != into.size()) {
        return false;
    }
    for (std::size_t i = 0; i < into.size(); ++i) {
        into[i] = presetOf((*elements)[i]);
        if (!into[i] && (*elements)[i] != "null") {
            return false;
        }
    }
    return true;
}

void compare(
    const Slots& slots, const std::vector<Preset>& found, const std::string& kind, std::vector<std::string>& sentences) {
    for (const auto& slot : slots) {
        if (!slot) {
            continue;
        }
        const auto same = [&](const Preset& preset) { return preset.name == slot->name; };
        const auto there = std::find_if(found.begin(), found.end(), same);
        if (there == found.end()) {
            sentences.push_back("The " + kind + " \"" + slot->name + "\" that this song uses is not installed here.");
        } else if (there->hash != slot->hash) {
            sentences.push_back("The " + kind + " \"" + slot->name + "\" has changed since this song was saved.");
        }
    }
}

constexpr auto untilReset = " It is kept as it is until you press Reset.";

}  // namespace

std::optional<PluginState::Reading> PluginState::Reading::of(
    std::string_view bytes, const Presets& found, std::string& why) {
    why = std::string("What the host saved for Comeback cannot be read.") + untilReset;
    const auto members = json::object(bytes);
    if (!members) {
        return std::nullopt;
    }
    const auto version =
        std::find_if(members->begin(), members->end(), [](const auto& member) { return member.key == "schema"; });
    const auto number = version == members->end() ? std::nullopt : json::number(version->value);
    if (number && *number > schema) {
        why = "This was saved by a newer Comeback (schema " + json::numberText(*number) + ")." + untilReset;
    }
    if (!number || *number != schema) {
        return std::nullopt;
    }
    Reading reading;
    for (std::size_t i = 0; i < wire::parameterCount; ++i) {
        const auto parameter = static_cast<wire::Parameter>(i);
        reading.normalised[i] = ParameterValues::normalisedOf(parameter, spec(parameter).standard);
    }
    for (const auto& member : *members) {
        if (!reading.takeMember(member.key, member.value)) {
            return std::nullopt;
        }
    }
    reading.tellOfPresets(found);
    fill(reading.document.styles, found.styles);
    fill(reading.document.voices, found.voices);
    return reading;
}

bool PluginState::Reading::takeMember(std::string_view key, std::string_view value) {
    auto& words = document.words;
    if (key == "schema") return true;
    if (key == "lyrics") return takeText(words.lyrics, value);
    if (key == "topic") return takeText(words.topic, value);
    if (key == "hotWords") return takeText(words.hotWords, value);
    if (key == "styles") return takeSlots(document.styles, value);
    if (key == "voices") return takeSlots(document.voices, value);
    if (key == "parameters") return takeParameters(value);
    if (key == "song") {
        document.song = value == "null" ? nullptr : std::make_shared<const std::string>(value);
        return true;
    }
    document.unknown.emplace(key, value);
    return true;
}

bool PluginState::Reading::takeParameters(std::string_view value) {
    const auto members = json::object(value);
    if (!members) {
        return false;
    }
    for (const auto& member : *members) {
        const auto parameter = ParameterValues::named(member.key);
        const auto number = json::number(member.value);
        if (parameter && number) {
            normalised[static_cast<std::size_t>(*parameter)] = ParameterValues::normalisedOf(*parameter, *number);
        } else if (parameter) {
            return false;
        } else {
            document.unknownParameters.emplace(member.key, member.value);
        }
    }
    return true;
}

void PluginState::Reading::tellOfPresets(const Presets& found) {
    compare(document.styles, found.styles, "style", document.sentences);
    compare(document.voices, found.voices, "voice", document.sentences);
}

}  // namespace comeback::message

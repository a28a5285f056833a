#include "message-thread/Commands.h"

#include "message-thread/Json.h"

#include <utility>

namespace comeback::message::command {

namespace {

/// Writes an object's members one after the other; the command's name is the first.
class CommandText {
public:
    /// @param bytes about how many it will have, so that a song is copied once
    explicit CommandText(std::string_view name, std::size_t bytes = 0) {
        text_.reserve(bytes);
        string("command", name);
    }

    CommandText& raw(std::string_view key, std::string_view value) {
        text_ += text_.empty() ? '{' : ',';
        json::appendString(text_, key);
        text_ += ':';
        text_ += value;
        return *this;
    }

    CommandText& string(std::string_view key, std::string_view value) {
        std::string quoted;
        json::appendString(quoted, value);
        return raw(key, quoted);
    }

    CommandText& number(std::string_view key, int value) { return raw(key, std::to_string(value)); }

    CommandText& names(std::string_view key, const Slots& slots) {
        std::string list = "[";
        for (const auto& slot : slots) {
            list += list.size() > 1 ? "," : "";
            if (slot) {
                json::appendString(list, slot->name);
            } else {
                list += "null";
            }
        }
        return raw(key, list + "]");
    }

    CommandText& words(const Words& words) {
        return string("lyrics", words.lyrics).string("topic", words.topic).raw("hotWords", listOf(words.hotWords));
    }

    [[nodiscard]] std::string end() {
        text_ += '}';
        return std::move(text_);
    }

private:
    /// The words between commas and line ends, without blanks round them.
    static std::string listOf(std::string_view text) {
        std::string list = "[";
        while (!text.empty()) {
            const auto end = std::min(text.find_first_of(",;\r\n"), text.size());
            auto word = text.substr(0, end);
            text.remove_prefix(std::min(end + 1, text.size()));
            const auto first = word.find_first_not_of(" \t");
            if (first == std::string_view::npos) {
                continue;
            }
            word = word.substr(first, word.find_last_not_of(" \t") - first + 1);
            list += list.size() > 1 ? "," : "";
            json::appendString(list, word);
        }
        return list + "]";
    }

    std::string text_;
};

}  // namespace

std::string open(const PluginState::Opening& opening) {
    const auto& words = opening.words;
    const auto typed = words.lyrics.size() + words.topic.size() + words.hotWords.size();
    return CommandText("open", (opening.song ? opening.song->size() : 0) + 2 * typed + 4096)
        .raw("document", opening.song ? std::string_view(*opening.song) : "null")
        .raw("opening", std::to_string(opening.number))
        .words(words)
        .names("styles", opening.styles)
        .names("voices", opening.voices)
        .end();
}

std::string words(const Words& words) { return CommandText("words").words(words).end(); }

std::string slots(const PluginState& state) {
    return CommandText("slots").names("styles", state.styles()).names("voices", state.voices()).end();
}

std::string reroll() { return CommandText("reroll").end(); }

std::string choose(int turn, int take) {
    return CommandText("choose").number("turn", turn).number("take", take).end();
}

std::string lock(int turn, int take, bool on) {
    return CommandText("lock").number("turn", turn).number("take", take).raw("on", on ? "true" : "false").end();
}

std::string clear(int turn, int take) {
    return CommandText("clear").number("turn", turn).number("take", take).end();
}

}  // namespace comeback::message::command

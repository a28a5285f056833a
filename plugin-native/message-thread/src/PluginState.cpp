#include "message-thread/PluginState.h"

#include "StateReading.h"
#include "message-thread/Json.h"

#include <iterator>
#include <utility>

namespace comeback::message {

namespace {

std::string stringText(std::string_view text) {
    std::string out;
    json::appendString(out, text);
    return out;
}

template <typename Iterator>
void appendMembers(std::string& out, Iterator from, Iterator to) {
    for (auto member = from; member != to; ++member) {
        if (member != from) {
            out += ',';
        }
        json::appendString(out, member->first);
        out += ':';
        out += member->second;
    }
}

template <typename Members>
std::string objectText(const Members& members) {
    std::string out = "{";
    appendMembers(out, members.begin(), members.end());
    return out + "}";
}

std::string slotsText(const Slots& slots) {
    std::string out = "[";
    for (const auto& slot : slots) {
        if (out.size() > 1) {
            out += ',';
        }
        out += slot ? "{\"hash\":" + stringText(slot->hash) + ",\"name\":" + stringText(slot->name) + "}" : "null";
    }
    return out + "]";
}

}  // namespace

PluginState::PluginState(ParameterValues& parameters, Presets found)
    : parameters_(parameters), found_(std::move(found)) {
    Document first;
    fill(first.styles, found_.styles);
    fill(first.voices, found_.voices);
    document_ = std::make_shared<const Document>(std::move(first));
}

std::shared_ptr<const PluginState::Document> PluginState::document() const {
    const std::scoped_lock lock(mutex_);
    return document_;
}

void PluginState::edit(const std::function<void(Document&)>& change) {
    std::shared_ptr<const Document> old;  // freed after the lock
    const std::scoped_lock lock(mutex_);
    auto next = std::make_shared<Document>(*document_);
    change(*next);
    old = std::exchange(document_, std::move(next));
}

PluginState::Pieces PluginState::pieces() const {
    const auto now = document();
    if (now->foreign) {
        return {{}, now->foreign, {}};
    }
    auto parameters = now->unknownParameters;
    for (std::size_t i = 0; i < wire::parameterCount; ++i) {
        const auto parameter = static_cast<wire::Parameter>(i);
        parameters[spec(parameter).id] = ParameterValues::textOf(parameter, parameters_.normalised(parameter));
    }
    auto members = now->unknown;
    members["hotWords"] = stringText(now->words.hotWords);
    members["lyrics"] = stringText(now->words.lyrics);
    members["parameters"] = objectText(parameters);
    members["schema"] = std::to_string(schema);
    members["song"] = now->song ? "" : "null";
    members["styles"] = slotsText(now->styles);
    members["topic"] = stringText(now->words.topic);
    members["voices"] = slotsText(now->voices);
    const auto behindSong = std::next(members.find("song"));  // never the last: styles, topic and voices follow
    Pieces pieces{"{", now->song, ","};
    appendMembers(pieces.before, members.begin(), behindSong);
    appendMembers(pieces.after, behindSong, members.end());
    pieces.after += '}';
    return pieces;
}

std::string PluginState::get() const {
    const auto all = pieces();
    std::string text;
    text.reserve(all.bytes());
    for (const auto piece : all.all()) {
        text += piece;
    }
    return text;
}

PluginState::Outcome PluginState::set(std::string_view bytes) {
    if (bytes.empty()) {
        return Outcome::ignored;
    }
    std::string why;
    auto reading = Reading::of(bytes, found_, why);
    if (!reading) {
        edit([&](Document& next) {
            next.foreign = std::make_shared<const std::string>(bytes);
            next.sentences = {why};
        });
        return Outcome::kept;
    }
    for (std::size_t i = 0; i < wire::parameterCount; ++i) {
        parameters_.setNormalised(static_cast<wire::Parameter>(i), reading->normalised[i]);
    }
    edit([&](Document& next) {
        reading->document.opening = next.opening + 1;
        std::swap(next, reading->document);
    });
    return Outcome::taken;
}

void PluginState::reset() {
    edit([](Document& next) {
        if (next.foreign) {
            next.foreign.reset();
            next.sentences.clear();
        }
    });
}

void PluginState::dismissSentences() {
    edit([](Document& next) {
        if (!next.foreign) {
            next.sentences.clear();
        }
    });
}

std::vector<std::string> PluginState::sentences() const { return document()->sentences; }
bool PluginState::keepsForeignBytes() const { return document()->foreign != nullptr; }
Words PluginState::words() const { return document()->words; }
Slots PluginState::styles() const { return document()->styles; }
Slots PluginState::voices() const { return document()->voices; }
std::shared_ptr<const std::string> PluginState::song() const { return document()->song; }

void PluginState::setWords(Words words) {
    edit([&](Document& next) { next.words = std::move(words); });
}

bool PluginState::setSong(std::string_view json, std::optional<std::uint64_t> ofOpening) {
    const auto value = json::value(json);
    if (!value) {
        return false;
    }
    auto song = *value == "null" ? nullptr : std::make_shared<const std::string>(*value);
    bool counts = false;
    edit([&](Document& next) {
        counts = !ofOpening || *ofOpening == next.opening;
        if (counts) {
            next.song = std::move(song);
        }
    });
    return counts;
}

PluginState::Opening PluginState::open() {
    Opening opening;
    edit([&](Document& next) {
        opening = {++next.opening, next.song, next.words, next.styles, next.voices};
    });
    return opening;
}

bool PluginState::isOpen(std::uint64_t opening) const { return document()->opening == opening; }

}  // namespace comeback::message

#include "message-thread/PluginState.h"

#include "StateReading.h"
#include "message-thread/Json.h"

#include <utility>

namespace comeback::message {

namespace {

std::string stringText(std::string_view text) {
    std::string out;
    json::appendString(out, text);
    return out;
}

template <typename Members>
std::string objectText(const Members& members) {
    std::string out = "{";
    for (const auto& [key, value] : members) {
        if (out.size() > 1) {
            out += ',';
        }
        json::appendString(out, key);
        out += ':';
        out += value;
    }
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

std::string PluginState::get() const {
    const auto now = document();
    if (now->foreign) {
        return *now->foreign;
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
    members["song"] = now->song ? *now->song : "null";
    members["styles"] = slotsText(now->styles);
    members["topic"] = stringText(now->words.topic);
    members["voices"] = slotsText(now->voices);
    return objectText(members);
}

PluginState::Outcome PluginState::set(std::string_view bytes) {
    if (bytes.empty()) {
        return Outcome::ignored;
    }
    std::string why;
    auto reading = Reading::of(bytes, found_, why);
    if (!reading) {
        edit([&](Document& next) {
            next.foreign = bytes;
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

std::vector<std::string> PluginState::sentences() const { return document()->sentences; }
bool PluginState::keepsForeignBytes() const { return document()->foreign.has_value(); }
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

#include "message-thread/Json.h"

#include "JsonScanner.h"

#include <array>
#include <charconv>

namespace comeback::message::json {

namespace {

/// Runs `body` on the one value in `text`; false unless it took all of it but blanks.
template <typename Body>
bool whole(std::string_view text, Body body) {
    Scanner scanner(text);
    scanner.skipBlanks();
    if (!body(scanner)) {
        return false;
    }
    scanner.skipBlanks();
    return scanner.atEnd();
}

}  // namespace

std::optional<std::string_view> value(std::string_view text) {
    std::string_view found;
    const bool is = whole(text, [&](Scanner& scanner) {
        const auto start = scanner.position();
        const bool taken = scanner.takeValue();
        found = scanner.since(start);
        return taken;
    });
    return is ? std::optional(found) : std::nullopt;
}

std::optional<std::vector<Member>> object(std::string_view text) {
    std::vector<Member> members;
    const bool is = whole(text, [&](Scanner& scanner) { return scanner.takeObject(&members); });
    return is ? std::optional(std::move(members)) : std::nullopt;
}

std::optional<std::vector<std::string_view>> array(std::string_view text) {
    std::vector<std::string_view> elements;
    const bool is = whole(text, [&](Scanner& scanner) { return scanner.takeArray(&elements); });
    return is ? std::optional(std::move(elements)) : std::nullopt;
}

std::optional<std::string> string(std::string_view text) {
    std::string characters;
    const bool is = whole(text, [&](Scanner& scanner) { return scanner.takeString(&characters); });
    return is ? std::optional(std::move(characters)) : std::nullopt;
}

std::optional<double> number(std::string_view text) {
    const auto digits = value(text);
    if (!digits || digits->empty() || std::string_view("-0123456789").find(digits->front()) == std::string_view::npos) {
        return std::nullopt;
    }
    double read = 0;
    const auto end = digits->data() + digits->size();
    const auto result = std::from_chars(digits->data(), end, read);
    return result.ec == std::errc() && result.ptr == end ? std::optional(read) : std::nullopt;
}

void appendString(std::string& out, std::string_view text) {
    constexpr std::string_view escaped = "\"\\\b\f\n\r\t";
    constexpr std::string_view letters = "\"\\bfnrt";
    constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        if (const auto found = escaped.find(c); found != std::string_view::npos) {
            out += '\\';
            out += letters[found];
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += "\\u00";
            out += hex[static_cast<unsigned char>(c) >> 4];
            out += hex[static_cast<unsigned char>(c) & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

std::string numberText(double number) {
    std::array<char, 32> text{};
    const auto result = std::to_chars(text.data(), text.data() + text.size(), number == 0 ? 0.0 : number);
    return {text.data(), result.ptr};
}

}  // namespace comeback::message::json

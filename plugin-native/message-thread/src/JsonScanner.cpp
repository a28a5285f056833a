#include "JsonScanner.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace comeback::message::json {

namespace {

constexpr int deepest = 256;

/// Whether any of eight bytes is a quote, a backslash, a control character or beyond ASCII.
bool anySpecial(std::uint64_t eight) {
    constexpr std::uint64_t each = 0x0101010101010101;
    const auto anyZero = [](std::uint64_t bytes) { return (bytes - each) & ~bytes; };
    const auto quotes = anyZero(eight ^ (each * '"'));
    const auto backslashes = anyZero(eight ^ (each * '\\'));
    const auto controls = (eight - each * 0x20) & ~eight;
    return ((quotes | backslashes | controls | eight) & (each * 0x80)) != 0;
}

/// How many bytes at the front of a string's text stand for themselves. A song is nearly all such text.
std::size_t plainBytes(std::string_view text) {
    std::size_t at = 0;
    for (std::uint64_t eight = 0; text.size() - at >= sizeof eight; at += sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if (anySpecial(eight)) {
            break;
        }
    }
    const auto isPlain = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x20 && byte < 0x80 && c != '"' && c != '\\';
    };
    while (at < text.size() && isPlain(text[at])) {
        ++at;
    }
    return at;
}

/// How many bytes the UTF-8 character at the front of `text` has, 0 when it is none: overlong forms and surrogates are
/// not.
std::size_t characterBytes(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto lead = byte(0);
    if (lead < 0x80) {
        return 1;
    }
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < length) {
        return 0;
    }
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80) {
            return 0;
        }
    }
    const bool overlong = (lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xF0 && byte(1) < 0x90);
    const bool surrogate = lead == 0xED && byte(1) >= 0xA0;
    const bool beyond = lead == 0xF4 && byte(1) >= 0x90;
    return overlong || surrogate || beyond ? 0 : length;
}

void appendUtf8(std::string& out, unsigned code) {
    const auto tail = [&](int shift) { out += static_cast<char>(0x80 | ((code >> shift) & 0x3F)); };
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | (code >> 6));
        tail(0);
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0 | (code >> 12));
        tail(6);
        tail(0);
    } else {
        out += static_cast<char>(0xF0 | (code >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

}  // namespace

void Scanner::skipBlanks() {
    while (!atEnd() && (text_[at_] == ' ' || text_[at_] == '\n' || text_[at_] == '\r' || text_[at_] == '\t')) {
        ++at_;
    }
}

bool Scanner::take(char wanted) {
    if (atEnd() || text_[at_] != wanted) {
        return false;
    }
    ++at_;
    return true;
}

bool Scanner::takeWord(std::string_view word) {
    if (text_.substr(at_, word.size()) != word) {
        return false;
    }
    at_ += word.size();
    return true;
}

bool Scanner::takeDigits() {
    const auto start = at_;
    while (!atEnd() && text_[at_] >= '0' && text_[at_] <= '9') {
        ++at_;
    }
    return at_ > start;
}

bool Scanner::takeNumber() {
    take('-');
    if (!take('0') && !takeDigits()) {
        return false;
    }
    if (take('.') && !takeDigits()) {
        return false;
    }
    if (take('e') || take('E')) {
        if (!take('+')) {
            take('-');
        }
        return takeDigits();
    }
    return true;
}

std::optional<unsigned> Scanner::takeHex() {
    unsigned code = 0;
    for (int i = 0; i < 4; ++i) {
        const char c = peek();
        const auto digit = std::string_view("0123456789abcdef").find(c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c);
        if (atEnd() || digit == std::string_view::npos) {
            return std::nullopt;
        }
        code = code * 16 + static_cast<unsigned>(digit);
        ++at_;
    }
    return code;
}

bool Scanner::takeEscape(std::string* out) {
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    const auto letter = atEnd() ? std::string_view::npos : letters.find(text_[at_]);
    if (letter != std::string_view::npos) {
        ++at_;
        if (out != nullptr) {
            *out += meanings[letter];
        }
        return true;
    }
    const auto first = take('u') ? takeHex() : std::nullopt;
    if (!first || (*first >= 0xDC00 && *first < 0xE000)) {
        return false;
    }
    auto code = *first;
    if (code >= 0xD800 && code < 0xDC00) {
        const auto second = takeWord("\\u") ? takeHex() : std::nullopt;
        if (!second || *second < 0xDC00 || *second >= 0xE000) {
            return false;
        }
        code = 0x10000 + ((code - 0xD800) << 10) + (*second - 0xDC00);
    }
    if (out != nullptr) {
        appendUtf8(*out, code);
    }
    return true;
}

bool Scanner::takeString(std::string* out) {
    if (!take('"')) {
        return false;
    }
    const auto keep = [&](std::size_t bytes) {
        if (out != nullptr) {
            *out += text_.substr(at_, bytes);
        }
        at_ += bytes;
    };
    while (true) {
        keep(plainBytes(text_.substr(at_)));
        if (take('"')) {
            return true;
        }
        if (take('\\')) {
            if (!takeEscape(out)) {
                return false;
            }
            continue;
        }
        const auto bytes = static_cast<unsigned char>(peek()) >= 0x80 ? characterBytes(text_.substr(at_)) : 0;
        if (bytes == 0) {
            return false;
        }
        keep(bytes);
    }
}

bool Scanner::takeMember(std::vector<Member>* members, std::vector<std::string>& keys) {
    skipBlanks();
    std::string key;
    if (!takeString(&key)) {
        return false;
    }
    skipBlanks();
    if (!take(':')) {
        return false;
    }
    skipBlanks();
    const auto start = at_;
    if (!takeValue()) {
        return false;
    }
    if (members != nullptr) {
        members->push_back({key, since(start)});
    }
    keys.push_back(std::move(key));
    skipBlanks();
    return true;
}

bool Scanner::takeObject(std::vector<Member>* members) {
    if (!take('{') || ++depth_ > deepest) {
        return false;
    }
    std::vector<std::string> keys;
    keys.reserve(8);
    skipBlanks();
    if (!take('}')) {
        do {
            if (!takeMember(members, keys)) {
                return false;
            }
        } while (take(','));
        if (!take('}')) {
            return false;
        }
    }
    --depth_;
    if (!std::is_sorted(keys.begin(), keys.end())) {  // a canonical document's are
        std::sort(keys.begin(), keys.end());
    }
    return std::adjacent_find(keys.begin(), keys.end()) == keys.end();
}

bool Scanner::takeArray(std::vector<std::string_view>* elements) {
    if (!take('[') || ++depth_ > deepest) {
        return false;
    }
    skipBlanks();
    if (!take(']')) {
        do {
            skipBlanks();
            const auto start = at_;
            if (!takeValue()) {
                return false;
            }
            if (elements != nullptr) {
                elements->push_back(since(start));
            }
            skipBlanks();
        } while (take(','));
        if (!take(']')) {
            return false;
        }
    }
    --depth_;
    return true;
}

bool Scanner::takeValue() {
    switch (peek()) {
        case '{': return takeObject(nullptr);
        case '[': return takeArray(nullptr);
        case '"': return takeString(nullptr);
        case 't': return takeWord("true");
        case 'f': return takeWord("false");
        case 'n': return takeWord("null");
        default: return takeNumber();
    }
}

}  // namespace comeback::message::json

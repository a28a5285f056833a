#include "JsonScanner.h"

#include "JsonText.h"

#include <algorithm>

namespace comeback::message::json {

namespace {

constexpr int deepest = 256;

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

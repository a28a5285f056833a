#include "JsonText.h"

#include <cstdint>
#include <cstring>

namespace comeback::message::json {

namespace {

/// Whether any of eight bytes is a quote, a backslash, a control character or beyond ASCII.
bool anySpecial(std::uint64_t eight) {
    constexpr std::uint64_t each = 0x0101010101010101;
    const auto anyZero = [](std::uint64_t bytes) { return (bytes - each) & ~bytes; };
    const auto quotes = anyZero(eight ^ (each * '"'));
    const auto backslashes = anyZero(eight ^ (each * '\\'));
    const auto controls = (eight - each * 0x20) & ~eight;
    return ((quotes | backslashes | controls | eight) & (each * 0x80)) != 0;
}

}  // namespace

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

}  // namespace comeback::message::json

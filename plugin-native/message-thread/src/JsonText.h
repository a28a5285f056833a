#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace comeback::message::json {

/// How many bytes at the front of a string's text stand for themselves. A song is nearly all such text.
std::size_t plainBytes(std::string_view text);

/// How many bytes the UTF-8 character at the front of `text` has, 0 when it is none: overlong forms and surrogates are
/// not. `text` is not empty.
std::size_t characterBytes(std::string_view text);

/// Adds the character of that Unicode number, up to 0x10FFFF, as UTF-8.
void appendUtf8(std::string& out, unsigned code);

}  // namespace comeback::message::json

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// JSON as the plugin's state needs it: read strictly (RFC 8259, UTF-8, no key twice, at most 256 deep) and cut into
/// the bytes of its parts, so that what we do not understand can be written back exactly as it stood. Any thread;
/// the views returned point into what was given. Everything that is not exactly one such value yields nothing.
namespace comeback::message::json {

/// One member of an object.
struct Member {
    std::string key;         ///< decoded
    std::string_view value;  ///< its bytes as they stood, without blanks round them
};

/// The one value in `text`, without the blanks round it.
[[nodiscard]] std::optional<std::string_view> value(std::string_view text);

/// The members of an object, in the order in which they stood.
[[nodiscard]] std::optional<std::vector<Member>> object(std::string_view text);

/// The elements of an array.
[[nodiscard]] std::optional<std::vector<std::string_view>> array(std::string_view text);

/// The characters of a string, UTF-8. A lone surrogate is refused.
[[nodiscard]] std::optional<std::string> string(std::string_view text);

/// A number that a double can hold.
[[nodiscard]] std::optional<double> number(std::string_view text);

/// Appends `text`, which must be UTF-8, as a JSON string: only what must be escaped is.
void appendString(std::string& out, std::string_view text);

/// The shortest text that reads back to the same finite number.
[[nodiscard]] std::string numberText(double number);

}  // namespace comeback::message::json

#pragma once

#include "message-thread/Json.h"

namespace comeback::message::json {

/// The members of an object by their keys; of anything else, none.
class Fields {
public:
    explicit Fields(std::string_view text) : members_(object(text).value_or(std::vector<Member>{})) {}

    [[nodiscard]] std::string_view raw(std::string_view key) const {
        for (const auto& member : members_) {
            if (member.key == key) {
                return member.value;
            }
        }
        return {};
    }

    /// Empty when it is missing or no string.
    [[nodiscard]] std::string text(std::string_view key) const { return string(raw(key)).value_or(""); }
    [[nodiscard]] bool flag(std::string_view key) const { return raw(key) == "true"; }
    /// -1 when it is missing or no whole number from 0 to a million.
    [[nodiscard]] int index(std::string_view key) const {
        const double value = number(raw(key)).value_or(-1);
        return value >= 0 && value <= 1e6 && value == static_cast<int>(value) ? static_cast<int>(value) : -1;
    }
    [[nodiscard]] std::vector<std::string_view> list(std::string_view key) const {
        return array(raw(key)).value_or(std::vector<std::string_view>{});
    }

private:
    std::vector<Member> members_;
};

}  // namespace comeback::message::json

#pragma once

#include "Interfaces.h"

#include <string>

namespace comeback::conformance {

/// The plugin is not as it should be; one sentence says how.
struct Refusal {
    std::string sentence;
};

/// @throws Refusal with the sentence unless it is so
inline void must(bool is, const std::string& sentence) {
    if (!is) {
        throw Refusal{sentence};
    }
}

/// @throws Refusal unless a call was answered with kResultOk
inline void mustDo(tresult answer, const std::string& call) {
    must(answer == kResultOk, call + " was answered with " + std::to_string(answer) + ".");
}

[[nodiscard]] inline std::string number(auto value) { return std::to_string(value); }

/// ASCII of a name; other characters become "?".
[[nodiscard]] inline std::string plain(const TChar* text) {
    std::string out;
    for (; *text != 0 && out.size() < 128; ++text) {
        out += *text < 128 ? static_cast<char>(*text) : '?';
    }
    return out;
}

}  // namespace comeback::conformance

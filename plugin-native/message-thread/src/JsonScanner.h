#pragma once

#include "message-thread/Json.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace comeback::message::json {

/// Walks once over JSON text, byte by byte. Each `take...` moves past what it names and says whether it was there;
/// after a failure the scanner is of no more use. Beyond ASCII only UTF-8 in strings is taken.
class Scanner {
public:
    explicit Scanner(std::string_view text) : text_(text) {}

    void skipBlanks();
    [[nodiscard]] bool atEnd() const { return at_ == text_.size(); }
    [[nodiscard]] std::size_t position() const { return at_; }
    [[nodiscard]] std::string_view since(std::size_t start) const { return text_.substr(start, at_ - start); }

    bool take(char wanted);
    bool takeWord(std::string_view word);
    bool takeNumber();
    /// Decodes into `out` unless that is null.
    bool takeString(std::string* out);
    /// Collects into `members` unless that is null; a key twice is refused.
    bool takeObject(std::vector<Member>* members);
    /// Collects into `elements` unless that is null.
    bool takeArray(std::vector<std::string_view>* elements);
    bool takeValue();

private:
    bool takeMember(std::vector<Member>* members, std::vector<std::string>& keys);
    bool takeDigits();
    bool takeEscape(std::string* out);
    std::optional<unsigned> takeHex();
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : text_[at_]; }

    std::string_view text_;
    std::size_t at_ = 0;
    int depth_ = 0;
};

}  // namespace comeback::message::json

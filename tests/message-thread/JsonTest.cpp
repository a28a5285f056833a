#include "Check.h"
#include "message-thread/Json.h"

using namespace comeback::message;

namespace {

void strictlyJson() {
    for (const auto* good : {"{}", " [ ] ", "0", "-0.5e+3", "\"\\u00e9\"", "{\"a\":[1,{\"b\":null}],\"c\":true}"}) {
        CHECK(json::value(good));
    }
    for (const auto* bad :
         {"", " ", "{", "[1,]", "{\"a\":1,}", "{a:1}", "01", "1.", ".5", "+1", "1e", "nul", "\"\t\"", "\"\\x\"", "'a'",
          "{\"a\":1 \"b\":2}", "[1 2]", "1 2", "{\"a\"}", "\"\\u12g4\"", "NaN", "\"\\ud800\"", "\"\\udc00\"",
          "{\"a\":1,\"a\":2}", "[{\"k\":0,\"\\u006b\":1}]", "\"\xC3\"", "\"\xC0\x80\"", "\"\xED\xA0\x80\"",
          "\"\xF4\x90\x80\x80\"", "\xEF\xBB\xBF{}"}) {
        CHECK(!json::value(bad));
    }
}

void depthIsBounded() {
    CHECK(json::value(std::string(256, '[') + std::string(256, ']')));
    CHECK(!json::value(std::string(257, '[') + std::string(257, ']')));
    CHECK(!json::value(std::string(1'000'000, '[')));
    CHECK(json::value(std::string("[[],[],") + std::string(255, '[') + std::string(256, ']')));
}

void partsKeepTheirBytes() {
    const auto members = json::object(" { \"b\" : [ 1 , 2.50 ] , \"a\\n\" : \"x\" } ");
    CHECK(members && members->size() == 2);
    CHECK((*members)[0].key == "b" && (*members)[0].value == "[ 1 , 2.50 ]");
    CHECK((*members)[1].key == "a\n" && (*members)[1].value == "\"x\"");
    const auto elements = json::array("[ null , {\"x\": 1}]");
    CHECK(elements && elements->size() == 2 && (*elements)[0] == "null" && (*elements)[1] == "{\"x\": 1}");
    CHECK(!json::object("[]") && !json::array("{}") && !json::string("1") && !json::number("\"1\""));
}

void stringsThereAndBack() {
    CHECK(json::string("\"\\u00e9\\ud83c\\udfa4\\/\\b\"") == "\u00e9\U0001F3A4/\b");
    for (const std::string text : {"", "\"\\/\b\f\n\r\t", "na\u00efve \U0001F3A4", "\x01\x1f\x7f"}) {
        std::string out;
        json::appendString(out, text);
        CHECK(json::string(out) == text);
    }
    std::string escaped;
    json::appendString(escaped, "\x1f");
    CHECK(escaped == "\"\\u001f\"");
}

/// What ends a string or must not be in it is found wherever it stands among what may.
void stringsOfEveryLength() {
    for (std::size_t length = 0; length < 40; ++length) {
        for (std::size_t at = 0; at <= length; ++at) {
            const auto with = [&](const std::string& between) {
                std::string text(1, '"');
                text.append(at, 'a').append(between).append(length - at, '~') += '"';
                return text;
            };
            CHECK(json::string(with("")) == std::string(at, 'a') + std::string(length - at, '~'));
            CHECK(json::string(with("\\n\x7f")) == std::string(at, 'a') + "\n\x7f" + std::string(length - at, '~'));
            CHECK(json::string(with("\u00e9")) == std::string(at, 'a') + "\u00e9" + std::string(length - at, '~'));
            for (const std::string bad : {"\"", "\\", "\x1f", "\n", "\x80", "\xC3", "\xED\xA0\x80"}) {
                CHECK(!json::string(with(bad)));
            }
            CHECK(!json::string(with(std::string(1, '\0'))));
            CHECK(!json::string(with("").substr(0, at + 1)));
        }
    }
}

void numbers() {
    CHECK(json::number("-12.5e1") == -125);
    CHECK(!json::number("1e999"));
    CHECK(!json::number("true"));
    CHECK(json::numberText(-0.0) == "0" && json::numberText(0.1) == "0.1" && json::numberText(9999) == "9999");
}

}  // namespace

int main() {
    strictlyJson();
    depthIsBounded();
    partsKeepTheirBytes();
    stringsThereAndBack();
    stringsOfEveryLength();
    numbers();
}

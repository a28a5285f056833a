#include "Checks.h"
#include "Parameters.h"
#include "Refusal.h"

#include <cmath>

namespace comeback::conformance {

namespace {

std::string textOf(const Plug& plug, ParamID id, ParamValue value) {
    String128 out{};
    mustDo(plug.controller->getParamStringByValue(id, value, out), "getParamStringByValue");
    return plain(out);
}

/// A value's text says a value of the same text.
std::string texts(const Subject& subject) {
    int tried = 0;
    eachOfOurs(subject.plug, [&](const ParameterInfo& info) {
        const int32 points = info.stepCount > 0 ? info.stepCount : 1000;
        for (int32 i = 0; i <= points; ++i) {
            const double value = static_cast<double>(i) / points;
            String128 first{};
            mustDo(subject.plug.controller->getParamStringByValue(info.id, value, first), "getParamStringByValue");
            must(first[0] != 0, plain(info.title) + " has no text at " + number(value) + ".");
            ParamValue said = -1;
            mustDo(subject.plug.controller->getParamValueByString(info.id, first, said), "getParamValueByString");
            const auto again = textOf(subject.plug, info.id, said);
            must(said >= 0 && said <= 1 && again == plain(first),
                 plain(info.title) + ": \"" + plain(first) + "\" is read as \"" + again + "\".");
            must(info.stepCount == 0 || std::lround(said * points) == i,
                 plain(info.title) + ": \"" + plain(first) + "\" is read as another step.");
            ++tried;
        }
    });
    return number(tried) + " texts, each read as it was written";
}

/// Words that say nothing, and numbers beyond the ends.
std::string strangeTexts(const Subject& subject) {
    eachOfOurs(subject.plug, [&](const ParameterInfo& info) {
        for (const auto* const each : {u"", u"xyz", u"-1e40", u"1e40", u"nan", u"\u00fc\u266b\U0001F600", u"  7"}) {
            std::u16string words(each);
            ParamValue said = 0;
            auto* const text = reinterpret_cast<TChar*>(words.data());
            mustDo(subject.plug.controller->getParamValueByString(info.id, text, said), "getParamValueByString");
            must(said >= 0 && said <= 1, plain(info.title) + " reads strange words as " + number(said) + ".");
        }
    });
    return "what is not understood stays between 0 and 1";
}

}  // namespace

std::vector<Check> textChecks() { return {{"texts", texts}, {"strange texts", strangeTexts}}; }

}  // namespace comeback::conformance

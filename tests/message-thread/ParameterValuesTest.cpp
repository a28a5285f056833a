#include "Check.h"
#include "message-thread/Json.h"
#include "message-thread/ParameterValues.h"

#include <cmath>
#include <cstring>
#include <limits>
#include <random>
#include <vector>

using namespace comeback;
using message::ParameterValues;
using wire::Parameter;

namespace {

Parameter parameterAt(std::size_t i) { return static_cast<Parameter>(i); }

void standardsAndSteps() {
    const ParameterValues values;
    for (std::size_t i = 0; i < wire::parameterCount; ++i) {
        const auto& spec = wire::parameters[i];
        CHECK(values.plain(parameterAt(i)) == spec.standard);
        CHECK(ParameterValues::plainOf(parameterAt(i), 0) == spec.least);
        CHECK(ParameterValues::plainOf(parameterAt(i), 1) == spec.most);
        for (float plain = spec.least; spec.step > 0 && plain <= spec.most; plain += spec.step) {
            CHECK(ParameterValues::plainOf(parameterAt(i), ParameterValues::normalisedOf(parameterAt(i), plain)) == plain);
        }
        CHECK(ParameterValues::named(spec.id) == parameterAt(i));
    }
    CHECK(!ParameterValues::named("Bypass") && !ParameterValues::named(""));
}

void whatTheHostWroteStands() {
    ParameterValues values;
    values.setNormalised(Parameter::mode, 0.4f);
    CHECK(values.normalised(Parameter::mode) == 0.4f);
    CHECK(values.plain(Parameter::mode) == 1);
    values.setNormalised(Parameter::dry, 7);
    CHECK(values.normalised(Parameter::dry) == 1);
    values.setNormalised(Parameter::dry, -1);
    CHECK(values.normalised(Parameter::dry) == 0);
    values.setNormalised(Parameter::dry, std::numeric_limits<float>::quiet_NaN());
    CHECK(values.normalised(Parameter::dry) == 0);
}

void whatWasSetIsTakenOnce() {
    ParameterValues values;
    std::vector<Parameter> taken;
    const auto take = [&] {
        taken.clear();
        values.takeChanged([&](Parameter parameter) { taken.push_back(parameter); });
        return taken.size();
    };
    CHECK(take() == wire::parameterCount && taken.back() == Parameter::freeze);
    CHECK(take() == 0);
    values.setNormalised(Parameter::freeze, 1);
    values.setNormalised(Parameter::bypass, 0);
    values.setNormalised(Parameter::freeze, 0);
    CHECK(take() == 2 && taken[0] == Parameter::bypass && taken[1] == Parameter::freeze);
    CHECK(take() == 0);
}

/// The text is short where a person chose the value, and always reads back to the same bits, or, where the plain
/// value is too coarse for them, to bits that have the same text.
void textReadsBack() {
    CHECK(ParameterValues::textOf(Parameter::mode, ParameterValues::normalisedOf(Parameter::mode, 2)) == "2");
    CHECK(ParameterValues::textOf(Parameter::laidBack, ParameterValues::normalisedOf(Parameter::laidBack, -0.15)) == "-0.15");
    CHECK(ParameterValues::textOf(Parameter::startBar, ParameterValues::normalisedOf(Parameter::startBar, 300)) == "300");
    std::mt19937 random(1);
    for (int round = 0; round < 20'000; ++round) {
        const auto parameter = parameterAt(random() % wire::parameterCount);
        const float normalised = static_cast<float>(random()) / static_cast<float>(std::mt19937::max());
        const auto text = ParameterValues::textOf(parameter, normalised);
        const auto read = ParameterValues::normalisedOf(parameter, *message::json::number(text));
        CHECK(read == normalised);
    }
    for (const float tiny : {1e-12f, 1e-30f, std::numeric_limits<float>::denorm_min(), std::nextafter(1.0f, 0.0f)}) {
        for (std::size_t i = 0; i < wire::parameterCount; ++i) {
            const auto text = ParameterValues::textOf(parameterAt(i), tiny);
            const auto read = ParameterValues::normalisedOf(parameterAt(i), *message::json::number(text));
            CHECK(ParameterValues::textOf(parameterAt(i), read) == text);
        }
    }
}

}  // namespace

int main() {
    standardsAndSteps();
    whatTheHostWroteStands();
    whatWasSetIsTakenOnce();
    textReadsBack();
}

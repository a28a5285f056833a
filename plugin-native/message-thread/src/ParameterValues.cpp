#include "message-thread/ParameterValues.h"

#include "message-thread/Json.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace comeback::message {

using wire::Parameter;

ParameterValues::ParameterValues() noexcept {
    for (std::size_t i = 0; i < wire::parameterCount; ++i) {
        const auto parameter = static_cast<Parameter>(i);
        setNormalised(parameter, normalisedOf(parameter, spec(parameter).standard));
    }
}

void ParameterValues::setNormalised(Parameter parameter, float value) noexcept {
    const float within = value >= 0 ? std::min(value, 1.0f) : 0.0f;  // not a number compares false: 0
    values_[static_cast<std::size_t>(parameter)].store(within, std::memory_order_relaxed);
    changed_.raise(parameter);
}

float ParameterValues::plainOf(Parameter parameter, float normalised) noexcept {
    const auto& of = spec(parameter);
    const double above = static_cast<double>(normalised) * (static_cast<double>(of.most) - of.least);
    return static_cast<float>(of.least + (of.step > 0 ? std::round(above / of.step) * of.step : above));
}

float ParameterValues::normalisedOf(Parameter parameter, double plain) noexcept {
    const auto& of = spec(parameter);
    const double share = (plain - of.least) / (static_cast<double>(of.most) - of.least);
    return static_cast<float>(share >= 0 ? std::min(share, 1.0) : 0.0);
}

std::string ParameterValues::textOf(Parameter parameter, float normalised) {
    const auto& of = spec(parameter);
    const double exact = of.least + static_cast<double>(normalised) * (static_cast<double>(of.most) - of.least);
    std::array<char, 32> digits{};
    for (int precision = 1; precision <= 17; ++precision) {
        const auto end = std::to_chars(
            digits.data(), digits.data() + digits.size(), exact, std::chars_format::scientific, precision - 1);
        double rounded = 0;
        std::from_chars(digits.data(), end.ptr, rounded);
        if (normalisedOf(parameter, rounded) == normalised) {
            return json::numberText(rounded);
        }
    }
    return json::numberText(exact);
}

std::optional<Parameter> ParameterValues::named(const std::string& id) noexcept {
    for (std::size_t i = 0; i < wire::parameterCount; ++i) {
        if (id == wire::parameters[i].id) {
            return static_cast<Parameter>(i);
        }
    }
    return std::nullopt;
}

}  // namespace comeback::message

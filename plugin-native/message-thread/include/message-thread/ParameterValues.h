#pragma once

#include "wire/ChangedParameters.h"
#include "wire/Parameters.h"

#include <array>
#include <atomic>
#include <optional>
#include <string>

namespace comeback::message {

/// The specification of a parameter.
[[nodiscard]] constexpr const wire::ParameterSpec& spec(wire::Parameter parameter) {
    return wire::parameters[static_cast<std::size_t>(parameter)];
}

/// Where all parameters stand, as the host set them: normalised, 0 to 1, to the bit, so that a host reads back what
/// it wrote. Every call from any thread; none waits.
class ParameterValues {
public:
    /// All at their standard.
    ParameterValues() noexcept;

    [[nodiscard]] float normalised(wire::Parameter parameter) const noexcept {
        return values_[static_cast<std::size_t>(parameter)].load(std::memory_order_relaxed);
    }

    /// Beyond 0 to 1 it goes to the nearer end; what is no number becomes 0.
    void setNormalised(wire::Parameter parameter, float value) noexcept;

    /// Calls `act` with each parameter that was set since the last taking, at first with all: whose value reads now as
    /// it was set, or later. One thread at a time.
    template <typename Act>
    void takeChanged(Act act) noexcept {
        changed_.take(act);
    }

    [[nodiscard]] float plain(wire::Parameter parameter) const noexcept {
        return plainOf(parameter, normalised(parameter));
    }

    /// The plain value that a normalised one stands for, on the parameter's nearest step.
    [[nodiscard]] static float plainOf(wire::Parameter parameter, float normalised) noexcept;
    [[nodiscard]] static float normalisedOf(wire::Parameter parameter, double plain) noexcept;

    /// The state's text for a normalised value: the shortest plain number that `normalisedOf` turns back into it.
    [[nodiscard]] static std::string textOf(wire::Parameter parameter, float normalised);

    /// The parameter of an ID.
    [[nodiscard]] static std::optional<wire::Parameter> named(const std::string& id) noexcept;

private:
    wire::ChangedParameters changed_;
    std::array<std::atomic<float>, wire::parameterCount> values_;
};

}  // namespace comeback::message

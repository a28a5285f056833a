#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <vector>

namespace comeback::host {

/// The same sound at another rate: a windowed sinc of 64 periods, with no delay. Slow and exact, for tests.
inline std::vector<float> resampled(const std::vector<float>& sound, double rate, double newRate) {
    if (rate == newRate) {
        return sound;
    }
    constexpr double half = 32;
    const double cut = std::min(1.0, newRate / rate);
    const double reach = half / cut;
    std::vector<float> out(static_cast<std::size_t>(static_cast<double>(sound.size()) * newRate / rate));
    for (std::size_t i = 0; i < out.size(); ++i) {
        const double at = static_cast<double>(i) * rate / newRate;
        const auto from = static_cast<std::ptrdiff_t>(std::max(0.0, std::ceil(at - reach)));
        const auto to = static_cast<std::ptrdiff_t>(std::min(static_cast<double>(sound.size()) - 1, at + reach));
        double sum = 0;
        for (auto k = from; k <= to; ++k) {
            const double x = (static_cast<double>(k) - at) * cut;
            const double sinc = std::abs(x) < 1e-9 ? 1 : std::sin(std::numbers::pi * x) / (std::numbers::pi * x);
            const double window = 0.5 + 0.5 * std::cos(std::numbers::pi * x / half);
            sum += static_cast<double>(sound[static_cast<std::size_t>(k)]) * sinc * window * cut;
        }
        out[i] = static_cast<float>(sum);
    }
    return out;
}

}  // namespace comeback::host

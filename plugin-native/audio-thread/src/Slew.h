#pragma once

#include <algorithm>

namespace comeback::audio {

/// A value that moves towards its goal by at most a step a frame, so that it takes the same way whatever the blocks.
class Slew {
public:
    void jumpTo(float value) noexcept { value_ = goal_ = value; }
    void setStep(float step) noexcept { step_ = step; }
    void setGoal(float goal) noexcept { goal_ = goal; }

    float next() noexcept {
        value_ += std::clamp(goal_ - value_, -step_, step_);
        return value_;
    }

    [[nodiscard]] float value() const noexcept { return value_; }
    [[nodiscard]] bool rests() const noexcept { return value_ == goal_; }
    [[nodiscard]] bool restsAt(float value) const noexcept { return value_ == value && goal_ == value; }

private:
    float value_ = 0;
    float goal_ = 0;
    float step_ = 1;
};

}  // namespace comeback::audio

#pragma once

#include <juce_core/juce_core.h>

namespace comeback {

/// Tells a guard, when one is preloaded into the process, that this thread is now in real time: it calls
/// `comeback_rt_enter` and `comeback_rt_exit`, looked up once; without a guard, nothing.
class RealTimeMark {
public:
    RealTimeMark() {
        juce::DynamicLibrary process;
        if (process.open({})) {
            enter_ = reinterpret_cast<Hook>(process.getFunction("comeback_rt_enter"));
            exit_ = reinterpret_cast<Hook>(process.getFunction("comeback_rt_exit"));
        }
    }

    /// In real time as long as this lives.
    class Scope {
    public:
        explicit Scope(const RealTimeMark& mark) : mark_(mark) {
            if (mark_.enter_ != nullptr) {
                mark_.enter_();
            }
        }
        ~Scope() {
            if (mark_.exit_ != nullptr) {
                mark_.exit_();
            }
        }
        Scope(const Scope&) = delete;
        Scope& operator=(const Scope&) = delete;

    private:
        const RealTimeMark& mark_;
    };

private:
    using Hook = void (*)();
    Hook enter_ = nullptr;
    Hook exit_ = nullptr;
};

}  // namespace comeback

#pragma once

#include <cfenv>
#include <functional>
#include <memory>
#include <string>

namespace comeback::platform {

constexpr std::size_t stackBytes = std::size_t{8} << 20;

/// What a new thread is to do; passed to it as a bare pointer, which it owns.
struct NewThread {
    std::string name;
    std::function<void()> body;

    /// On the new thread, once it has its name.
    void run() const {
        std::fesetenv(FE_DFL_ENV);  // a host's thread may flush denormals, which Java's arithmetic must not inherit
        body();
    }
};

}  // namespace comeback::platform

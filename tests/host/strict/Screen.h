#pragma once

#include <string>

namespace comeback::host {

/// The X server of DISPLAY, if there is one. As long as this lives, errors that it answers with are noted and do not
/// end the process, as in a host with a window of its own; and it knows the names by which programmes speak to a
/// window manager, which JUCE 7 takes for granted and a bare Xvfb lacks.
class Screen {
public:
    Screen();
    ~Screen();
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;

    [[nodiscard]] bool isThere() const { return display_ != nullptr; }

    /// What the server has complained of since the last call, "BadWindow at request 12"; empty for nothing.
    [[nodiscard]] static std::string complaints();

private:
    void* library_ = nullptr;
    void* display_ = nullptr;
};

}  // namespace comeback::host

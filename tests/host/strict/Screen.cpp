#include "Screen.h"

#include <X11/Xlib.h>

#include <array>
#include <dlfcn.h>
#include <mutex>
#include <utility>

namespace comeback::host {

namespace {

std::mutex mutex;
std::string noted;

int note(Display*, XErrorEvent* error) {
    const std::scoped_lock lock(mutex);
    noted += (noted.empty() ? "" : ", ") + ("error " + std::to_string(error->error_code)) + " at request " +
             std::to_string(error->request_code);
    return 0;
}

template <typename Function>
Function* function(void* library, const char* name) {
    return reinterpret_cast<Function*>(dlsym(library, name));
}

}  // namespace

Screen::Screen() : library_(dlopen("libX11.so.6", RTLD_NOW | RTLD_LOCAL)) {
    if (library_ == nullptr) {
        return;
    }
    function<decltype(XInitThreads)>(library_, "XInitThreads")();
    auto* const display = function<decltype(XOpenDisplay)>(library_, "XOpenDisplay")(nullptr);
    if (display == nullptr) {
        return;
    }
    display_ = display;
    function<decltype(XSetErrorHandler)>(library_, "XSetErrorHandler")(&note);
    static constexpr std::array names{"WM_PROTOCOLS", "WM_TAKE_FOCUS", "WM_DELETE_WINDOW", "_NET_WM_PING",
                                      "WM_CHANGE_STATE", "WM_STATE", "_NET_WM_WINDOW_TYPE", "_NET_WM_STATE",
                                      "_NET_WM_STATE_HIDDEN", "_NET_WM_WINDOW_TYPE_NORMAL"};
    for (const char* name : names) {
        function<decltype(XInternAtom)>(library_, "XInternAtom")(display, name, False);
    }
}

Screen::~Screen() {
    if (display_ != nullptr) {
        function<decltype(XCloseDisplay)>(library_, "XCloseDisplay")(static_cast<Display*>(display_));
    }
}

std::string Screen::complaints() {
    const std::scoped_lock lock(mutex);
    return std::exchange(noted, {});
}

}  // namespace comeback::host

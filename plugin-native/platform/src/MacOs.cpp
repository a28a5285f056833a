// macOS: written unseen, never compiled or run.
#include "Thread.h"
#include "platform/Platform.h"

#include <csignal>
#include <cstdlib>
#include <dlfcn.h>
#include <mach-o/dyld.h>
#include <pthread.h>
#include <string_view>
#include <utility>

namespace comeback::platform {

namespace {

void* runThread(void* argument) {
    const std::unique_ptr<NewThread> thread(static_cast<NewThread*>(argument));
    pthread_setname_np(thread->name.c_str());  // here a thread can only name itself
    sigset_t signals;
    sigfillset(&signals);
    for (const int own : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGSYS, SIGABRT}) {
        sigdelset(&signals, own);
    }
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    thread->run();
    return nullptr;
}

/// A folder in the user's home, made if need be.
std::filesystem::path userFolder(const char* inHome) {
    const char* const home = std::getenv("HOME");
    if (home == nullptr || home[0] != '/') {
        return {};
    }
    const std::filesystem::path folder = std::filesystem::path(home) / inHome;
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    return failure ? std::filesystem::path{} : folder;
}

}  // namespace

void* Library::symbol(const char* name) const { return handle == nullptr ? nullptr : dlsym(handle, name); }

std::filesystem::path ownFile() {
    Dl_info object{};
    if (dladdr(reinterpret_cast<void*>(&ownFile), &object) == 0) {
        return {};
    }
    std::error_code failure;
    auto file = std::filesystem::canonical(object.dli_fname, failure);  // dyld gives programs whole paths, too
    return failure ? std::filesystem::path{} : file;
}

void pinOwnLibrary() {
    Dl_info object{};
    if (dladdr(reinterpret_cast<void*>(&ownFile), &object) != 0) {
        dlopen(object.dli_fname, RTLD_NOW | RTLD_NOLOAD | RTLD_NODELETE);
    }
}

std::filesystem::path jvmLibraryIn(const std::filesystem::path& runtime) { return runtime / "lib/server/libjvm.dylib"; }

Library loadLibrary(const std::filesystem::path& file) {
    Library library;
    library.handle = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    if (library.handle == nullptr) {
        const char* why = dlerror();
        library.problem = why == nullptr ? "unknown" : why;
    }
    return library;
}

Library findLoadedJvm() {
    Library library;
    for (std::uint32_t image = 0; image < _dyld_image_count(); ++image) {
        const char* const file = _dyld_get_image_name(image);
        if (file != nullptr && std::string_view(file).ends_with("/libjvm.dylib")) {
            library.handle = dlopen(file, RTLD_NOW | RTLD_NOLOAD);
            break;
        }
    }
    return library;
}

bool startThread(const std::string& name, std::function<void()> body) {
    auto thread = std::make_unique<NewThread>(NewThread{name.substr(0, 15), std::move(body)});
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, stackBytes);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    pthread_attr_set_qos_class_np(&attributes, QOS_CLASS_USER_INITIATED, 0);  // and so no real-time class
    pthread_t started;
    const bool done = pthread_create(&started, &attributes, runThread, thread.get()) == 0;
    pthread_attr_destroy(&attributes);
    if (done) {
        static_cast<void>(thread.release());  // runThread owns it now
    }
    return done;
}

std::filesystem::path userStateFolder() { return userFolder("Library/Logs/Comeback"); }

std::filesystem::path userCacheFolder() { return userFolder("Library/Caches/Comeback"); }

}  // namespace comeback::platform

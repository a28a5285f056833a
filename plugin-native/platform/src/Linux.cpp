// Linux: written and run.
#include "Thread.h"
#include "platform/Platform.h"

#include <csignal>
#include <cstdlib>
#include <dlfcn.h>
#include <link.h>
#include <pthread.h>
#include <pwd.h>
#include <string_view>
#include <unistd.h>
#include <utility>

namespace comeback::platform {

namespace {

void* runThread(void* argument) {
    const std::unique_ptr<NewThread> thread(static_cast<NewThread*>(argument));
    pthread_setname_np(pthread_self(), thread->name.c_str());
    thread->run();
    return nullptr;
}

/// All that a program may send to a process; what a thread does to itself (a bad address) stays open.
sigset_t hostsSignals() {
    sigset_t signals;
    sigfillset(&signals);
    for (const int own : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGSYS, SIGABRT}) {
        sigdelset(&signals, own);
    }
    return signals;
}

bool isJvm(std::string_view file) { return file.ends_with("/libjvm.so"); }

/// Ours in the folder that an XDG variable names, else in the one of that name in the user's home; made if need be.
std::filesystem::path userFolder(const char* variable, const char* inHome) {
    namespace fs = std::filesystem;
    const char* home = std::getenv("HOME");
    if (home == nullptr || home[0] != '/') {
        const passwd* user = getpwuid(getuid());
        home = user == nullptr ? nullptr : user->pw_dir;
    }
    const char* named = std::getenv(variable);
    const bool isNamed = named != nullptr && named[0] == '/';
    if (home == nullptr && !isNamed) {
        return {};
    }
    const fs::path folder = (isNamed ? fs::path(named) : fs::path(home) / inHome) / "comeback";
    std::error_code failure;
    fs::create_directories(folder, failure);
    return failure ? fs::path{} : folder;
}

}  // namespace

void* Library::symbol(const char* name) const { return handle == nullptr ? nullptr : dlsym(handle, name); }

std::filesystem::path ownFile() {
    Dl_info object{};
    link_map* map = nullptr;
    if (dladdr1(reinterpret_cast<void*>(&ownFile), &object, reinterpret_cast<void**>(&map), RTLD_DL_LINKMAP) == 0) {
        return {};
    }
    // The program itself has no name there, and dladdr gives its first argument, which may be anything.
    const bool program = map == nullptr || map->l_name == nullptr || map->l_name[0] == '\0';
    std::error_code failure;
    auto file = std::filesystem::canonical(program ? "/proc/self/exe" : map->l_name, failure);
    return failure ? std::filesystem::path{} : file;
}

void pinOwnLibrary() {
    Dl_info object{};
    if (dladdr(reinterpret_cast<void*>(&ownFile), &object) != 0) {
        dlopen(object.dli_fname, RTLD_NOW | RTLD_NOLOAD | RTLD_NODELETE);  // fails for a program: it stays anyway
    }
}

std::filesystem::path jvmLibraryIn(const std::filesystem::path& runtime) { return runtime / "lib/server/libjvm.so"; }

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
    std::string found;
    dl_iterate_phdr(
        [](dl_phdr_info* object, std::size_t, void* result) {
            const std::string_view file = object->dlpi_name == nullptr ? "" : object->dlpi_name;
            if (!isJvm(file)) {
                return 0;
            }
            *static_cast<std::string*>(result) = file;
            return 1;
        },
        &found);
    Library library;
    if (!found.empty()) {
        library.handle = dlopen(found.c_str(), RTLD_NOW | RTLD_NOLOAD);
    }
    return library;
}

bool startThread(const std::string& name, std::function<void()> body) {
    auto thread = std::make_unique<NewThread>(NewThread{name.substr(0, 15), std::move(body)});
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, stackBytes);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    pthread_attr_setinheritsched(&attributes, PTHREAD_EXPLICIT_SCHED);
    pthread_attr_setschedpolicy(&attributes, SCHED_OTHER);
    const sched_param ordinary{};
    pthread_attr_setschedparam(&attributes, &ordinary);

    const sigset_t blocked = hostsSignals();
    pthread_attr_setsigmask_np(&attributes, &blocked);
    pthread_t started;
    const bool done = pthread_create(&started, &attributes, runThread, thread.get()) == 0;
    pthread_attr_destroy(&attributes);
    if (done) {
        static_cast<void>(thread.release());  // runThread owns it now
    }
    return done;
}

std::filesystem::path userStateFolder() { return userFolder("XDG_STATE_HOME", ".local/state"); }

std::filesystem::path userCacheFolder() { return userFolder("XDG_CACHE_HOME", ".cache"); }

}  // namespace comeback::platform

#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>

/// What differs by operating system: one source file each. Nothing here reads JAVA_HOME, the working directory or a
/// variable of our own; none of it is for the audio thread.
namespace comeback::platform {

/// A shared library that is loaded, never unloaded.
struct Library {
    void* handle = nullptr;
    std::string problem;  ///< why `handle` is null, in the system's words

    /// A function of the library, or null.
    template <typename Function>
    [[nodiscard]] Function function(const char* name) const {
        return reinterpret_cast<Function>(symbol(name));
    }

private:
    [[nodiscard]] void* symbol(const char* name) const;
};

/// The file that this code runs from, links followed: the plugin's shared object, or the program it is linked into.
/// Empty when the system does not tell.
std::filesystem::path ownFile();

/// The folder `Resources` that belongs to `ownFile`: of the bundle whose binary it is (`Contents/<system>/<binary>`
/// has it at `Contents/Resources`), else beside a program. Whether it exists is another question.
std::filesystem::path resourcesFolder();

/// Keeps our shared object in the process to its end: threads of the JVM return into it after the host has let go.
void pinOwnLibrary();

/// The JVM's library inside a Java runtime's folder.
std::filesystem::path jvmLibraryIn(const std::filesystem::path& runtime);

/// Loads a library by its absolute path, its names seen by nobody else.
Library loadLibrary(const std::filesystem::path& file);

/// A JVM's library that is in this process already, or null: two of them bring a host down.
Library findLoadedJvm();

/// Starts a detached thread, and returns false where the system refuses. The thread has a name (15 letters or fewer),
/// 8 MB of stack, ordinary scheduling whatever the caller's, default floating-point arithmetic, and leaves the host's
/// signals to the host; all of which the threads it starts inherit.
bool startThread(const std::string& name, std::function<void()> body);

/// The user's folder for what a crash leaves behind, made where missing; empty where there is none.
std::filesystem::path userStateFolder();

/// Where this user's caches lie, made if need be; empty when there is nowhere.
std::filesystem::path userCacheFolder();

}  // namespace comeback::platform

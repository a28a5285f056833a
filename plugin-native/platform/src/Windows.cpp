// Windows: written unseen, never compiled or run.
#include "Thread.h"
#include "platform/Platform.h"

#include <array>
#include <process.h>
#include <utility>
#include <windows.h>

#include <shlobj.h>

namespace comeback::platform {

namespace {

HMODULE ownModule(DWORD flags) {
    HMODULE module = nullptr;
    GetModuleHandleExW(flags | GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS, reinterpret_cast<LPCWSTR>(&ownFile), &module);
    return module;
}

std::string lastProblem() { return "Windows error " + std::to_string(GetLastError()); }

unsigned __stdcall runThread(void* argument) {
    const std::unique_ptr<NewThread> thread(static_cast<NewThread*>(argument));
    SetThreadDescription(GetCurrentThread(), std::wstring(thread->name.begin(), thread->name.end()).c_str());
    SetThreadPriority(GetCurrentThread(), THREAD_PRIORITY_NORMAL);
    thread->run();
    return 0;
}

/// A folder of ours among the user's local data, made if need be.
std::filesystem::path userFolder(const wchar_t* name) {
    PWSTR local = nullptr;
    const bool known = SUCCEEDED(SHGetKnownFolderPath(FOLDERID_LocalAppData, 0, nullptr, &local));
    std::filesystem::path folder = known ? std::filesystem::path(local) / "Comeback" / name : std::filesystem::path{};
    CoTaskMemFree(local);
    std::error_code failure;
    if (!folder.empty()) {
        std::filesystem::create_directories(folder, failure);
    }
    return failure ? std::filesystem::path{} : folder;
}

}  // namespace

void* Library::symbol(const char* name) const {
    return handle == nullptr ? nullptr
                             : reinterpret_cast<void*>(GetProcAddress(static_cast<HMODULE>(handle), name));
}

std::filesystem::path ownFile() {
    std::array<wchar_t, 32768> file{};
    const HMODULE module = ownModule(GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT);
    const DWORD length = GetModuleFileNameW(module, file.data(), static_cast<DWORD>(file.size()));
    if (module == nullptr || length == 0 || length == file.size()) {
        return {};
    }
    std::error_code failure;
    auto path = std::filesystem::canonical(file.data(), failure);
    return failure ? std::filesystem::path{} : path;
}

void pinOwnLibrary() { ownModule(GET_MODULE_HANDLE_EX_FLAG_PIN); }

std::filesystem::path jvmLibraryIn(const std::filesystem::path& runtime) { return runtime / "bin/server/jvm.dll"; }

Library loadLibrary(const std::filesystem::path& file) {
    Library library;  // jvm.dll's own needs lie two folders up, beside java.dll
    const std::wstring beside = file.parent_path().parent_path().wstring();
    const DLL_DIRECTORY_COOKIE folder = AddDllDirectory(beside.c_str());
    library.handle = LoadLibraryExW(file.c_str(), nullptr,
                                    LOAD_LIBRARY_SEARCH_DEFAULT_DIRS | LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR);
    if (library.handle == nullptr) {
        library.problem = lastProblem();
    }
    if (folder != nullptr) {
        RemoveDllDirectory(folder);
    }
    return library;
}

Library findLoadedJvm() {
    Library library;
    library.handle = GetModuleHandleW(L"jvm.dll");
    return library;
}

bool startThread(const std::string& name, std::function<void()> body) {
    auto thread = std::make_unique<NewThread>(NewThread{name.substr(0, 15), std::move(body)});
    const auto started = _beginthreadex(nullptr, static_cast<unsigned>(stackBytes), runThread, thread.get(),
                                        STACK_SIZE_PARAM_IS_A_RESERVATION, nullptr);
    if (started == 0) {
        return false;
    }
    static_cast<void>(thread.release());  // runThread owns it now
    CloseHandle(reinterpret_cast<HANDLE>(started));
    return true;
}

std::filesystem::path userStateFolder() { return userFolder(L"Logs"); }

std::filesystem::path userCacheFolder() { return userFolder(L"Cache"); }

}  // namespace comeback::platform

#pragma once

#include "Bundle.h"
#include "KeptLocale.h"
#include "platform/Platform.h"

#include <functional>
#include <jni.h>
#include <memory>
#include <optional>

namespace comeback::engine {

class EntryClass;

/// The one JVM of this process: ours, or one that the host or another plugin has brought, with our engine's entry in
/// it. Lives on one thread, the first that calls it, and to the end of the process.
class JavaMachine {
public:
    /// `gaveUp` is called when Java, half way through its start, wants to end the process. The process goes on, but
    /// `start` never returns: the thread is Java's for ever.
    explicit JavaMachine(std::function<void()> gaveUp, std::vector<std::string> moreOptions = {});
    ~JavaMachine();

    /// Makes the JVM, or joins the one that is there, and finds the entry. Throws Failure; then it may be called again.
    void start(const Bundle& bundle);

    [[nodiscard]] bool runs() const { return entry_ != nullptr; }

    /// The engine's entry; `runs()` only.
    [[nodiscard]] EntryClass& entry() { return *entry_; }

    /// Ends a JVM that was made here, with all that it does at its end. Never inside a host.
    void end();

private:
    bool join();
    void make(const Bundle& bundle);
    jint create(std::vector<std::string>& lines);
    static void JNICALL stayInTheProcess();

    std::function<void()> gaveUp_;
    std::vector<std::string> moreOptions_;
    platform::Library library_;
    JavaVM* machine_ = nullptr;
    JNIEnv* java_ = nullptr;
    std::unique_ptr<EntryClass> entry_;
    std::optional<KeptLocale> locale_;  ///< while Java starts
};

}  // namespace comeback::engine

#include "JavaMachine.h"

#include "EntryClass.h"
#include "Failure.h"
#include "Locals.h"
#include "platform/Platform.h"

#include <chrono>
#include <thread>

namespace comeback::engine {

namespace {

using CreateJvm = jint(JNICALL*)(JavaVM**, void**, void*);
using GetCreatedJvms = jint(JNICALL*)(JavaVM**, jsize, jsize*);

constexpr jint jniVersion = JNI_VERSION_10;
char threadName[] = "comeback-jvm";

std::string reason(jint code) {
    switch (code) {
        case JNI_ENOMEM: return "not enough memory";
        case JNI_EEXIST: return "another Java was there before";
        case JNI_EINVAL: return "an option it does not take";
        case JNI_EVERSION: return "too old a version";
        default: return "no reason given";
    }
}

/// The machine that this thread is just starting.
thread_local JavaMachine* starting = nullptr;

/// The JVM in the process, or null. Its library is loaded a moment before it is made, so wait for it a little.
JavaVM* createdJvm(GetCreatedJvms getCreated, std::chrono::milliseconds patience) {
    JavaVM* machine = nullptr;
    jsize count = 0;
    const auto end = std::chrono::steady_clock::now() + patience;
    while (getCreated(&machine, 1, &count) != JNI_OK || count == 0) {
        if (std::chrono::steady_clock::now() >= end) {
            return nullptr;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return machine;
}

void setProperties(JNIEnv* java, const Bundle& bundle) {
    const Locals locals(java);
    const jclass system = found(java, java->FindClass("java/lang/System"));
    const jmethodID set = java->GetStaticMethodID(
        system, "setProperty", "(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;");
    for (const auto& [name, value] : bundle.properties()) {
        const Locals each(java);
        java->CallStaticObjectMethod(system, set, text(java, name), text(java, value));
    }
}

}  // namespace

JavaMachine::JavaMachine(std::function<void()> gaveUp, std::vector<std::string> moreOptions)
    : gaveUp_(std::move(gaveUp)), moreOptions_(std::move(moreOptions)) {}

JavaMachine::~JavaMachine() = default;

void JavaMachine::start(const Bundle& bundle) {
    static_cast<void>(bundle.jars());  // throws before a JVM is made whose class path would be empty for ever
    const bool fresh = machine_ == nullptr && !join();
    if (fresh) {
        make(bundle);
    } else {
        setProperties(java_, bundle);
    }
    entry_ = std::make_unique<EntryClass>(fresh ? EntryClass::byClassPath(java_)
                                                : EntryClass::byOwnLoader(java_, bundle));
}

bool JavaMachine::join() {
    const platform::Library loaded = platform::findLoadedJvm();
    if (loaded.handle == nullptr || loaded.handle == library_.handle) {
        return false;
    }
    library_ = loaded;
    const auto getCreated = library_.function<GetCreatedJvms>("JNI_GetCreatedJavaVMs");
    JavaVM* const machine = getCreated == nullptr ? nullptr : createdJvm(getCreated, std::chrono::seconds(10));
    if (machine == nullptr) {
        return false;  // loaded but never made: then `make` makes it from that very library
    }
    JavaVMAttachArgs arguments{jniVersion, threadName, nullptr};
    void* java = nullptr;
    const jint code = machine->AttachCurrentThreadAsDaemon(&java, &arguments);
    if (code != JNI_OK) {
        throw Failure("Comeback could not join the Java that runs in this host (code " + std::to_string(code) + ", " +
                      reason(code) + "): restart the host.");
    }
    machine_ = machine;
    java_ = static_cast<JNIEnv*>(java);
    return true;
}

void JavaMachine::make(const Bundle& bundle) {
    std::vector<std::string> lines = bundle.options();
    std::error_code failure;
    if (std::filesystem::is_regular_file(bundle.aotCache(), failure)) {
        lines.push_back("-XX:AOTCache=" + bundle.aotCache().string());  // of no use to another JVM, which passes it over
    }
    lines.insert(lines.end(), moreOptions_.begin(), moreOptions_.end());
    if (library_.handle == nullptr) {
        library_ = platform::loadLibrary(bundle.jvmLibrary());
    }
    const jint code = create(lines);
    if (code != JNI_OK) {
        throw Failure("Java could not start (code " + std::to_string(code) + ", " + reason(code) +
                      "): close what takes memory, or restart the host, then retry.");
    }
}

jint JavaMachine::create(std::vector<std::string>& lines) {
    const auto create = library_.function<CreateJvm>("JNI_CreateJavaVM");
    if (create == nullptr) {
        throw Failure("Comeback's Java runtime cannot be loaded (" + library_.problem + "): install Comeback again.");
    }
    std::vector<JavaVMOption> options;
    for (std::string& line : lines) {
        options.push_back({line.data(), nullptr});
    }
    char abortHook[] = "abort";
    options.push_back({abortHook, reinterpret_cast<void*>(&stayInTheProcess)});
    JavaVMInitArgs arguments{jniVersion, static_cast<jint>(options.size()), options.data(), JNI_TRUE};
    JavaVM* machine = nullptr;
    void* java = nullptr;
    locale_.emplace();
    starting = this;
    const jint code = create(&machine, &java, &arguments);
    starting = nullptr;
    locale_.reset();
    if (code == JNI_OK) {
        machine_ = machine;
        java_ = static_cast<JNIEnv*>(java);
    }
    return code;
}

/// Called by Java before it ends the process, for whatever reason; a crash later on may have its way.
void JNICALL JavaMachine::stayInTheProcess() {
    if (starting == nullptr) {
        return;
    }
    starting->locale_.reset();
    starting->gaveUp_();
    for (;;) {
        std::this_thread::sleep_for(std::chrono::hours(1));
    }
}

void JavaMachine::end() {
    if (machine_ != nullptr) {
        machine_->DestroyJavaVM();
    }
}

}  // namespace comeback::engine

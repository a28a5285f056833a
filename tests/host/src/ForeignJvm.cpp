#include "ForeignJvm.h"

#include "Script.h"

#include <array>
#include <cstdint>
#include <dlfcn.h>

namespace comeback::host {

namespace {

// The invocation API's two structs, drawn here so that the host needs no JDK to be built.
struct JvmOption {
    const char* text;
    void* extra;
};
struct JvmArguments {
    std::int32_t version;
    std::int32_t optionCount;
    JvmOption* options;
    std::uint8_t ignoreUnknown;
};
constexpr std::int32_t jni10 = 0x000a0000;

}  // namespace

void startForeignJvm(const juce::String& library) {
    void* libjvm = dlopen(library.toRawUTF8(), RTLD_NOW | RTLD_GLOBAL);
    if (libjvm == nullptr) {
        throw Refusal{"The host's own JVM cannot be loaded: " + juce::String(dlerror())};
    }
    using Create = std::int32_t(void** vm, void** env, void* arguments);
    auto* create = reinterpret_cast<Create*>(dlsym(libjvm, "JNI_CreateJavaVM"));
    std::array<JvmOption, 2> options{{{"-Xmx64m", nullptr}, {"-Xrs", nullptr}}};
    JvmArguments arguments{jni10, static_cast<std::int32_t>(options.size()), options.data(), 0};
    void* vm = nullptr;
    void* env = nullptr;
    if (create == nullptr || create(&vm, &env, &arguments) != 0) {
        throw Refusal{"The host's own JVM does not start."};
    }
}

}  // namespace comeback::host

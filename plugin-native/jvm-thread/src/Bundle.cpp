#include "Bundle.h"

#include "Failure.h"
#include "platform/Platform.h"

#include <algorithm>
#include <system_error>

namespace comeback::engine {

namespace fs = std::filesystem;

namespace {

constexpr const char* mend = ": install Comeback again with './comeback plugin --install', then retry.";

#ifdef _WIN32
constexpr char pathSeparator = ';';
#else
constexpr char pathSeparator = ':';
#endif

}  // namespace

Bundle Bundle::own() {
    fs::path resources = platform::resourcesFolder();
    if (resources.empty()) {
        throw Failure(std::string("Comeback cannot tell where it is installed") + mend);
    }
    return {std::move(resources)};
}

std::vector<fs::path> Bundle::jars() const {
    std::vector<fs::path> found;
    std::error_code failure;
    for (const auto& entry : fs::directory_iterator(resources / "engine", failure)) {
        if (entry.path().extension() == ".jar") {
            found.push_back(entry.path());
        }
    }
    if (found.empty()) {
        throw Failure("Comeback's engine is missing in " + (resources / "engine").string() + mend);
    }
    std::ranges::sort(found);
    return found;
}

fs::path Bundle::jvmLibrary() const {
    fs::path library = platform::jvmLibraryIn(resources / "runtime");
    // Without its modules a JVM ends the process before it can be asked not to.
    for (const fs::path& part : {library, resources / "runtime/lib/modules"}) {
        std::error_code failure;
        if (!fs::is_regular_file(part, failure)) {
            throw Failure("Comeback's Java runtime is missing, or not whole, at " + part.string() + mend);
        }
    }
    return library;
}

std::vector<std::pair<std::string, std::string>> Bundle::properties() const {
    std::vector<std::pair<std::string, std::string>> found = {
        {"comeback.home", resources.string()},
        {"comeback.models", (resources / "models").string()},
        {"comeback.native", (resources / "native").string()},
        {"onnxruntime.native.path", (resources / "native").string()},
        {"ai.djl.offline", "true"},
        // JavaCPP would measure the whole host's memory, unpack libraries, and clean up on a thread of its own.
        {"org.bytedeco.javacpp.maxPhysicalBytes", "0"},
        {"org.bytedeco.javacpp.maxBytes", "0"},
        {"org.bytedeco.javacpp.noPointerGC", "true"},
        {"org.bytedeco.javacpp.loadLibraries", "false"},
    };
    const fs::path cache = platform::userCacheFolder();
    if (!cache.empty()) {
        found.emplace_back("comeback.cache", cache.string());
    }
    return found;
}

std::vector<std::string> Bundle::options() const {
    std::string classPath = "-Djava.class.path=";
    for (const fs::path& jar : jars()) {
        classPath.append(jar.string()).push_back(pathSeparator);
    }
    classPath.pop_back();
    std::vector<std::string> options = {
        classPath,
        "-Xrs",                        // signals are the host's
        "-Xmx384m",
        "-XX:+UseSerialGC",            // the fewest threads
        "-XX:TieredStopAtLevel=1",     // the first verse is there sooner, a song costs less: docs/decisions/0016
        "-XX:-UsePerfData",            // no file in /tmp
        "-XX:+DisableAttachMechanism",
        "-Xlog:disable",               // the host's output is not ours to write to
        "--enable-native-access=ALL-UNNAMED",
    };
    for (const auto& [name, value] : properties()) {
        options.push_back("-D" + name + "=" + value);
    }
    const fs::path crashes = platform::userStateFolder();
    if (!crashes.empty()) {
        options.push_back("-XX:ErrorFile=" + (crashes / "crash-%p.log").string());
    }
    return options;
}

}  // namespace comeback::engine

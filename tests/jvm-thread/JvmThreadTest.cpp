// jvm-thread-test SCENARIO RESOURCES WORKFOLDER
//
// Copies itself into a bundle of its own, WORKFOLDER/SCENARIO/Contents/x86_64-linux, with links to the parts of
// RESOURCES beside it, and goes on as that copy: the engine is found by where the code lies, so it must lie there.
// The copy starts in another working directory and with JAVA_HOME pointing nowhere.
#include "Check.h"
#include "Scenarios.h"

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace fs = std::filesystem;

namespace {

int goOnInBundle(const std::string& scenario, const fs::path& whole, const fs::path& work) {
    const fs::path contents = work / scenario / "Contents";
    fs::remove_all(work / scenario);
    fs::create_directories(contents / "x86_64-linux");
    fs::create_directories(contents / "Resources");
    for (const auto& part : fs::directory_iterator(whole)) {
        fs::create_symlink(fs::canonical(part.path()), contents / "Resources" / part.path().filename());
    }
    const fs::path copy = contents / "x86_64-linux/jvm-thread-test";
    fs::copy_file("/proc/self/exe", copy);
    setenv("JAVA_HOME", "/nowhere", 1);
    CHECK(chdir("/") == 0);
    // The first argument is what some hosts make of it: not the program's place.
    execl(copy.c_str(), "host", "in-bundle", scenario.c_str(), whole.c_str(), contents.c_str(), nullptr);
    std::perror("exec");
    return 1;
}

}  // namespace

int main(int count, char** arguments) {
    if (count == 4) {
        return goOnInBundle(arguments[1], fs::canonical(arguments[2]), fs::absolute(arguments[3]));
    }
    CHECK(count == 5);
    return runScenario(arguments[2], {arguments[3], fs::path(arguments[4]) / "Resources"});
}

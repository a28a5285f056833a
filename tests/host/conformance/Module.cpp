#include "Module.h"

#include "Refusal.h"

#include <dlfcn.h>
#include <sys/utsname.h>

#include <filesystem>

namespace comeback::conformance {

Module::Module(const std::string& bundle) : bundle_(bundle) {
    utsname machine{};
    uname(&machine);
    const std::filesystem::path path(bundle);
    const auto library = path / "Contents" / (std::string(machine.machine) + "-linux") / (path.stem().string() + ".so");
    library_ = dlopen(library.c_str(), RTLD_LAZY);
    must(library_ != nullptr, "The module cannot be loaded: " + std::string(library_ == nullptr ? dlerror() : ""));
    const auto enter = reinterpret_cast<bool (*)(void*)>(symbol("ModuleEntry"));
    must(enter(library_), "ModuleEntry refuses.");
    factory_ = Ref<IPluginFactory>::adopt(reinterpret_cast<IPluginFactory* (*)()>(symbol("GetPluginFactory"))());
    must(static_cast<bool>(factory_), "GetPluginFactory gives nothing.");
}

Module::~Module() {
    factory_ = {};
    if (library_ != nullptr) {
        if (const auto leave = reinterpret_cast<bool (*)()>(dlsym(library_, "ModuleExit"))) {
            leave();
        }
        dlclose(library_);
    }
}

void* Module::symbol(const char* name) const {
    void* const found = dlsym(library_, name);
    must(found != nullptr, std::string("The module does not export ") + name + ".");
    return found;
}

std::vector<ClassInfo> Module::classes() const {
    std::vector<ClassInfo> all;
    const auto second = factory_.as<IPluginFactory2>();
    must(static_cast<bool>(second), "The factory is no IPluginFactory2.");
    for (int32 i = 0; i < factory_->countClasses(); ++i) {
        PClassInfo2 info;
        mustDo(second->getClassInfo2(i, &info), "getClassInfo2");
        all.push_back({{info.cid, sizeof(TUID)}, info.category, info.name, info.subCategories, info.vendor,
                       info.version, info.sdkVersion, info.cardinality});
    }
    return all;
}

ClassInfo Module::only(const std::string& category) const {
    std::vector<ClassInfo> found;
    for (const auto& each : classes()) {
        if (each.category == category) {
            found.push_back(each);
        }
    }
    must(found.size() == 1, "The factory has " + number(found.size()) + " classes of the category " + category + ".");
    return found[0];
}

}  // namespace comeback::conformance

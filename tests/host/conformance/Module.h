#pragma once

#include "Com.h"

#include <string>
#include <vector>

namespace comeback::conformance {

/// What the factory says of a class.
struct ClassInfo {
    std::string id;  ///< 16 bytes
    std::string category;
    std::string name;
    std::string subCategories;
    std::string vendor;
    std::string version;
    std::string sdkVersion;
    int32 cardinality = 0;
};

/// A bundle's library, loaded and entered for as long as this lives, as Linux hosts do it.
class Module {
public:
    /// @throws Refusal when it cannot be loaded or entered
    explicit Module(const std::string& bundle);
    ~Module();
    Module(const Module&) = delete;
    Module& operator=(const Module&) = delete;

    [[nodiscard]] const std::string& bundle() const { return bundle_; }
    [[nodiscard]] const Ref<IPluginFactory>& factory() const { return factory_; }
    [[nodiscard]] std::vector<ClassInfo> classes() const;
    /// The class that has a category. @throws Refusal when there is not just one
    [[nodiscard]] ClassInfo only(const std::string& category) const;

    template <typename Interface>
    [[nodiscard]] Ref<Interface> make(const std::string& classId) const {
        void* object = nullptr;
        const bool made = factory_->createInstance(classId.data(), IdOf<Interface>::get(), &object) == kResultOk;
        return Ref<Interface>::adopt(made ? static_cast<Interface*>(object) : nullptr);
    }

private:
    void* symbol(const char* name) const;

    std::string bundle_;
    void* library_ = nullptr;
    Ref<IPluginFactory> factory_;
};

}  // namespace comeback::conformance

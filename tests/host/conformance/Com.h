#pragma once

#include "Interfaces.h"

#include <atomic>
#include <cstring>
#include <utility>

namespace comeback::conformance {

[[nodiscard]] inline bool same(const char* a, const char* b) { return std::memcmp(a, b, sizeof(TUID)) == 0; }

/// A counted reference to somebody's object.
template <typename Interface>
class Ref {
public:
    Ref() = default;
    /// Takes over a reference that the caller holds.
    static Ref adopt(Interface* object) {
        Ref ref;
        ref.object_ = object;
        return ref;
    }
    Ref(const Ref& other) : object_(other.object_) {
        if (object_ != nullptr) {
            object_->addRef();
        }
    }
    Ref(Ref&& other) noexcept : object_(std::exchange(other.object_, nullptr)) {}
    Ref& operator=(Ref other) noexcept {
        std::swap(object_, other.object_);
        return *this;
    }
    ~Ref() {
        if (object_ != nullptr) {
            object_->release();
        }
    }

    [[nodiscard]] Interface* get() const { return object_; }
    Interface* operator->() const { return object_; }
    explicit operator bool() const { return object_ != nullptr; }

    /// The object's other side; nothing where it has none.
    template <typename Other>
    [[nodiscard]] Ref<Other> as() const {
        void* other = nullptr;
        const bool has = object_ != nullptr && object_->queryInterface(IdOf<Other>::get(), &other) == kResultOk;
        return Ref<Other>::adopt(has ? static_cast<Other*>(other) : nullptr);
    }

private:
    Interface* object_ = nullptr;
};

/// An object of the host's with one interface. It may be a local: then it must outlive all who hold it, and
/// `holders` tells how many still do. One that `new` made goes with its last reference.
template <typename Interface>
class Object : public Interface {
public:
    Object() = default;
    Object(const Object&) = delete;
    Object& operator=(const Object&) = delete;

    tresult PLUGIN_API queryInterface(const TUID wanted, void** object) override {
        const bool is = same(wanted, IdOf<Interface>::get()) || same(wanted, IdOf<FUnknown>::get());
        *object = is ? static_cast<Interface*>(this) : nullptr;
        if (is) {
            addRef();
        }
        return is ? kResultOk : kNoInterface;
    }
    uint32 PLUGIN_API addRef() override { return ++references_; }
    uint32 PLUGIN_API release() override {
        const uint32 left = --references_;
        if (left == 0) {
            delete this;
        }
        return left;
    }

    /// How many hold it beside its owner.
    [[nodiscard]] uint32 holders() const { return references_ - 1; }

    virtual ~Object() = default;

private:
    std::atomic<uint32> references_{1};
};

}  // namespace comeback::conformance

#pragma once

#include "Com.h"

#include <map>
#include <string>
#include <thread>
#include <variant>
#include <vector>

namespace comeback::conformance {

/// What a message carries.
class Attributes final : public Object<IAttributeList> {
public:
    tresult PLUGIN_API setInt(AttrID id, int64 value) override { return keep(id, value); }
    tresult PLUGIN_API getInt(AttrID id, int64& value) override { return give(id, value); }
    tresult PLUGIN_API setFloat(AttrID id, double value) override { return keep(id, value); }
    tresult PLUGIN_API getFloat(AttrID id, double& value) override { return give(id, value); }
    tresult PLUGIN_API setString(AttrID id, const TChar* text) override;
    tresult PLUGIN_API getString(AttrID id, TChar* text, uint32 bytes) override;
    tresult PLUGIN_API setBinary(AttrID id, const void* data, uint32 bytes) override;
    tresult PLUGIN_API getBinary(AttrID id, const void*& data, uint32& bytes) override;

private:
    using Value = std::variant<int64, double, std::vector<TChar>, std::vector<char>>;

    tresult keep(AttrID id, Value value) {
        values_[id] = std::move(value);
        return kResultTrue;
    }
    template <typename T>
    tresult give(AttrID id, T& value) {
        const auto found = values_.find(id);
        const T* const held = found != values_.end() ? std::get_if<T>(&found->second) : nullptr;
        value = held != nullptr ? *held : value;
        return held != nullptr ? kResultTrue : kResultFalse;
    }

    std::map<std::string, Value> values_;
};

class Message final : public Object<IMessage> {
public:
    FIDString PLUGIN_API getMessageID() override { return id_.c_str(); }
    void PLUGIN_API setMessageID(FIDString id) override { id_ = id != nullptr ? id : ""; }
    IAttributeList* PLUGIN_API getAttributes() override { return &attributes_; }

private:
    std::string id_;
    Attributes attributes_;
};

/// The host as a plugin sees it: a name, and messages on request.
class Host final : public Object<IHostApplication> {
public:
    tresult PLUGIN_API getName(String128 name) override;
    tresult PLUGIN_API createInstance(TUID cid, TUID wanted, void** object) override;
};

/// Counts what the controller tells the host.
class Handler final : public Object<IComponentHandler> {
public:
    tresult PLUGIN_API beginEdit(ParamID) override { return kResultOk; }
    tresult PLUGIN_API performEdit(ParamID, ParamValue) override { return ++edits, kResultOk; }
    tresult PLUGIN_API endEdit(ParamID) override { return kResultOk; }
    tresult PLUGIN_API restartComponent(int32) override { return ++restarts, kResultOk; }

    std::atomic<int> edits{0};
    std::atomic<int> restarts{0};
};

/// Stands between a component and its controller, so that neither sees the other itself; as careful hosts have it.
class Cable final : public Object<IConnectionPoint> {
public:
    /// @param end the side that is told of the cable by `connect`
    explicit Cable(Ref<IConnectionPoint> end) : end_(std::move(end)) {}

    /// What comes from the end goes to the other.
    tresult PLUGIN_API connect(IConnectionPoint* other) override;
    tresult PLUGIN_API disconnect(IConnectionPoint* other) override;
    /// Refused on any thread but the one that laid the cable.
    tresult PLUGIN_API notify(IMessage* message) override;

private:
    Ref<IConnectionPoint> end_;
    IConnectionPoint* other_ = nullptr;
    const std::thread::id thread_ = std::this_thread::get_id();
};

}  // namespace comeback::conformance

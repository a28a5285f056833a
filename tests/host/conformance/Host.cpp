#include "Host.h"

#include <algorithm>
#include <string_view>

namespace comeback::conformance {

tresult Attributes::setString(AttrID id, const TChar* text) {
    const TChar* end = text;
    while (*end != 0) {
        ++end;
    }
    return keep(id, std::vector<TChar>(text, end + 1));
}

tresult Attributes::getString(AttrID id, TChar* text, uint32 bytes) {
    std::vector<TChar> held;
    if (give(id, held) != kResultTrue || bytes < sizeof(TChar)) {
        return kResultFalse;
    }
    held.resize(std::min<std::size_t>(held.size(), bytes / sizeof(TChar)));
    held.back() = 0;
    std::copy(held.begin(), held.end(), text);
    return kResultTrue;
}

tresult Attributes::setBinary(AttrID id, const void* data, uint32 bytes) {
    const auto* const from = static_cast<const char*>(data);
    return keep(id, std::vector<char>(from, from + bytes));
}

tresult Attributes::getBinary(AttrID id, const void*& data, uint32& bytes) {
    const auto found = values_.find(id);
    const auto* const held = found != values_.end() ? std::get_if<std::vector<char>>(&found->second) : nullptr;
    data = held != nullptr ? held->data() : nullptr;
    bytes = held != nullptr ? static_cast<uint32>(held->size()) : 0;
    return held != nullptr ? kResultTrue : kResultFalse;
}

tresult Host::getName(String128 name) {
    constexpr std::u16string_view ours = u"Comeback conformance";
    std::fill_n(name, 128, TChar{0});
    std::copy(ours.begin(), ours.end(), name);
    return kResultTrue;
}

tresult Host::createInstance(TUID cid, TUID wanted, void** object) {
    *object = nullptr;
    if (same(cid, IdOf<IMessage>::get()) && same(wanted, cid)) {
        *object = static_cast<IMessage*>(new Message);
    } else if (same(cid, IdOf<IAttributeList>::get()) && same(wanted, cid)) {
        *object = static_cast<IAttributeList*>(new Attributes);
    }
    return *object != nullptr ? kResultTrue : kResultFalse;
}

tresult Cable::connect(IConnectionPoint* other) {
    other_ = other;
    return end_->connect(this);
}

tresult Cable::disconnect(IConnectionPoint*) {
    const auto answer = end_->disconnect(this);
    other_ = nullptr;
    return answer;
}

tresult Cable::notify(IMessage* message) {
    const bool goes = other_ != nullptr && std::this_thread::get_id() == thread_;
    return goes ? other_->notify(message) : kResultFalse;
}

}  // namespace comeback::conformance

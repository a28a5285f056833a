#include "Stream.h"

#include <algorithm>

namespace comeback::conformance {

tresult Stream::queryInterface(const TUID wanted, void** object) {
    if (tellsSize_ && same(wanted, IdOf<ISizeableStream>::get())) {
        addRef();
        *object = static_cast<ISizeableStream*>(&size_);
        return kResultOk;
    }
    return Object::queryInterface(wanted, object);
}

tresult Stream::read(void* buffer, int32 count, int32* done) {
    const auto wanted = static_cast<std::size_t>(std::max(0, std::min(count, piece_)));
    const auto given = std::min(wanted, bytes_.size() - at_);
    std::copy_n(bytes_.data() + at_, given, static_cast<char*>(buffer));
    at_ += given;
    if (done != nullptr) {
        *done = static_cast<int32>(given);
    }
    return kResultTrue;
}

tresult Stream::write(void* buffer, int32 count, int32* done) {
    const auto* const from = static_cast<const char*>(buffer);
    bytes_.resize(std::max(bytes_.size(), at_ + static_cast<std::size_t>(count)));
    std::copy_n(from, count, bytes_.data() + at_);
    at_ += static_cast<std::size_t>(count);
    if (done != nullptr) {
        *done = count;
    }
    return kResultTrue;
}

tresult Stream::seek(int64 to, int32 mode, int64* at) {
    const auto size = static_cast<int64>(bytes_.size());
    const auto from = mode == kIBSeekCur ? static_cast<int64>(at_) : mode == kIBSeekEnd ? size : 0;
    at_ = static_cast<std::size_t>(std::clamp<int64>(from + to, 0, size));
    return at != nullptr ? tell(at) : kResultTrue;
}

tresult Stream::tell(int64* at) {
    *at = static_cast<int64>(at_);
    return kResultTrue;
}

tresult Stream::Size::getStreamSize(int64& size) {
    size = static_cast<int64>(stream_.bytes_.size());
    return kResultTrue;
}

}  // namespace comeback::conformance

#pragma once

#include "Com.h"

#include <vector>

namespace comeback::conformance {

/// Bytes in memory, as hosts give states and take them. It may tell its size, and give its bytes in pieces.
class Stream final : public Object<IBStream> {
public:
    Stream() = default;
    explicit Stream(std::vector<char> bytes, bool tellsSize = false, int32 piece = 0x7fffffff)
        : bytes_(std::move(bytes)), piece_(piece), tellsSize_(tellsSize) {}

    tresult PLUGIN_API queryInterface(const TUID wanted, void** object) override;
    tresult PLUGIN_API read(void* buffer, int32 count, int32* done) override;
    tresult PLUGIN_API write(void* buffer, int32 count, int32* done) override;
    tresult PLUGIN_API seek(int64 to, int32 mode, int64* at) override;
    tresult PLUGIN_API tell(int64* at) override;

    [[nodiscard]] const std::vector<char>& bytes() const { return bytes_; }

private:
    /// The stream's other side, counted with it.
    class Size final : public ISizeableStream {
    public:
        explicit Size(Stream& stream) : stream_(stream) {}
        tresult PLUGIN_API queryInterface(const TUID wanted, void** object) override {
            return stream_.queryInterface(wanted, object);
        }
        uint32 PLUGIN_API addRef() override { return stream_.addRef(); }
        uint32 PLUGIN_API release() override { return stream_.release(); }
        tresult PLUGIN_API getStreamSize(int64& size) override;
        tresult PLUGIN_API setStreamSize(int64) override { return kNotImplemented; }
        virtual ~Size() = default;

    private:
        Stream& stream_;
    };

    std::vector<char> bytes_;
    std::size_t at_ = 0;
    int32 piece_ = 0x7fffffff;
    bool tellsSize_ = false;
    Size size_{*this};
};

}  // namespace comeback::conformance

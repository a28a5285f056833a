#pragma once

#include "wire/SessionLayout.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <new>
#include <span>

namespace comeback {

/// The memory that an instance shares with its engine: page-aligned and zeroed. Memory of this size comes from the
/// system page by page as it is touched, so what nobody uses costs nothing. Throws std::bad_alloc.
class SharedRegion {
public:
    SharedRegion() : held_(std::calloc(wire::SessionLayout::bytes + pageBytes, 1)) {
        if (held_ == nullptr) {
            throw std::bad_alloc();
        }
    }

    [[nodiscard]] std::span<std::byte> memory() const {
        void* start = held_.get();
        std::size_t room = wire::SessionLayout::bytes + pageBytes;
        std::align(pageBytes, wire::SessionLayout::bytes, start, room);
        return {static_cast<std::byte*>(start), wire::SessionLayout::bytes};
    }

private:
    static constexpr std::size_t pageBytes = 4096;
    struct Free {
        void operator()(void* memory) const { std::free(memory); }
    };
    std::unique_ptr<void, Free> held_;
};

}  // namespace comeback

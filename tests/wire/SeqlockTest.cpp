// A reader never sees half of one write and half of another, and sees the last write in the end.
#include "wire/Seqlock.h"
#include "Check.h"
#include "wire/HostBlockHeader.h"

#include <array>
#include <cstdint>
#include <thread>

using comeback::wire::HostBlockHeader;
using comeback::wire::Seqlock;

namespace {

/// A transport whose fields all follow from one number, so that a torn copy betrays itself.
HostBlockHeader transport(std::int64_t number) {
    HostBlockHeader header;
    header.firstFrame = number;
    header.ppq = static_cast<double>(number) / 2;
    header.bpm = static_cast<double>(number) / 4;
    header.loopEndPpq = static_cast<double>(number) / 8;
    return header;
}

bool isWhole(const HostBlockHeader& header) {
    const auto whole = transport(header.firstFrame);
    return header.ppq == whole.ppq && header.bpm == whole.bpm && header.loopEndPpq == whole.loopEndPpq;
}

using Memory = std::array<std::uint64_t, Seqlock<HostBlockHeader>::words>;

void holdsZerosAtFirstAndThenTheLastWrite() {
    Memory memory{};
    Seqlock<HostBlockHeader> latest(memory.data());
    CHECK(latest.read().magic == 0);
    latest.write(transport(7));
    latest.write(transport(9));
    CHECK(latest.read().firstFrame == 9 && memory[0] == 4);
}

void neverTears() {
    constexpr std::int64_t writes = 400'000;
    Memory memory{};
    Seqlock<HostBlockHeader> latest(memory.data());
    std::thread writer([&] {
        for (std::int64_t number = 1; number <= writes; ++number) {
            latest.write(transport(number));
            if (number % 64 == 0) {
                std::this_thread::yield();
            }
        }
    });
    std::int64_t seen = 0;
    while (seen < writes) {
        if (const auto value = latest.tryRead()) {
            CHECK(isWhole(*value));
            CHECK(value->firstFrame >= seen);
            seen = value->firstFrame;
        }
    }
    writer.join();
    CHECK(latest.read().firstFrame == writes);
}

}  // namespace

int main() {
    holdsZerosAtFirstAndThenTheLastWrite();
    neverTears();
}

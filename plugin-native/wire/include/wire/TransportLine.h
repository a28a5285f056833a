#pragma once

#include "wire/HostBlockHeader.h"
#include "wire/Seqlock.h"
#include "wire/SessionMemory.h"

namespace comeback::wire {

/// What the host's clock said last, in a session's memory. The audio thread writes it, any thread reads it.
class TransportLine : public Seqlock<HostBlockHeader> {
public:
    explicit TransportLine(SessionMemory memory) noexcept
        : Seqlock<HostBlockHeader>(memory.words(SessionLayout::transport)) {}
};

static_assert(TransportLine::words == 11);

}  // namespace comeback::wire

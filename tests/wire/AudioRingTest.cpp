// The ring's rules one by one, then under stress: two threads, blocks of any size, every frame accounted for.
#include "wire/AudioRing.h"
#include "Check.h"
#include "wire/NoteRing.h"

#include <array>
#include <atomic>
#include <cmath>
#include <cstdlib>
#include <new>
#include <random>
#include <thread>
#include <vector>

using comeback::wire::AudioRing;
using comeback::wire::FrameStamp;
using comeback::wire::NoteRing;
using comeback::wire::RunStamp;
using comeback::wire::SessionLayout;
using comeback::wire::SessionMemory;

namespace {
std::atomic<long> allocations{0};
}

void* operator new(std::size_t size) {
    allocations.fetch_add(1, std::memory_order_relaxed);
    if (void* memory = std::malloc(size)) {
        return memory;
    }
    throw std::bad_alloc();
}

void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace {

/// A small ring's memory.
struct Memory {
    explicit Memory(std::size_t capacityFrames) : frames(capacityFrames) {}
    std::vector<float> frames;
    std::vector<RunStamp> stamps{8};
    std::uint64_t written = 0;
    std::uint64_t dropped = 0;
    std::uint64_t stamped = 0;
    std::uint64_t read = 0;
};

/// A ring over memory of its own.
struct Ring : Memory, AudioRing {
    explicit Ring(std::size_t capacityFrames)
        : Memory(capacityFrames), AudioRing(frames, stamps, Counters{written, dropped, stamped, read}) {}
};

void anEmptyRingYieldsSilence() {
    Ring ring(8);
    std::array<float, 4> out{9, 9, 9, 9};
    FrameStamp first;
    CHECK(ring.popRun(out, first) == 0);
    CHECK((out == std::array<float, 4>{}));
}

void aFullRingDropsTheNewestAndCounts() {
    Ring ring(8);
    const std::array<float, 6> in{1, 2, 3, 4, 5, 6};
    CHECK(ring.push(in, {0, 0}, 0) == 6);
    CHECK(ring.push(in, {6, 0}, 0) == 2);
    CHECK(ring.push(in, {12, 0}, 0) == 0);
    CHECK(ring.droppedFrames() == 10 && ring.waitingFrames() == 8);
    std::array<float, 10> out{};
    FrameStamp first;
    CHECK(ring.popRun(out, first) == 8);
    CHECK((out == std::array<float, 10>{1, 2, 3, 4, 5, 6, 1, 2, 0, 0}));
}

void aRunEndsWhereTheClockJumps() {
    Ring ring(16);
    const std::array<float, 3> in{1, 2, 3};
    ring.push(in, {10, 4.0}, 0.5);
    ring.push(in, {500, -1.0}, 0.25);
    std::array<float, 2> two{};
    std::array<float, 8> out{};
    FrameStamp first;
    CHECK(ring.popRun(two, first) == 2 && first.time == 10 && first.ppq == 4.0);
    CHECK(ring.popRun(out, first) == 1 && first.time == 12 && first.ppq == 5.0 && out[0] == 3);
    CHECK(ring.popRun(out, first) == 3 && first.time == 500 && first.ppq == -1.0);
}

void aClockThatGoesOnEvenlyTakesOneStamp() {
    Ring ring(4096);
    const std::vector<float> in(1000, 0.5f);
    for (std::int64_t time = 0; time < 4000; time += 37) {
        ring.push({in.data(), 37}, {time, -3 + static_cast<double>(time) / 32000}, 1.0 / 32000);
    }
    CHECK(ring.stamped == 1);
    std::vector<float> out(10);
    FrameStamp first;
    AudioRing late(ring.frames, ring.stamps, AudioRing::Counters{ring.written, ring.dropped, ring.stamped, ring.read});
    for (std::int64_t time = 0; time < 4000; time += 10) {
        CHECK(late.popRun(out, first) == 10 && first.time == time);
        CHECK(std::abs(first.ppq - (-3 + static_cast<double>(time) / 32000)) < 1e-9);
    }
}

void aRampIsStampedToATolerance() {
    Ring ring(4096);
    const auto ppqAt = [](double frame) { return frame / 32000 + frame * frame * 1e-9; };
    const float sample = 1;
    for (int i = 0; i < 2000; ++i) {
        ring.push({&sample, 1}, {i, ppqAt(i)}, 1.0 / 32000 + 2e-9 * i);
        std::array<float, 1> out{};
        FrameStamp first;
        CHECK(i % 50 != 49 || ring.waitingFrames() == 50);
        while (i % 50 == 49 && ring.popRun(out, first) == 1) {
            CHECK(std::abs(first.ppq - ppqAt(static_cast<double>(first.time))) <= 1e-6);
        }
    }
    CHECK(ring.droppedFrames() == 0 && ring.stamped > 10 && ring.stamped < 200);
}

void moreJumpsThanStampsDropWhatFollowsAndCount() {
    Ring ring(64);
    const std::array<float, 3> in{1, 2, 3};
    for (std::int64_t jump = 0; jump < 12; ++jump) {
        CHECK(ring.push(in, {jump * 100, 0}, 0) == (jump < 8 ? 3u : 0u));
    }
    CHECK(ring.droppedFrames() == 12 && ring.waitingFrames() == 24);
    std::array<float, 4> out{};
    FrameStamp first;
    for (std::int64_t jump = 0; jump < 8; ++jump) {
        CHECK(ring.push(in, {5000 + jump * 100, 0}, 0) == (jump < 1 ? 0u : 3u));
        CHECK(ring.popRun(out, first) == 3 && first.time == jump * 100);
    }
    CHECK(ring.popRun(out, first) == 3 && first.time == 5100);
}

void aReaderGoneWrongDoesNotLeadAstray() {
    Ring ring(8);
    const std::array<float, 4> in{1, 2, 3, 4};
    ring.read = 1u << 20;
    CHECK(ring.push(in, {0, 0}, 0) == 0 && ring.droppedFrames() == 4 && ring.waitingFrames() == 8);
}

void notesKeepTheSameLaws() {
    std::vector<std::uint64_t> region(SessionLayout::ring / 8);
    SessionMemory memory(std::as_writable_bytes(std::span(region)));
    NoteRing ring(memory);
    CHECK(!ring.pop());
    for (std::uint8_t note = 0; note < SessionLayout::noteCapacity; ++note) {
        CHECK(ring.push({note, 0, 1, note, 100, 0, 0, 0}));
    }
    CHECK(!ring.push({}) && ring.droppedNotes() == 1);
    for (std::uint8_t note = 0; note < SessionLayout::noteCapacity; ++note) {
        CHECK(ring.pop()->note == note);
    }
    CHECK(!ring.pop() && ring.push({}) && ring.pop());
}

float sampleOf(std::int64_t time) { return static_cast<float>(time & 0xFFFFF); }
double ppqOf(std::int64_t time) { return static_cast<double>(time) / 1024; }

/// Pushes as many frames, whose clock jumps now and then.
void produce(AudioRing& ring, std::int64_t frames) {
    std::minstd_rand chance(1);
    std::array<float, 512> block{};
    int rushed = 16;
    std::int64_t time = 0;
    for (auto left = frames; left > 0;) {
        const auto most = std::min<std::int64_t>(left, 1 + static_cast<std::int64_t>(chance() % 512));
        const auto count = static_cast<std::size_t>(most);
        for (std::size_t i = 0; i < count; ++i) {
            block[i] = sampleOf(time + static_cast<std::int64_t>(i));
        }
        ring.push({block.data(), count}, {time, ppqOf(time)}, 1.0 / 1024);
        left -= most;
        time += most + (chance() % 16 == 0 ? 5000 : 0);
        // Waits for room, as real time does; now and then rushes sixteen blocks, as a host does after a stall. A block
        // that waited fits, unless the clock jumped eight times meanwhile, so most frames arrive however the threads are
        // scheduled.
        rushed = rushed > 0 ? rushed - 1 : (chance() % 64 == 0 ? 16 : 0);
        while (rushed == 0 && ring.waitingFrames() > ring.capacityFrames() / 2) {
            std::this_thread::yield();
        }
    }
}

void everyFrameArrivesOnceInOrderOrIsCounted() {
    constexpr std::int64_t frames = 2'000'000;
    Ring ring(2048);
    std::atomic<bool> done{false};
    std::array<float, 700> out{};
    std::thread producer([&] {
        produce(ring, frames);
        done.store(true, std::memory_order_release);
    });
    // Nobody listens until the first rush has overrun the ring, so that something is dropped for certain.
    while (ring.droppedFrames() == 0) {
        std::this_thread::yield();
    }
    std::minstd_rand chance(2);
    std::uint64_t received = 0;
    std::int64_t next = 0;
    for (;;) {
        const bool last = done.load(std::memory_order_acquire);
        FrameStamp first;
        const auto count = ring.popRun({out.data(), 1 + chance() % out.size()}, first);
        if (count == 0 && last) {
            break;
        }
        CHECK(count == 0 || (first.time >= next && first.ppq == ppqOf(first.time)));
        for (std::size_t i = 0; i < count; ++i) {
            CHECK(out[i] == sampleOf(first.time + static_cast<std::int64_t>(i)));
        }
        next = count == 0 ? next : first.time + static_cast<std::int64_t>(count);
        received += count;
    }
    producer.join();
    CHECK(received + ring.droppedFrames() == static_cast<std::uint64_t>(frames));
    CHECK(received > static_cast<std::uint64_t>(frames) / 4);
    CHECK(ring.droppedFrames() > 0);
}

void nothingAllocates() {
    Ring ring(64);
    std::array<float, 48> block{};
    FrameStamp first;
    const auto before = allocations.load();
    for (int i = 0; i < 100; ++i) {
        ring.push(block, {i * 48, 0}, 0);
        ring.popRun({block.data(), 20}, first);
    }
    CHECK(allocations.load() == before);
}

}  // namespace

int main() {
    anEmptyRingYieldsSilence();
    aFullRingDropsTheNewestAndCounts();
    aRunEndsWhereTheClockJumps();
    aClockThatGoesOnEvenlyTakesOneStamp();
    aRampIsStampedToATolerance();
    moreJumpsThanStampsDropWhatFollowsAndCount();
    aReaderGoneWrongDoesNotLeadAstray();
    notesKeepTheSameLaws();
    nothingAllocates();
    everyFrameArrivesOnceInOrderOrIsCounted();
}

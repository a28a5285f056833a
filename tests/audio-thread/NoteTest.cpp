// Notes go out at exact frames and none hangs, whatever the blocks, jumps, stops and ends.
#include "NoteOut.h"
#include "Rig.h"

#include <map>

using namespace comeback;
using namespace comeback::test;
using wire::ClipNote;
using wire::ClipSlot;

namespace {

ClipNote note(std::int32_t frame, std::int32_t length, std::uint8_t key, std::uint8_t channel = 0) {
    return {frame, length, channel, key, 100, 0, 0};
}

Verse versed() {
    return {.anchorPpq = 0.5, .anchorFrame = 40, .frames = 10000,
            .notes = {note(0, 100, 60), note(40, 1, 64), note(40, 3000, 36, 1), note(500, 9000, 62),
                      note(600, 500, 62), note(9999, 700, 64)}};
}

void notesAreAtTheirFrames() {
    const std::vector<SentNote> expected{
        {11960, 0x90, 60, 100}, {12000, 0x90, 64, 100}, {12000, 0x91, 36, 100}, {12001, 0x80, 64, 0},
        {12060, 0x80, 60, 0},   {12460, 0x90, 62, 100}, {12560, 0x80, 62, 0},   {12560, 0x90, 62, 100},
        {13060, 0x80, 62, 0},   {15000, 0x81, 36, 0},   {21959, 0x90, 64, 100}, {22659, 0x80, 64, 0}};
    for (const std::size_t size : {1, 7, 64, 4096, 0}) {
        Rig rig;
        rig.sizes = size == 0 ? anySizes(4) : always(size);
        rig.engine.publish(0, versed());
        rig.runSeconds(0.5);
        CHECK(rig.notes == expected);
    }
}

/// Each note that began has ended.
void checkNoneHangs(const std::vector<SentNote>& notes) {
    std::map<std::pair<int, int>, int> sounding;
    for (const auto& sent : notes) {
        auto& count = sounding[{sent.status & 0x0F, sent.note}];
        count += (sent.status & 0xF0) == 0x90 ? 1 : -1;
        CHECK(count == 0 || count == 1);
    }
    for (const auto& [key, count] : sounding) {
        CHECK(count == 0);
    }
}

void jumpsStopsAndReleaseEndNotes() {
    const std::function<void(Rig&)> ends[]{
        [](Rig& rig) { rig.locate(480000); }, [](Rig& rig) { rig.playing = false; },
        [](Rig& rig) { rig.audio.release(); rig.locate(480000); },
        [](Rig& rig) { rig.audio.prepare(48000, 512); rig.locate(480000); },
        [](Rig& rig) { rig.set(wire::Parameter::bypass, 1); },
        [](Rig& rig) { rig.engine.setState(0, ClipSlot::retireNow); }};
    for (const auto& end : ends) {
        Rig rig;
        rig.sizes = always(100);
        rig.engine.publish(0, versed());
        rig.run(13000);
        CHECK(rig.notes.size() == 8);
        end(rig);
        rig.run(100);
        checkNoneHangs(rig.notes);
        CHECK(rig.notes.size() == 10 && rig.notes.back().frame == 13000);
    }
}

void aStartWithinAClipSkipsEarlierNotes() {
    Rig rig;
    rig.sizes = always(100);
    rig.engine.publish(0, versed());
    rig.locate(12461);
    rig.runSeconds(0.5);
    CHECK(rig.notes.front() == (SentNote{12560 - 12461, 0x90, 62, 100}));
    checkNoneHangs(rig.notes);
}

void moreNotesThanRoomNeverHang() {
    Rig rig;
    Verse verse{.frames = 48000};
    for (int i = 0; i < 4096; ++i) {
        verse.notes.push_back(note(i / 40, 1 + i % 5000, static_cast<std::uint8_t>(i % 128),
                                   static_cast<std::uint8_t>(i / 128)));
    }
    for (std::size_t slot = 0; slot < 6; ++slot) {
        verse.key = slot + 1;
        rig.engine.publish(slot, verse);
    }
    rig.sizes = anySizes(6, 3000);
    rig.run(96000);
    CHECK(rig.notes.size() > 256);
    checkNoneHangs(rig.notes);
    CHECK(std::is_sorted(rig.notes.begin(), rig.notes.end(), [](auto& a, auto& b) { return a.frame < b.frame; }));
}

void notesOutOfOrderOrRangeAreHarmless() {
    Rig rig;
    rig.engine.publish(0, {.frames = 1000, .notes = {note(900, -5, 200), note(10, 5, 61), note(-70, 5, 62),
                                                     note(2000, 5, 63), note(950, 5, 64)}});
    rig.sizes = always(64);
    rig.run(3000);
    checkNoneHangs(rig.notes);
    CHECK(rig.notes.front() == (SentNote{900, 0x90, 72, 100}));
    CHECK(rig.notes.size() == 2);
}

}  // namespace

int main() {
    notesAreAtTheirFrames();
    jumpsStopsAndReleaseEndNotes();
    aStartWithinAClipSkipsEarlierNotes();
    moreNotesThanRoomNeverHang();
    notesOutOfOrderOrRangeAreHarmless();
}

// The golden files of the shared region: its constants are those of session-v3.txt, session-v3.bin decodes to the
// fields of session-v3-fields.txt, and writing those fields through the rings and lines gives the very same bytes.
// comeback.bridge decodes the same files in Java.
#include "Check.h"
#include "wire/AudioRing.h"
#include "wire/NoteRing.h"
#include "wire/Parameters.h"
#include "wire/TransportLine.h"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <fstream>
#include <map>
#include <string>
#include <utility>
#include <vector>

using namespace comeback::wire;

namespace {

const std::string folder = WIRE_TEST_FOLDER;
using Fields = std::map<std::string, double>;

Fields fieldsOf(const std::string& file) {
    std::ifstream in(folder + "/" + file);
    Fields fields;
    std::string name;
    double value = 0;
    while (in >> name >> value) {
        fields[name] = value;
    }
    return fields;
}

#define NAMED(owner, name) {#name, static_cast<double>(owner::name)}
#define OFFSET(owner, name) {#owner "." #name, static_cast<double>(offsetof(owner, name))}

void theConstantsAreTheGoldenOnes() {
    const Fields ours{
        NAMED(SessionLayout, magic),        NAMED(SessionLayout, version),       NAMED(SessionLayout, head),
        NAMED(SessionLayout, transport),    NAMED(SessionLayout, blocksDone),    NAMED(SessionLayout, blocksLate),
        NAMED(SessionLayout, clipsLate),    NAMED(SessionLayout, blocksSettled), NAMED(SessionLayout, engineState),
        NAMED(SessionLayout, clipsChanged),
        NAMED(SessionLayout, audioWritten), NAMED(SessionLayout, audioDropped),  NAMED(SessionLayout, audioRead),
        NAMED(SessionLayout, audioStamped), NAMED(SessionLayout, stamps),        NAMED(SessionLayout, stampCapacity),
        NAMED(SessionLayout, notesWritten), NAMED(SessionLayout, notesDropped),  NAMED(SessionLayout, notesRead),
        NAMED(SessionLayout, parameters),   NAMED(SessionLayout, mostParameters), NAMED(SessionLayout, notes),
        NAMED(SessionLayout, noteCapacity), NAMED(SessionLayout, clips),         NAMED(SessionLayout, clipSlots),
        NAMED(SessionLayout, ring),         NAMED(SessionLayout, ringFrames),    NAMED(SessionLayout, ringFrameBytes),
        NAMED(SessionLayout, pool),         NAMED(SessionLayout, poolBytes),     NAMED(SessionLayout, bytes),
        {"RunStamp.bytes", sizeof(RunStamp)}, OFFSET(RunStamp, frame), OFFSET(RunStamp, time), OFFSET(RunStamp, ppq),
        OFFSET(RunStamp, ppqPerFrame),
        {"NoteEvent.bytes", sizeof(NoteEvent)}, OFFSET(NoteEvent, time), OFFSET(NoteEvent, ppq),
        OFFSET(NoteEvent, kind), OFFSET(NoteEvent, note), OFFSET(NoteEvent, velocity), OFFSET(NoteEvent, channel),
        OFFSET(NoteEvent, reserved), OFFSET(NoteEvent, reserved2),
        {"ClipSlot.bytes", sizeof(ClipSlot)}, OFFSET(ClipSlot, state), OFFSET(ClipSlot, key),
        OFFSET(ClipSlot, generation), OFFSET(ClipSlot, anchorPpq), OFFSET(ClipSlot, bpm),
        OFFSET(ClipSlot, anchorFrame), OFFSET(ClipSlot, frames), OFFSET(ClipSlot, samplesOffset),
        OFFSET(ClipSlot, notesOffset), OFFSET(ClipSlot, notes), OFFSET(ClipSlot, layers),
        OFFSET(ClipSlot, sampleRate), OFFSET(ClipSlot, reserved),
        {"ClipNote.bytes", sizeof(ClipNote)}, OFFSET(ClipNote, frame), OFFSET(ClipNote, lengthFrames),
        OFFSET(ClipNote, channel), OFFSET(ClipNote, note), OFFSET(ClipNote, velocity), OFFSET(ClipNote, reserved),
        OFFSET(ClipNote, reserved2),
        {"ClipSlot.free", ClipSlot::free}, {"ClipSlot.ready", ClipSlot::ready},
        {"ClipSlot.retireWhenSilent", ClipSlot::retireWhenSilent}, {"ClipSlot.retireNow", ClipSlot::retireNow},
        {"ClipSlot.lead", ClipSlot::lead}, {"ClipSlot.doubles", ClipSlot::doubles},
        {"ClipSlot.adLibs", ClipSlot::adLibs},
    };
    CHECK(ours == fieldsOf("session-v3.txt"));
}

void theParametersAreTheGoldenOnes() {
    std::ifstream in(folder + "/parameters-v1.txt");
    for (std::size_t i = 0; i < parameterCount; ++i) {
        std::size_t index = 0;
        std::string id;
        float least = 0, most = 0, standard = 0, step = 0;
        CHECK(in >> index >> id >> least >> most >> standard >> step);
        const auto& ours = parameters[i];
        CHECK(index == i && id == ours.id && least == ours.least && most == ours.most);
        CHECK(standard == ours.standard && step == ours.step);
    }
    CHECK(!(in >> std::ws) || in.peek() == std::ifstream::traits_type::eof());
}

/// The golden prefix of a region, at an address as the region has it.
struct Golden {
    Golden() : words(SessionLayout::ring / 8 + 2) {
        std::ifstream in(folder + "/session-v3.bin", std::ios::binary);
        CHECK(in.read(reinterpret_cast<char*>(words.data()), static_cast<std::streamsize>(words.size() * 8)));
        CHECK(in.peek() == std::ifstream::traits_type::eof());
    }
    [[nodiscard]] SessionMemory memory() { return SessionMemory(std::as_writable_bytes(std::span(words))); }
    std::vector<std::uint64_t> words;
};

template <typename Number>
double number(Number value) {
    return static_cast<double>(value);
}

void addSlot(Fields& fields, const ClipSlot& slot) {
    fields.insert({{"clip2.state", number(slot.state)},
                   {"clip2.key", number(slot.key)},
                   {"clip2.generation", number(slot.generation)},
                   {"clip2.anchorPpq", slot.anchorPpq},
                   {"clip2.bpm", slot.bpm},
                   {"clip2.anchorFrame", number(slot.anchorFrame)},
                   {"clip2.frames", number(slot.frames)},
                   {"clip2.samplesOffset", number(slot.samplesOffset)},
                   {"clip2.notesOffset", number(slot.notesOffset)},
                   {"clip2.notes", slot.notes},
                   {"clip2.layers", slot.layers},
                   {"clip2.sampleRate", slot.sampleRate}});
}

void addTransport(Fields& fields, SessionMemory memory) {
    const auto header = TransportLine(memory).read();
    fields.insert({{"transport.sequence", number(memory.counter(SessionLayout::transport).load())},
                   {"transport.flags", header.flags},
                   {"transport.frames", header.frames},
                   {"transport.firstFrame", number(header.firstFrame)},
                   {"transport.ppq", header.ppq},
                   {"transport.bpm", header.bpm},
                   {"transport.sampleRate", header.sampleRate},
                   {"transport.meterBeats", header.meterBeats},
                   {"transport.meterUnit", header.meterUnit},
                   {"transport.droppedFrames", header.droppedFrames},
                   {"transport.barStartPpq", header.barStartPpq},
                   {"transport.loopStartPpq", header.loopStartPpq},
                   {"transport.loopEndPpq", header.loopEndPpq}});
}

void addCounters(Fields& fields, SessionMemory memory) {
    const std::map<std::string, std::size_t> offsets{
        {"blocksDone", SessionLayout::blocksDone},       {"blocksLate", SessionLayout::blocksLate},
        {"clipsLate", SessionLayout::clipsLate},         {"blocksSettled", SessionLayout::blocksSettled},
        {"engineState", SessionLayout::engineState},     {"clipsChanged", SessionLayout::clipsChanged},
        {"audioWritten", SessionLayout::audioWritten},   {"audioDropped", SessionLayout::audioDropped},
        {"audioRead", SessionLayout::audioRead},         {"audioStamped", SessionLayout::audioStamped},
        {"notesWritten", SessionLayout::notesWritten},
        {"notesDropped", SessionLayout::notesDropped},   {"notesRead", SessionLayout::notesRead},
    };
    for (const auto& [name, offset] : offsets) {
        fields[name] = number(memory.counter(offset).load());
    }
    for (std::size_t i = 0; i < SessionLayout::mostParameters; ++i) {
        fields["parameter" + std::to_string(i)] = memory.parameter(i).load();
    }
}

/// What is read of the rings, through the rings, after the rest.
void addRings(Fields& fields, SessionMemory memory) {
    const auto note = NoteRing(memory).pop();
    CHECK(note);
    FrameStamp stamp;
    float sample[2]{};
    CHECK(AudioRing(memory).popRun(sample, stamp) == 1);
    const auto& run = memory.stamps()[3];
    fields.insert({{"note3.time", number(note->time)},
                   {"note3.ppq", note->ppq},
                   {"note3.kind", note->kind},
                   {"note3.note", note->note},
                   {"note3.velocity", note->velocity},
                   {"note3.channel", note->channel},
                   {"frame3.time", number(stamp.time)},
                   {"frame3.ppq", stamp.ppq},
                   {"frame3.sample", sample[0]},
                   {"stamp3.frame", number(run.frame)},
                   {"stamp3.time", number(run.time)},
                   {"stamp3.ppq", run.ppq},
                   {"stamp3.ppqPerFrame", run.ppqPerFrame}});
}

void theGoldenBytesDecode() {
    Golden golden;
    const auto memory = golden.memory();
    Fields fields;
    addTransport(fields, memory);
    addCounters(fields, memory);
    addSlot(fields, memory.slots()[2]);
    addRings(fields, memory);
    auto listed = fieldsOf("session-v3-fields.txt");
    std::erase_if(listed, [](const auto& field) { return field.first.starts_with("head."); });
    CHECK(fields == listed);
}

/// The four frames of the golden run once more, the first three of which had been read.
void writeRun(SessionMemory memory) {
    memory.counter(SessionLayout::audioStamped) -= 1;
    memory.counter(SessionLayout::audioWritten) -= 4;
    const auto frames = memory.ringFrames().first(4);
    const std::vector<float> samples(frames.begin(), frames.end());
    std::ranges::fill(frames, 0.0f);
    const auto stamp = std::exchange(memory.stamps()[3], {});
    const auto read = memory.counter(SessionLayout::audioRead).exchange(stamp.frame);
    AudioRing(memory).push(samples, {stamp.time, stamp.ppq}, stamp.ppqPerFrame);
    memory.counter(SessionLayout::audioRead) = read;
}

void whatWeWriteIsTheGoldenBytes() {
    Golden golden;
    Golden written;
    const auto memory = written.memory();
    std::memset(written.words.data(), 0, 64);
    memory.writeHead();
    NoteRing notes(memory);
    memory.counter(SessionLayout::notesWritten) -= 1;
    const auto note = std::exchange(memory.noteEvents()[3], {});
    notes.push(note);
    writeRun(memory);
    const auto transport = TransportLine(memory).read();
    memory.counter(SessionLayout::transport) -= 2;
    TransportLine(memory).write(transport);
    CHECK(written.words == golden.words);
}

void numbersOutsideThePoolLeadNowhere() {
    std::byte none{};
    const SessionMemory memory({&none, 1});
    constexpr auto end = std::uint64_t{SessionLayout::bytes};
    CHECK(memory.pooled<float>(SessionLayout::pool - 4, 1).empty());
    CHECK(memory.pooled<float>(end - 4, 2).empty() && memory.pooled<float>(end, 1).empty());
    CHECK(memory.pooled<float>(SessionLayout::pool, ~std::uint64_t{0}).empty());
    CHECK(memory.pooled<float>(SessionLayout::pool + 2, 1).empty());
    CHECK(memory.pooled<float>(~std::uint64_t{3}, 1).empty());
}

}  // namespace

int main() {
    theConstantsAreTheGoldenOnes();
    theParametersAreTheGoldenOnes();
    theGoldenBytesDecode();
    whatWeWriteIsTheGoldenBytes();
    numbersOutsideThePoolLeadNowhere();
}

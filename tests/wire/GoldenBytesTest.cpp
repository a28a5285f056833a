// The golden bytes decode to the fields that host-block-v1.txt lists, and encode back to the very same bytes.
// comeback.bridge.HostBlockHeaderTest does the same in Java with the same two files.
#include "Check.h"
#include "wire/HostBlockHeader.h"

#include <cstring>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

using comeback::wire::HostBlockHeader;

namespace {

const std::string folder = WIRE_TEST_FOLDER;

std::vector<std::byte> goldenBytes() {
    std::ifstream in(folder + "/host-block-v1.bin", std::ios::binary);
    std::vector<std::byte> bytes;
    for (std::istreambuf_iterator<char> at(in), end; at != end; ++at) {
        bytes.push_back(static_cast<std::byte>(*at));
    }
    return bytes;
}

std::map<std::string, double> goldenFields() {
    std::ifstream in(folder + "/host-block-v1.txt");
    std::map<std::string, double> fields;
    std::string name;
    double value = 0;
    while (in >> name >> value) {
        fields[name] = value;
    }
    return fields;
}

void checkFields(const HostBlockHeader& header) {
    std::map<std::string, double> decoded{
        {"flags", header.flags},
        {"frames", header.frames},
        {"firstFrame", static_cast<double>(header.firstFrame)},
        {"ppq", header.ppq},
        {"bpm", header.bpm},
        {"sampleRate", header.sampleRate},
        {"meterBeats", header.meterBeats},
        {"meterUnit", header.meterUnit},
        {"droppedFrames", header.droppedFrames},
        {"barStartPpq", header.barStartPpq},
        {"loopStartPpq", header.loopStartPpq},
        {"loopEndPpq", header.loopEndPpq},
    };
    const auto golden = goldenFields();
    CHECK(golden.size() == decoded.size() + header.frames);
    for (const auto& [name, value] : decoded) {
        CHECK(golden.at(name) == value);
    }
}

void checkSamples(const HostBlockHeader& header, const std::vector<std::byte>& bytes) {
    CHECK(bytes.size() == HostBlockHeader::bytes + 4 * header.frames);
    const auto golden = goldenFields();
    for (std::size_t i = 0; i < header.frames; ++i) {
        float sample = 0;
        std::memcpy(&sample, bytes.data() + HostBlockHeader::bytes + 4 * i, 4);
        CHECK(golden.at("sample" + std::to_string(i)) == static_cast<double>(sample));
    }
}

void checkRefusals(std::vector<std::byte> bytes) {
    CHECK(!HostBlockHeader::decode({bytes.data(), HostBlockHeader::bytes - 1}));
    for (std::size_t at : {0u, 4u, 6u}) {
        auto altered = bytes;
        altered[at] ^= std::byte{2};
        CHECK(!HostBlockHeader::decode(altered));
    }
}

}  // namespace

int main() {
    const auto bytes = goldenBytes();
    const auto header = HostBlockHeader::decode(bytes);
    CHECK(header.has_value());
    checkFields(*header);
    checkSamples(*header, bytes);
    const auto encoded = header->encoded();
    CHECK(std::memcmp(encoded.data(), bytes.data(), encoded.size()) == 0);
    CHECK(header->has(HostBlockHeader::playing) && !header->has(HostBlockHeader::nonRealtime));
    checkRefusals(bytes);
}

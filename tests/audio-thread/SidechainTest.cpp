#include "Check.h"
#include "Sidechain.h"

#include <random>
#include <string>

using namespace comeback;

namespace {

constexpr double rate = 10;
constexpr std::size_t patience = 300;  // frames of half a minute at so slow a rate
constexpr std::size_t most = 64;

/// Sounds and silences, many of them about as long as the patience; zeros of both signs.
std::vector<float> sidechainOf(unsigned seed) {
    std::mt19937 random(seed);
    std::vector<float> samples;
    for (int part = 0; part < 40; ++part) {
        const auto silence = patience - 3 + random() % 7;
        samples.insert(samples.end(), part % 3 == 0 ? silence : random() % 40, part % 2 == 0 ? 0.0f : -0.0f);
        for (auto left = random() % 20; left > 0; --left) {
            samples.push_back(random() % 3 == 0 ? 0.0f : 0.5f);
        }
    }
    return samples;
}

/// The rule, frame by frame: 's' where the sidechain is heard, 't' where the track is.
std::string expected(const std::vector<float>& samples) {
    std::string heard;
    std::size_t silent = patience;
    for (const float sample : samples) {
        const bool patient = silent < patience;
        silent = sample != 0 ? 0 : std::min(patience, silent + 1);
        heard += sample != 0 || patient ? 's' : 't';
    }
    return heard;
}

/// What is heard in blocks of these sizes. After each piece its sidechain's memory is written over, as an output that
/// lies there would.
template <typename Size>
std::string heardOf(const std::vector<float>& samples, bool onTheRight, Size size) {
    auto memory = samples;
    Sidechain sidechain;
    sidechain.prepare(rate, most);
    std::string heard;
    for (std::size_t from = 0; from < samples.size();) {
        audio::Block block;
        block.frames = std::min<std::size_t>(size(), samples.size() - from);
        block.sidechain[onTheRight ? 1 : 0] = memory.data() + from;
        sidechain.take(block);
        CHECK(block.frames > 0);
        std::fill_n(memory.begin() + static_cast<std::ptrdiff_t>(from), block.frames, 9.0f);
        const auto* const copy = block.sidechain[onTheRight ? 1 : 0];
        CHECK(block.sidechain[onTheRight ? 0 : 1] == nullptr);
        for (std::size_t i = 0; i < block.frames; ++i) {
            CHECK(copy == nullptr || copy[i] == samples[from + i]);
            heard += copy != nullptr ? 's' : 't';
        }
        from += block.frames;
    }
    return heard;
}

void whatIsHeardDoesNotDependOnTheBlocks() {
    for (unsigned seed = 1; seed <= 50; ++seed) {
        const auto samples = sidechainOf(seed);
        const auto rule = expected(samples);
        CHECK(rule.find("st") != std::string::npos && rule.find("ts") != std::string::npos);
        for (const std::size_t fixed : {std::size_t{1}, std::size_t{7}, most}) {
            CHECK(heardOf(samples, seed % 2 == 0, [=] { return fixed; }) == rule);
        }
        std::mt19937 random(seed);
        CHECK(heardOf(samples, seed % 2 == 0, [&] { return 1 + random() % most; }) == rule);
    }
}

/// Either channel's sound is the sidechain's.
void bothChannelsCount() {
    Sidechain sidechain;
    sidechain.prepare(rate, most);
    const std::vector<float> silence(most, 0.0f);
    std::vector<float> sound(most, 0.0f);
    sound[20] = 1;
    audio::Block block;
    block.frames = most;
    block.sidechain = {silence.data(), sound.data()};
    sidechain.take(block);
    CHECK(block.frames == 20 && block.sidechain[0] == nullptr && block.sidechain[1] == nullptr);
    block.frames = most - 20;
    block.sidechain = {silence.data() + 20, sound.data() + 20};
    sidechain.take(block);
    CHECK(block.frames == most - 20 && block.sidechain[0] != nullptr && block.sidechain[1][0] == 1);
    CHECK(block.sidechain[0] != silence.data() + 20 && block.sidechain[0] != block.sidechain[1]);
}

void aBusThatIsOffIsNotHeard() {
    Sidechain sidechain;
    sidechain.prepare(rate, most);
    audio::Block block;
    block.frames = most;
    sidechain.take(block);
    CHECK(block.frames == most && block.sidechain[0] == nullptr && block.sidechain[1] == nullptr);
}

/// A host that prepares us anew may have connected it anew.
void itIsForgottenWithEachPrepare() {
    Sidechain sidechain;
    std::vector<float> sound(most, 1.0f);
    for (const bool isSilent : {false, true, false}) {
        sidechain.prepare(rate, most);
        std::fill(sound.begin(), sound.end(), isSilent ? 0.0f : 1.0f);
        audio::Block block;
        block.frames = most;
        block.sidechain[0] = sound.data();
        sidechain.take(block);
        CHECK(block.frames == most && (block.sidechain[0] == nullptr) == isSilent);
    }
}

}  // namespace

int main() {
    whatIsHeardDoesNotDependOnTheBlocks();
    bothChannelsCount();
    aBusThatIsOffIsNotHeard();
    itIsForgottenWithEachPrepare();
}

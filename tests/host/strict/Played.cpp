#include "../src/Script.h"
#include "Asked.h"
#include "Guard.h"
#include "Noise.h"

namespace comeback::host {

using juce::String;

namespace {

constexpr int blocksEach = 10;
constexpr int subBlock = 32;

String at(double rate, int frames) { return " at " + String(rate, 0) + " Hz in blocks of " + String(frames); }

/// Calls `act` with each rate and block size.
template <typename Act>
String atEach(const Terms& terms, Act act) {
    for (const double rate : terms.rates) {
        for (const int frames : terms.blocks) {
            act(rate, frames);
        }
    }
    return String(terms.rates.size()) + " rates, " + String(terms.blocks.size()) + " block sizes";
}

/// Ten blocks of noise; what comes back of each must be sound. `play` gets the buffer, notes and the block's number.
template <typename Play>
void playNoise(Asking& asking, double rate, int frames, Play play) {
    auto buffer = asking.subject.buffer(frames);
    for (int block = 1; block <= blocksEach; ++block) {
        fillWithNoise(buffer, asking.chance);
        juce::MidiBuffer midi;
        play(buffer, midi, block);
        expectSound(buffer, at(rate, frames));
    }
}

String noise(Asking& asking, bool releases) {
    const auto& subject = asking.subject;
    subject.prepare(asking.terms.rates.front(), asking.terms.blocks.front());
    return atEach(asking.terms, [&](double rate, int frames) {
        if (releases) {
            subject.release();
        }
        subject.prepare(rate, frames);
        playNoise(asking, rate, frames,
                  [&](auto& buffer, auto& midi, int) { subject.plugin().processBlock(buffer, midi); });
    });
}

/// One block, for what the checks before have moved: JUCE gives a plugin a hidden parameter for each MIDI controller of
/// each channel, and where all 2,080 come in one block its wrapper's buffer for them grows, by realloc, once for all.
void comeIn(const Subject& subject) {
    subject.prepare(48000, 64);
    auto buffer = subject.buffer(64);
    buffer.clear();
    juce::MidiBuffer midi;
    subject.plugin().processBlock(buffer, midi);
}

}  // namespace

String askNoise(Asking& asking) { return noise(asking, true); }
String askNoiseUnreleased(Asking& asking) { return noise(asking, false); }

String askAutomation(Asking& asking) {
    const auto& subject = asking.subject;
    const auto parameters = subject.movable();
    return atEach(asking.terms, [&](double rate, int frames) {
        subject.release();
        subject.prepare(rate, frames);
        auto whole = subject.buffer(frames);
        for (int from = 0; from < frames; from += subBlock) {
            for (int moves = 0; moves < 10; ++moves) {
                const int which = asking.below(static_cast<int>(parameters.size()));
                parameters[static_cast<std::size_t>(which)]->setValue(asking.drawn());
            }
            juce::AudioBuffer<float> part(whole.getArrayOfWritePointers(), whole.getNumChannels(), from,
                                          std::min(subBlock, frames - from));
            fillWithNoise(part, asking.chance);
            juce::MidiBuffer midi;
            subject.plugin().processBlock(part, midi);
        }
        expectSound(whole, at(rate, frames));
    });
}

String askMemory(Asking& asking) {
    const auto& subject = asking.subject;
    const Guard guard;
    comeIn(subject);
    const auto counted = atEach(asking.terms, [&](double rate, int frames) {
        subject.release();
        subject.prepare(rate, frames);
        playNoise(asking, rate, frames, [&](auto& buffer, auto& midi, int block) {
            const auto before = guard.hits();
            guard.enter();
            subject.plugin().processBlock(buffer, midi);
            guard.exit();
            const auto hits = guard.hitsSince(before);
            if (hits.isNotEmpty()) {
                throw Refusal{hits + " in block " + String(block) + at(rate, frames)};
            }
        });
    });
    return counted + ", nothing seen";
}

}  // namespace comeback::host

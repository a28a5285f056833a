#include "Checks.h"

#include "../src/Script.h"

#include <algorithm>
#include <cmath>

namespace comeback::host {

using juce::String;

String checkSame(const Words& words) {
    const auto a = readWav(words.file(0));
    const auto b = readWav(words.file(1));
    const auto from = static_cast<std::size_t>(words.number("from", 0));
    const auto shift = static_cast<std::size_t>(words.number("shift", 0));
    const auto to = from + static_cast<std::size_t>(words.number("frames", static_cast<double>(a.frames() - from)));
    if (a.channels.size() != b.channels.size() || a.sampleRate != b.sampleRate || to > a.frames() ||
        to + shift > b.frames()) {
        throw Refusal{"The two are not of one length, rate and number of channels: " + String(a.frames()) + " and " +
                      String(b.frames()) + " frames."};
    }
    float peak = 0;
    for (std::size_t c = 0; c < a.channels.size(); ++c) {
        for (std::size_t i = from; i < to; ++i) {
            peak = std::max(peak, std::abs(a.channels[c][i]));
            if (a.channels[c][i] != b.channels[c][i + shift]) {
                throw Refusal{"They differ first in frame " + String(i) + ": " + String(a.channels[c][i], 9) + " and " +
                              String(b.channels[c][i + shift], 9) + "."};
            }
        }
    }
    if (peak < 1e-4f && words.number("silent", 0) == 0) {
        throw Refusal{"Both are silent."};
    }
    return String(to - from) + " frames are equal to the bit; their peak is " + String(peak, 3) + ".";
}

namespace {

bool playTheSame(const Run& a, const Run& b) {
    return a.playing && b.playing && a.frames == b.frames && a.startPpq == b.startPpq && a.startBpm == b.startBpm &&
           a.endBpm == b.endBpm && a.sampleRate == b.sampleRate;
}

/// Throws if two runs sound different after the first `skip` frames of each.
void compare(const std::vector<float>& sound, const Run& a, const Run& b, std::int64_t skip) {
    float peak = 0;
    for (auto i = skip; i < a.frames; ++i) {
        const float one = sound[static_cast<std::size_t>(a.firstFrame + i)];
        const float other = sound[static_cast<std::size_t>(b.firstFrame + i)];
        peak = std::max(peak, std::abs(one));
        if (one != other) {
            throw Refusal{"The passes from frames " + String(a.firstFrame) + " and " + String(b.firstFrame) +
                          " differ first in their frame " + String(i) + ": " + String(one, 9) + " and " +
                          String(other, 9) + "."};
        }
    }
    if (peak < 1e-4f) {
        throw Refusal{"The passes from frames " + String(a.firstFrame) + " and " + String(b.firstFrame) +
                      " are silent."};
    }
}

float largestStep(const std::vector<float>& sound, std::size_t from, std::size_t to) {
    float most = 0;
    for (auto i = std::max<std::size_t>(from, 1); i < std::min(to, sound.size()); ++i) {
        most = std::max(most, std::abs(sound[i] - sound[i - 1]));
    }
    return most;
}

}  // namespace

String checkPasses(const Words& words) {
    const auto runs = runsOf(readJson(words.file(0)), static_cast<int>(words.number("first", 0)));
    const auto sound = soundOf(words.file(1));
    int compared = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        for (std::size_t j = i + 1; j < runs.size(); ++j) {
            if (playTheSame(runs[i], runs[j])) {
                // What sounded before a jump fades out for a moment after it.
                const double skip = words.number("skip", 0.02) * runs[i].sampleRate;
                compare(sound, runs[i], runs[j], static_cast<std::int64_t>(skip));
                ++compared;
                break;
            }
        }
    }
    if (compared == 0) {
        throw Refusal{"No two runs play the same bars."};
    }
    return String(compared + 1) + " passes are equal to the bit.";
}

String checkEdges(const Words& words) {
    const auto runs = runsOf(readJson(words.file(0)));
    const auto sound = soundOf(words.file(1));
    constexpr std::size_t reach = 1024;
    constexpr float inaudible = 0.01f;
    float worst = 0;
    for (std::size_t r = 1; r < runs.size(); ++r) {
        const auto edge = static_cast<std::size_t>(runs[r].firstFrame);
        const float atEdge = largestStep(sound, edge - 2, edge + 3);
        const float around = std::max(largestStep(sound, edge - std::min(edge, reach), edge - 2),
                                      largestStep(sound, edge + 3, edge + reach));
        if (atEdge > std::max(around, inaudible)) {
            throw Refusal{"It clicks at frame " + String(edge) + ": a step of " + String(atEdge, 4) + " where those around are " +
                          String(around, 4) + " at most."};
        }
        worst = std::max(worst, atEdge);
    }
    if (runs.size() < 2) {
        throw Refusal{"Nothing was looped, left or stopped."};
    }
    return "No click at " + String(runs.size() - 1) + " edges: no step is larger than those around; the largest is " +
           String(worst, 4) + ".";
}

}  // namespace comeback::host

#include "Checks.h"

#include "../src/Script.h"

#include <algorithm>
#include <cmath>

namespace comeback::host {

using juce::String;

namespace {

/// Where in the recording positions come, over all steady runs of their tempo; those within `slack` of a run's ends
/// are left out of `surely`.
struct Expected {
    std::vector<double> frames;
    int surely = 0;
};

void expect(Expected& expected, const Run& run, double ppq, double slack) {
    const double frame = std::floor(run.frameAt(ppq) + 0.5 + 1e-6);
    if (frame >= -slack && frame < static_cast<double>(run.frames) + slack) {
        expected.frames.push_back(static_cast<double>(run.firstFrame) + frame);
        expected.surely += frame >= slack && frame < static_cast<double>(run.frames) - slack ? 1 : 0;
    }
}

/// Largest distance of a found frame from the nearest expected one; throws when one has no partner.
double match(const Expected& expected, std::vector<double> found, double within, const String& what) {
    std::vector<double> left = expected.frames;
    double farthest = 0;
    int met = 0;
    for (const double frame : found) {
        const auto nearest = std::ranges::min_element(left, {}, [&](double e) { return std::abs(e - frame); });
        if (nearest == left.end() || std::abs(*nearest - frame) > within) {
            throw Refusal{"A note for " + what + " comes at frame " + String(frame, 0) + ", where none is expected" +
                          (nearest == left.end() ? String(".") : "; the nearest is " + String(*nearest, 0) + ".")};
        }
        farthest = std::max(farthest, std::abs(*nearest - frame));
        left.erase(nearest);
        ++met;
    }
    if (met < expected.surely) {
        throw Refusal{"Of " + String(expected.surely) + " notes for " + what + " only " + String(met) + " came."};
    }
    return farthest;
}

std::vector<double> framesOf(const std::vector<NoteOn>& notes, int channel, int note, double fromFrame) {
    std::vector<double> frames;
    for (const auto& each : notes) {
        if (each.channel == channel && (note == 0 || each.note == note) && each.frame >= fromFrame) {
            frames.push_back(each.frame);
        }
    }
    return frames;
}

bool performs(const Run& run, const StateTurn& turn) {
    return run.steady() && std::abs(run.startBpm - turn.bpm) < 1e-6;
}

}  // namespace

String checkNotes(const Words& words) {
    const auto report = readJson(words.file(0));
    const auto turns = turnsOf(readJson(words.file(1)));
    const auto runs = runsOf(report, static_cast<int>(words.number("first", 0)));
    const double within = words.number("within", 1);
    Expected syllables;
    Expected bars;
    Expected lines;
    int answers = 0;
    for (const auto& turn : turns) {
        answers += turn.lines.empty() ? 0 : 1;
        for (const auto& run : runs) {
            if (!performs(run, turn)) {
                continue;
            }
            for (double bar = turn.fromPpq; bar < turn.toPpq - 1e-6; bar += run.meter.barPpq()) {
                expect(bars, run, bar, within + 1);
            }
            for (const auto& line : turn.lines) {
                for (const double declared : line.declaredPpq) {
                    expect(syllables, run, declared, within + 1);
                }
            }
        }
    }
    if (answers < static_cast<int>(words.number("turns", 1))) {
        throw Refusal{"The state holds " + String(answers) + " answers, fewer than " +
                      String(words.number("turns", 1), 0) + "."};
    }
    const auto notes = noteOnsOf(report);
    const auto from = static_cast<double>(runs.front().firstFrame);
    const double farthest = match(syllables, framesOf(notes, 1, 0, from), within, "a syllable");
    match(bars, framesOf(notes, 2, 36, from), within, "a bar line");
    return String(syllables.surely) + " syllables and " + String(bars.surely) +
           " bar lines have their notes; the farthest is " + String(farthest, 0) + " frames off.";
}

namespace {

/// Loudest sample between two frames of a recording.
float peakIn(const std::vector<float>& sound, double from, double to) {
    float peak = 0;
    for (auto i = std::max(0.0, from); i < std::min(to, static_cast<double>(sound.size())); ++i) {
        peak = std::max(peak, std::abs(sound[static_cast<std::size_t>(i)]));
    }
    return peak;
}

/// Throws unless the line sounds at its first vowel, and, for an answer's first line, before it.
void expectLine(const std::vector<float>& lead, const Run& run, const StateLine& line, bool opens) {
    const double vowel = static_cast<double>(run.firstFrame) + run.frameAt(line.firstVowelPpq);
    const double beat = 60 / run.startBpm * run.sampleRate;
    if (peakIn(lead, vowel, vowel + run.sampleRate * 0.1) < 0.01f) {
        throw Refusal{"The vowel due at frame " + String(vowel, 0) + " does not sound."};
    }
    if (opens && peakIn(lead, vowel - beat, vowel) < 1e-4f) {
        throw Refusal{"Nothing sounds before the first vowel, at frame " + String(vowel, 0) + ": its pickup is lost."};
    }
}

}  // namespace

String checkPlaces(const Words& words) {
    const auto turns = turnsOf(readJson(words.file(1)));
    const double from = words.number("from", -1);
    if (from >= 0 && (turns.empty() || std::abs(turns.front().fromPpq - from) > 1e-6)) {
        throw Refusal{"The first answer does not begin at PPQ " + String(from, 3) + "."};
    }
    const auto lead = soundOf(words.file(2));
    auto elsewhere = lead;
    int lines = 0;
    int answers = 0;
    for (const auto& run : runsOf(readJson(words.file(0)), static_cast<int>(words.number("first", 0)))) {
        for (const auto& turn : turns) {
            const double end = run.startPpq + static_cast<double>(run.frames) * run.startBpm / (60 * run.sampleRate);
            if (!performs(run, turn) || turn.lines.empty() || turn.fromPpq - 1 < run.startPpq - 1e-6 || turn.toPpq > end) {
                continue;
            }
            ++answers;
            for (std::size_t i = 0; i < turn.lines.size(); ++i, ++lines) {
                expectLine(lead, run, turn.lines[i], i == 0);
            }
            // A pickup may come a beat early; a last word may ring for two more.
            const auto first = static_cast<double>(run.firstFrame);
            const auto begin = std::max(0.0, first + std::floor(run.frameAt(turn.fromPpq - 1)) - 1);
            const auto to = std::min(static_cast<double>(lead.size()), first + run.frameAt(turn.toPpq + 2));
            std::fill(elsewhere.begin() + static_cast<std::ptrdiff_t>(begin),
                      elsewhere.begin() + static_cast<std::ptrdiff_t>(to), 0.0f);
        }
    }
    if (answers < static_cast<int>(words.number("turns", 1))) {
        throw Refusal{"Only " + String(answers) + " answers were played whole."};
    }
    if (words.number("elsewhere", 1) > 0 && peakIn(elsewhere, 0, 1e15) > 0) {
        throw Refusal{"Something sounds outside the answers' bars."};
    }
    return String(answers) + " answers of " + String(lines) + " lines sound in their bars, and nowhere else.";
}

}  // namespace comeback::host

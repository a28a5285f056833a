#include "Checks.h"

#include "../src/Resample.h"
#include "../src/Script.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace comeback::host {

using juce::String;

namespace {

constexpr int reach = 8;  ///< lags looked at, in frames each way

/// Correlation of a run of the lead with the reference shifted by `lag`.
double correlation(const std::vector<float>& lead, const std::vector<float>& reference, const Run& run,
                   std::int64_t offset, int lag) {
    double sum = 0;
    for (std::int64_t i = reach; i < run.frames - reach; ++i) {
        const auto at = offset + i - lag;
        if (at >= 0 && at < static_cast<std::int64_t>(reference.size())) {
            sum += static_cast<double>(lead[static_cast<std::size_t>(run.firstFrame + i)]) *
                   static_cast<double>(reference[static_cast<std::size_t>(at)]);
        }
    }
    return sum;
}

/// How many frames the lead comes late, to a fraction of one: the peak of the correlation.
double lateness(const std::vector<float>& lead, const std::vector<float>& reference, const Run& run,
                std::int64_t offset) {
    std::array<double, 2 * reach + 1> values{};
    for (int lag = -reach; lag <= reach; ++lag) {
        values[static_cast<std::size_t>(lag + reach)] = correlation(lead, reference, run, offset, lag);
    }
    const auto peak = std::distance(values.begin(), std::ranges::max_element(values));
    if (peak == 0 || peak == 2 * reach) {
        throw Refusal{"The lead is not the reference stem, or is more than " + String(reach) + " frames off."};
    }
    const auto p = static_cast<std::size_t>(peak);
    const double bend = values[p - 1] - 2 * values[p] + values[p + 1];
    return static_cast<double>(peak) - reach + 0.5 * (values[p - 1] - values[p + 1]) / bend;
}

/// Frames of a run that differ from the reference at all.
std::int64_t differences(const std::vector<float>& lead, const std::vector<float>& reference, const Run& run,
                         std::int64_t offset) {
    std::int64_t different = 0;
    for (std::int64_t i = 0; i < run.frames; ++i) {
        const auto at = offset + i;
        const bool inside = at >= 0 && at < static_cast<std::int64_t>(reference.size());
        const float wanted = inside ? reference[static_cast<std::size_t>(at)] : 0.0f;
        different += lead[static_cast<std::size_t>(run.firstFrame + i)] == wanted ? 0 : 1;
    }
    return different;
}

/// Both the lead and the reference lay each line on a whole frame of their own rate: how much later than the reference's
/// frame the lead's is, in the lead's frames.
double roundedApart(double ppq, const Run& run, double stemRate) {
    const double seconds = ppq * 60 / run.startBpm;
    const auto ours = static_cast<double>(std::llround(seconds * run.sampleRate));
    return ours - static_cast<double>(std::llround(seconds * stemRate)) * run.sampleRate / stemRate;
}

/// The frames from a little before a line's first vowel until a little before the next line's.
Run around(const Run& run, const std::vector<StateLine>& lines, std::size_t line) {
    const auto frameOf = [&](double ppq) {
        return std::llround((ppq - run.startPpq) * 60 / run.startBpm * run.sampleRate - 0.1 * run.sampleRate);
    };
    Run piece = run;
    const auto from = std::clamp<std::int64_t>(frameOf(lines[line].firstVowelPpq), 0, run.frames);
    const auto next = line + 1 < lines.size() ? frameOf(lines[line + 1].firstVowelPpq)
                                              : from + std::llround(2 * run.sampleRate);
    piece.firstFrame = run.firstFrame + from;
    piece.frames = std::clamp<std::int64_t>(next, from, run.frames) - from;
    return piece;
}

/// How far the line that lies worst is from where it belongs, in frames.
double worstLine(const std::vector<float>& lead, const std::vector<float>& reference, const Run& run,
                 std::int64_t offset, const std::vector<StateTurn>& turns, double stemRate) {
    double worst = 0;
    for (const auto& turn : turns) {
        for (std::size_t i = 0; i < turn.lines.size(); ++i) {
            const auto piece = around(run, turn.lines, i);
            if (piece.frames < std::llround(0.5 * run.sampleRate)) {
                continue;  // not in this run
            }
            const double off = lateness(lead, reference, piece, offset + piece.firstFrame - run.firstFrame) -
                               roundedApart(turn.lines[i].firstVowelPpq, run, stemRate);
            worst = std::abs(off) > std::abs(worst) ? off : worst;
        }
    }
    return worst;
}

}  // namespace

String checkStem(const Words& words) {
    const auto turns = turnsOf(readJson(words.file(1)));
    const auto lead = soundOf(words.file(2));
    const auto stem = readWav(words.file(3));
    const double bpm = turns.empty() ? 0 : turns.front().bpm;
    double latest = 0;
    std::int64_t different = 0;
    int compared = 0;
    bool exact = true;
    for (const auto& run : runsOf(readJson(words.file(0)), static_cast<int>(words.number("first", 0)))) {
        if (!run.steady() || std::abs(run.startBpm - bpm) > 1e-6) {
            continue;
        }
        const auto reference = resampled(stem.channels.front(), stem.sampleRate, run.sampleRate);
        const auto offset = std::llround(run.startPpq * 60 / run.startBpm * run.sampleRate);
        const bool sameRate = std::abs(stem.sampleRate - run.sampleRate) < 0.5;
        const double late = sameRate ? lateness(lead, reference, run, offset)
                                     : worstLine(lead, reference, run, offset, turns, stem.sampleRate);
        latest = std::abs(late) > std::abs(latest) ? late : latest;
        exact = exact && sameRate;
        different += exact ? differences(lead, reference, run, offset) : 0;
        ++compared;
    }
    const auto found = "the lead lies " + String(latest, 3) + " frames from where it belongs" +
                       (exact ? ", and " + String(different) + " frames differ." : String("."));
    if (compared == 0 || std::abs(latest) > 0.25 || different > static_cast<std::int64_t>(words.number("differ", 0))) {
        throw Refusal{"Not the reference stem: " + found};
    }
    return "The reference stem: " + found;
}

}  // namespace comeback::host

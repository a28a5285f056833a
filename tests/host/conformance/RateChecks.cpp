#include "Checks.h"
#include "Refusal.h"
#include "Stage.h"
#include "Statuses.h"

#include <array>
#include <cmath>

namespace comeback::conformance {

namespace {

constexpr std::array rates{22050.0,  32000.0,  44100.0,   48000.0,   88200.0,   96000.0,  176400.0,
                           192000.0, 384000.0, 1234.5678, 12345.678, 123456.78, 1234567.8};

/// The clock of a host that plays at 92 quarter notes a minute, in 4/4.
ProcessContext playing(double rate, int64 frame) {
    ProcessContext context{};
    context.state = ProcessContext::kPlaying | ProcessContext::kTempoValid | ProcessContext::kTimeSigValid |
                    ProcessContext::kProjectTimeMusicValid | ProcessContext::kBarPositionValid |
                    ProcessContext::kContTimeValid;
    context.sampleRate = rate;
    context.projectTimeSamples = context.continousTimeSamples = frame;
    context.tempo = 92;
    context.projectTimeMusic = static_cast<double>(frame) / rate * context.tempo / 60;
    context.barPositionMusic = std::floor(context.projectTimeMusic / 4) * 4;
    context.timeSigNumerator = context.timeSigDenominator = 4;
    return context;
}

std::string formats(const Subject& subject) {
    for (const double rate : rates) {
        Stage stage(subject.plug, rate);
        stage.play(64, "at " + number(rate) + " Hz");
    }
    return number(rates.size()) + " rates, from 1,234.5678 to 1,234,567.8 Hz";
}

/// Plays the first of a song that the opponent raps, in blocks of all sizes up to the most.
void playSong(Stage& stage, double rate, int32 frames) {
    constexpr std::array sizes{0, 1, 64, 441, 1000, 8191, 8192};
    int64 frame = 0;
    for (std::size_t i = 0; frame < frames; ++i) {
        auto context = playing(rate, frame);
        stage.block.data.processContext = &context;
        const int32 size = sizes[i % sizes.size()];
        stage.play(size, "while the host plays at " + number(rate) + " Hz");
        for (int32 output = 1; output < stage.block.data.numOutputs; ++output) {
            stage.block.mustBeSilent(output, "before anything is answered");
        }
        frame += size;
    }
    stage.block.data.processContext = nullptr;
}

/// The engine hears what plays, at each rate, in real time and offline, and goes on.
std::string playingRates(const Subject& subject) {
    for (const double rate : rates) {
        for (const int32 mode : {kRealtime, kOffline}) {
            Stage stage(subject.plug, rate, false, mode);
            playSong(stage, rate, subject.isLong ? 400000 : 40000);
        }
    }
    return number(rates.size()) + " rates, in real time and offline, while the host plays; the engines are ready: " +
           number(enginesReady());
}

/// A host that says nothing, or things that cannot be, of its clock.
std::string strangeClocks(const Subject& subject) {
    Stage stage(subject.plug);
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    for (const double strange : {none, 1e300, -1e300, 0.0, -1.0}) {
        auto context = playing(44100, 100);
        context.tempo = context.projectTimeMusic = context.barPositionMusic = strange;
        context.sampleRate = context.cycleStartMusic = context.cycleEndMusic = strange;
        context.state |= ProcessContext::kCycleActive | ProcessContext::kCycleValid;
        context.timeSigNumerator = context.timeSigDenominator = strange > 0 ? 2147483647 : -1;
        context.projectTimeSamples = strange > 0 ? 9223372036854775807 : -9223372036854775807;
        stage.block.data.processContext = &context;
        stage.play(64, "with a strange clock");
    }
    return "what cannot be of position, tempo and meter";
}

}  // namespace

std::vector<Check> rateChecks() {
    return {{"rates", formats}, {"rates, playing", playingRates}, {"strange clocks", strangeClocks}};
}

}  // namespace comeback::conformance

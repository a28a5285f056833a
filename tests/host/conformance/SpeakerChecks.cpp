#include "Block.h"
#include "Checks.h"
#include "Refusal.h"

#include <array>

namespace comeback::conformance {

namespace {

using Arrangements = std::vector<SpeakerArrangement>;

Arrangements arrangements(const Plug& plug, BusDirection direction) {
    Arrangements all(static_cast<std::size_t>(plug.buses(kAudio, direction)));
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto index = static_cast<int32>(i);
        mustDo(plug.processor->getBusArrangement(direction, index, all[i]), "getBusArrangement");
        must(SpeakerArr::getChannelCount(all[i]) == plug.bus(kAudio, direction, index).channelCount,
             "A bus's arrangement has not as many channels as the bus.");
    }
    return all;
}

tresult arrange(const Plug& plug, Arrangements in, Arrangements out) {
    return plug.processor->setBusArrangements(in.data(), static_cast<int32>(in.size()), out.data(),
                                              static_cast<int32>(out.size()));
}

/// Every bus stereo again, as it was at first.
void restore(const Plug& plug) {
    const Arrangements in(static_cast<std::size_t>(plug.buses(kAudio, kInput)), SpeakerArr::kStereo);
    const Arrangements out(static_cast<std::size_t>(plug.buses(kAudio, kOutput)), SpeakerArr::kStereo);
    mustDo(arrange(plug, in, out), "setBusArrangements with stereo everywhere");
}

std::string sidechain(const Subject& subject) {
    auto in = arrangements(subject.plug, kInput);
    auto out = arrangements(subject.plug, kOutput);
    in[0] = out[0] = SpeakerArr::kMono;
    mustDo(arrange(subject.plug, in, out), "setBusArrangements with a mono track and a stereo sidechain");
    must(arrangements(subject.plug, kInput) == in && arrangements(subject.plug, kOutput) == out,
         "An arrangement was taken, and another one is there.");
    restore(subject.plug);
    return "a mono track beside a stereo sidechain";
}

/// One block with every bus on, as they are arranged now.
void playOnce(Plug& plug, const std::string& when) {
    plug.activateBuses(true, false);
    {
        const Running running(plug, 44100);
        Block block(plug, 64);
        block.fill(64);
        process(plug, block, when);
        block.mustBeKept();
        block.mustPass(when);
        for (int32 i = 1; i < plug.buses(kAudio, kOutput); ++i) {
            block.mustBeSilent(i, when);
        }
    }
    plug.activateBuses(false, false);
}

std::string speakers(const Subject& subject) {
    using namespace SpeakerArr;
    const std::array all{kMono, kStereo, kStereoSurround, kStereoCenter, kStereoSide, kStereoCLfe, k30Cine, k30Music,
                         k31Cine, k31Music, k40Cine, k40Music, k41Cine, k41Music, k50};
    int taken = 0;
    for (const auto in : all) {
        for (const auto out : all) {
            const Arrangements ins(static_cast<std::size_t>(subject.plug.buses(kAudio, kInput)), in);
            const Arrangements outs(static_cast<std::size_t>(subject.plug.buses(kAudio, kOutput)), out);
            const bool is = arrange(subject.plug, ins, outs) == kResultTrue;
            const bool ours = in == out && (in == kMono || in == kStereo);
            must(is == ours, "Other arrangements than mono and stereo are taken.");
            const bool there = arrangements(subject.plug, kInput) == ins && arrangements(subject.plug, kOutput) == outs;
            must(is == there, "What was said of an arrangement is not what is there.");
            taken += is ? 1 : 0;
            playOnce(subject.plug, "after an arrangement that was " + std::string(is ? "taken" : "refused"));
        }
    }
    restore(subject.plug);
    return number(all.size() * all.size()) + " asked for, " + number(taken) + " taken, sound after each";
}

}  // namespace

std::vector<Check> speakerChecks() { return {{"sidechain", sidechain}, {"speakers", speakers}}; }

}  // namespace comeback::conformance

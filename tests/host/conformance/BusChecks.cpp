#include "Checks.h"
#include "Refusal.h"

#include <functional>
#include <random>

namespace comeback::conformance {

namespace {

void eachBus(const Plug& plug, const std::function<void(MediaType, BusDirection, int32)>& act) {
    for (const MediaType media : {kAudio, kEvent}) {
        for (const BusDirection direction : {kInput, kOutput}) {
            for (int32 i = 0; i < plug.buses(media, direction); ++i) {
                act(media, direction, i);
            }
        }
    }
}

std::string scan(const Subject& subject) {
    int count = 0;
    eachBus(subject.plug, [&](MediaType media, BusDirection direction, int32 index) {
        const auto info = subject.plug.bus(media, direction, index);
        must(info.name[0] != 0, "A bus has no name.");
        must(info.mediaType == media && info.direction == direction, "A bus says that it is another one.");
        must((info.busType == kMain) == (index == 0), "Main buses are not the first of their kind alone.");
        must(media == kAudio ? info.channelCount == 2 : info.channelCount == 16, "A bus has other channels.");
        must(((info.flags & BusInfo::kDefaultActive) != 0) == (index == 0), "Others than main buses begin active.");
        ++count;
    });
    const auto& plug = subject.plug;
    const bool ours = plug.buses(kAudio, kInput) == 2 && plug.buses(kAudio, kOutput) == 4 &&
                      plug.buses(kEvent, kInput) == 1 && plug.buses(kEvent, kOutput) == 1;
    must(ours, "There are other buses than the documents say.");
    return number(count) + " buses, each with its name";
}

std::string consistency(const Subject& subject) {
    std::mt19937 chance(1);
    std::vector<std::tuple<MediaType, BusDirection, int32, BusInfo>> all;
    eachBus(subject.plug, [&](MediaType media, BusDirection direction, int32 index) {
        BusInfo info;
        std::memset(static_cast<void*>(&info), 0, sizeof info);
        mustDo(subject.plug.component->getBusInfo(media, direction, index, info), "getBusInfo");
        all.emplace_back(media, direction, index, info);
    });
    for (int i = 0; i < 200; ++i) {
        const auto& [media, direction, index, before] = all[chance() % all.size()];
        BusInfo info;
        std::memset(static_cast<void*>(&info), 0, sizeof info);
        mustDo(subject.plug.component->getBusInfo(media, direction, index, info), "getBusInfo");
        must(std::memcmp(&info, &before, sizeof info) == 0, "A bus is not told the same twice.");
    }
    return "200 times the same to the byte";
}

std::string invalidIndex(const Subject& subject) {
    const BusInfo none{};
    for (const MediaType media : {kAudio, kEvent}) {
        for (const BusDirection direction : {kInput, kOutput}) {
            for (const int32 index : {-1, -2147483647, subject.plug.buses(media, direction), 77, 2147483647}) {
                BusInfo info{};
                must(subject.plug.component->getBusInfo(media, direction, index, info) != kResultOk &&
                         std::memcmp(&info, &none, sizeof info) == 0,
                     "There is a bus of the number " + number(index) + ".");
                must(subject.plug.component->activateBus(media, direction, index, true) != kResultOk,
                     "A bus that is none was activated.");
            }
        }
    }
    return "no bus beyond the last";
}

std::string activation(const Subject& subject) {
    eachBus(subject.plug, [&](MediaType media, BusDirection direction, int32 index) {
        const bool begins = (subject.plug.bus(media, direction, index).flags & BusInfo::kDefaultActive) != 0;
        for (const bool on : {!begins, begins}) {
            mustDo(subject.plug.component->activateBus(media, direction, index, on), "activateBus");
        }
    });
    subject.plug.activateBuses(false, false);
    return "each goes on and off";
}

}  // namespace

std::vector<Check> busChecks() {
    return {{"buses", scan},
            {"buses, again and again", consistency},
            {"buses that are none", invalidIndex},
            {"bus activation", activation}};
}

}  // namespace comeback::conformance

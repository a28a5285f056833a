#include "Checks.h"
#include "Parameters.h"
#include "Refusal.h"

#include <cmath>
#include <set>

namespace comeback::conformance {

namespace {

void mustBeSound(const ParameterInfo& info) {
    const auto name = plain(info.title);
    must(!name.empty(), "A parameter has no title.");
    must(info.id <= 0x7fffffff, name + "'s id is one of the host's.");
    must(info.stepCount >= 0, name + " has fewer than no steps.");
    must(info.defaultNormalizedValue >= 0 && info.defaultNormalizedValue <= 1, name + "'s default is not normalised.");
    must(info.unitId == kRootUnitId, name + " is in a unit that is none.");
    const bool automated = (info.flags & ParameterInfo::kCanAutomate) != 0;
    must((info.flags & (ParameterInfo::kIsReadOnly | ParameterInfo::kIsProgramChange | ParameterInfo::kIsHidden)) == 0,
         name + " is read only, a program change or hidden.");
    must(automated || (info.flags & ParameterInfo::kIsBypass) == 0, "The bypass cannot be automated.");
}

std::string scan(const Subject& subject) {
    std::set<ParamID> ids;
    int bypasses = 0;
    eachParameter(subject.plug, [&](int32 i, const ParameterInfo& info) {
        mustBeSound(info);
        must(ids.insert(info.id).second, plain(info.title) + " has the id of another.");
        const bool isOurs = i < ourParameters;
        const bool automated = (info.flags & ParameterInfo::kCanAutomate) != 0;
        must(automated == isOurs, plain(info.title) + " is not ours or not automated.");
        bypasses += (info.flags & ParameterInfo::kIsBypass) != 0 ? 1 : 0;
    });
    must(bypasses == 1, "There is not just one bypass.");
    must(ids.size() >= ourParameters, "Parameters are missing.");
    return number(ids.size()) + " parameters, " + number(ourParameters) + " of them ours, one of these the bypass";
}

/// What is set is read back, and plain values lead back to normalised ones.
std::string values(const Subject& subject) {
    auto& controller = *subject.plug.controller.get();
    eachParameter(subject.plug, [&](int32 i, const ParameterInfo& info) {
        const double before = controller.getParamNormalized(info.id);
        must(before >= 0 && before <= 1, plain(info.title) + " stands beyond its ends.");
        for (const double value : {0.0, 1.0, 0.25, before}) {
            const double plainValue = controller.normalizedParamToPlain(info.id, value);
            const double around = controller.plainParamToNormalized(info.id, plainValue);
            must(std::abs(around - value) < 1e-6, plain(info.title) + " does not come back from its plain value.");
            if (i < ourParameters) {
                controller.setParamNormalized(info.id, value);
                const double now = controller.getParamNormalized(info.id);
                must(std::abs(now - value) < 1e-6, plain(info.title) + " is not what was set.");
            }
        }
    });
    return "set, read back, and to plain values and back";
}

/// Beyond the ends; and of a parameter that is none, nothing.
std::string strangeValues(const Subject& subject) {
    auto& controller = *subject.plug.controller.get();
    const auto pitch = subject.plug.parameter("Pitch");
    for (const double value : {-1.0, 2.0, 1e300, -1e300}) {
        controller.setParamNormalized(pitch.id, value);
        const double now = controller.getParamNormalized(pitch.id);
        must(now == (value < 0 ? 0 : 1), "A value beyond the end becomes " + number(now) + ".");
    }
    controller.setParamNormalized(pitch.id, pitch.defaultNormalizedValue);
    constexpr ParamID nobody = 0x7ffffff1;
    String128 out{};
    must(controller.setParamNormalized(nobody, 0.5) != kResultOk, "A parameter that is none was set.");
    must(controller.getParamStringByValue(nobody, 0.5, out) != kResultOk, "A parameter that is none has a text.");
    return "values beyond the ends, and parameters that are none";
}

std::string midiMapping(const Subject& subject) {
    const auto mapping = subject.plug.controller.as<IMidiMapping>();
    must(static_cast<bool>(mapping), "The controller maps no MIDI.");
    std::set<ParamID> ids;
    eachParameter(subject.plug, [&](int32, const ParameterInfo& info) { ids.insert(info.id); });
    std::set<ParamID> mapped;
    for (int16 channel = 0; channel < 16; ++channel) {
        for (CtrlNumber controller = 0; controller < kCountCtrlNumber; ++controller) {
            ParamID id = 0;
            mustDo(mapping->getMidiControllerAssignment(0, channel, controller, id), "getMidiControllerAssignment");
            must(ids.contains(id), "A MIDI controller goes to a parameter that is none.");
            must(mapped.insert(id).second, "Two MIDI controllers go to one parameter.");
        }
    }
    return number(mapped.size()) + " controllers of 16 channels, each to a parameter of its own";
}

/// Interfaces that we have none of: with one there is more that must be so.
std::string nothingMore(const Subject& subject) {
    const auto& controller = subject.plug.controller;
    must(!controller.as<IMidiLearn>() && !controller.as<INoteExpressionController>() &&
             !controller.as<IKeyswitchController>() && !controller.as<IParameterFunctionName>(),
         "The controller learns MIDI, has note expression, key switches or function names now.");
    return "no MIDI learn, note expression, key switch or function names that could be wrong";
}

}  // namespace

std::vector<Check> parameterChecks() {
    return {{"parameters", scan},
            {"values", values},
            {"strange values", strangeValues},
            {"MIDI mapping", midiMapping},
            {"interfaces", nothingMore}};
}

}  // namespace comeback::conformance

#include "Checks.h"
#include "Refusal.h"

#include <cstdlib>
#include <filesystem>
#include <set>

namespace comeback::conformance {

namespace {

/// "VST 3.7.2" has interfaces that plugins must have since 3.7.
bool isSince37(const std::string& sdk) {
    const auto digits = sdk.find_first_of("0123456789");
    const auto point = sdk.find('.');
    if (digits == std::string::npos || point == std::string::npos) {
        return false;
    }
    const int major = std::atoi(sdk.c_str() + digits);
    const int minor = std::atoi(sdk.c_str() + point + 1);
    return major > 3 || (major == 3 && minor >= 7);
}

std::string factory(const Subject& subject) {
    PFactoryInfo info;
    mustDo(subject.module.factory()->getFactoryInfo(&info), "getFactoryInfo");
    must(std::string(info.vendor) == "Comeback", "The factory's vendor is not Comeback.");
    must((info.flags & PFactoryInfo::kUnicode) != 0, "The factory does not say that its names are Unicode.");
    std::set<std::string> ids;
    for (const auto& each : subject.module.classes()) {
        must(ids.insert(each.id).second, "Two classes have the same id.");
        must(each.name == "Comeback" && each.vendor == "Comeback", "A class has no name or vendor.");
        must(each.cardinality == PClassInfo::kManyInstances, "A class may not be made often.");
        must(!each.version.empty() && isSince37(each.sdkVersion), "A class tells no version, or an old SDK's.");
    }
    must(ids.size() == 2, "The factory has " + number(ids.size()) + " classes.");
    const auto effect = subject.module.only(kVstAudioEffectClass);
    must(effect.subCategories == "Fx", "The effect's categories are " + effect.subCategories + ".");
    must(subject.module.only(kVstComponentControllerClass).id != effect.id, "Controller and component are one class.");
    return "an effect and its controller, " + effect.version + ", of " + effect.sdkVersion;
}

std::string classInfos(const Subject& subject) {
    const auto& first = subject.module.factory();
    const auto third = first.as<IPluginFactory3>();
    must(static_cast<bool>(third), "The factory is no IPluginFactory3.");
    const auto classes = subject.module.classes();
    for (std::size_t i = 0; i < classes.size(); ++i) {
        PClassInfo narrow;
        PClassInfoW wide;
        mustDo(first->getClassInfo(static_cast<int32>(i), &narrow), "getClassInfo");
        mustDo(third->getClassInfoUnicode(static_cast<int32>(i), &wide), "getClassInfoUnicode");
        const bool agree = same(narrow.cid, classes[i].id.data()) && same(wide.cid, classes[i].id.data()) &&
                           classes[i].name == narrow.name && classes[i].name == plain(wide.name) &&
                           classes[i].sdkVersion == plain(wide.sdkVersion);
        must(agree, "The infos of one class differ.");
    }
    return "the three kinds agree";
}

std::string strangers(const Subject& subject) {
    const auto& factory = subject.module.factory();
    const std::string nobody(sizeof(TUID), '\x5a');
    void* object = &object;
    must(factory->createInstance(nobody.data(), IComponent_iid, &object) != kResultOk && object == nullptr,
         "The factory makes something of an id that is no class.");
    const auto effect = subject.module.only(kVstAudioEffectClass).id;
    object = &object;
    must(factory->createInstance(effect.data(), nobody.data(), &object) != kResultOk && object == nullptr,
         "The factory makes something with an interface that nobody has.");
    object = &object;
    must(subject.plug.component->queryInterface(nobody.data(), &object) != kResultOk && object == nullptr,
         "The component has an interface that nobody has.");
    object = &object;
    must(subject.plug.controller->queryInterface(nobody.data(), &object) != kResultOk && object == nullptr,
         "The controller has an interface that nobody has.");
    return "unknown ids give nothing";
}

/// With either there is more that must be so.
std::string bundle(const Subject& subject) {
    const std::filesystem::path contents = std::filesystem::path(subject.module.bundle()) / "Contents";
    for (const auto* const extra : {"moduleinfo.json", "Resources/moduleinfo.json", "Resources/Snapshots"}) {
        must(!std::filesystem::exists(contents / extra), std::string("The bundle has a ") + extra + " now.");
    }
    for (const auto& each : subject.module.classes()) {
        const bool is = each.category == "Plugin Compatibility Class" || each.category == "Test Class";
        must(!is, "There is a " + each.category + " now.");
    }
    return "no moduleinfo.json, snapshots, compatibility or test class that could be wrong";
}

std::string editorClass(const Subject& subject) {
    TUID id{};
    mustDo(subject.plug.component->getControllerClassId(id), "getControllerClassId");
    must(subject.module.only(kVstComponentControllerClass).id == std::string(id, sizeof(TUID)),
         "The component's controller is none of the factory's classes.");
    return "the component names the factory's controller";
}

std::string contextRequirements(const Subject& subject) {
    const auto asks = subject.plug.processor.as<IProcessContextRequirements>();
    must(static_cast<bool>(asks), "The component is no IProcessContextRequirements.");
    using Needs = IProcessContextRequirements;
    constexpr uint32 ours = Needs::kNeedContinousTimeSamples | Needs::kNeedProjectTimeMusic | Needs::kNeedTempo |
                            Needs::kNeedTimeSignature | Needs::kNeedTransportState | Needs::kNeedBarPositionMusic |
                            Needs::kNeedCycleMusic;
    const auto told = asks->getProcessContextRequirements();
    must((told & ours) == ours, "The host is not asked for all that we go by.");
    return "position, tempo, meter, bars, loop and transport are asked for";
}

}  // namespace

std::vector<Check> moduleChecks() {
    return {{"factory", factory},       {"class infos", classInfos},   {"strangers", strangers},
            {"bundle", bundle},         {"editor class", editorClass}, {"context requirements", contextRequirements}};
}

}  // namespace comeback::conformance

#include "Checks.h"
#include "Refusal.h"

#include <set>

namespace comeback::conformance {

namespace {

Ref<IUnitInfo> unitsOf(const Subject& subject) {
    const auto units = subject.plug.controller.as<IUnitInfo>();
    must(static_cast<bool>(units), "The controller has no units.");
    return units;
}

std::string units(const Subject& subject) {
    const auto units = unitsOf(subject);
    must(units->getUnitCount() == 1, "There are " + number(units->getUnitCount()) + " units.");
    UnitInfo root{};
    mustDo(units->getUnitInfo(0, root), "getUnitInfo");
    must(root.id == kRootUnitId && root.parentUnitId == kNoParentUnitId, "The one unit is not the root.");
    must(root.name[0] != 0, "The root has no name.");
    must(root.programListId >= kNoProgramListId, "The root's programs are none.");
    must(units->selectUnit(0) != kResultOk || units->getSelectedUnit() == 0, "A unit was chosen, and another is.");
    UnitInfo none{};
    must(units->getUnitInfo(1, none) != kResultOk, "There is a unit after the last.");
    return "one, the root";
}

void mustBeNamed(IUnitInfo& units, const ProgramListInfo& list) {
    for (int32 program = 0; program < list.programCount; ++program) {
        String128 name{};
        mustDo(units.getProgramName(list.id, program, name), "getProgramName");
        must(name[0] != 0, "Program " + number(program) + " has no name.");
    }
}

std::string programs(const Subject& subject) {
    const auto units = unitsOf(subject);
    must(units->getProgramListCount() >= 0, "There are fewer than no program lists.");
    std::set<ProgramListID> ids;
    int32 count = 0;
    for (int32 i = 0; i < units->getProgramListCount(); ++i) {
        ProgramListInfo list{};
        mustDo(units->getProgramListInfo(i, list), "getProgramListInfo");
        must(list.id >= 0 && ids.insert(list.id).second, "A program list's id is none, or another's.");
        must(list.name[0] != 0, "A program list has no name.");
        mustBeNamed(*units.get(), list);
        count += list.programCount;
    }
    return number(count) + " in " + number(ids.size()) + " lists, each with its name";
}

}  // namespace

std::vector<Check> unitChecks() { return {{"units", units}, {"programs", programs}}; }

}  // namespace comeback::conformance

#pragma once

#include <pluginterfaces/base/ibstream.h>
#include <pluginterfaces/base/ipluginbase.h>
#include <pluginterfaces/vst/ivstaudioprocessor.h>
#include <pluginterfaces/vst/ivstattributes.h>
#include <pluginterfaces/vst/ivstcomponent.h>
#include <pluginterfaces/vst/ivsteditcontroller.h>
#include <pluginterfaces/vst/ivstevents.h>
#include <pluginterfaces/vst/ivsthostapplication.h>
#include <pluginterfaces/vst/ivstmessage.h>
#include <pluginterfaces/vst/ivstmidicontrollers.h>
#include <pluginterfaces/vst/ivstmidilearn.h>
#include <pluginterfaces/vst/ivstnoteexpression.h>
#include <pluginterfaces/vst/ivstparameterchanges.h>
#include <pluginterfaces/vst/ivstparameterfunctionname.h>
#include <pluginterfaces/vst/ivstprocesscontext.h>
#include <pluginterfaces/vst/ivstunits.h>
#include <pluginterfaces/vst/vstspeaker.h>

/// The VST3 interfaces that the host speaks, and how each is asked for, without any of the SDK's own code.
namespace comeback::conformance {

using namespace Steinberg;       // NOLINT: the interfaces' words are this program's subject
using namespace Steinberg::Vst;  // NOLINT

template <typename Interface>
struct IdOf;

// clang-format off
template <> struct IdOf<FUnknown> { static const TUID& get() { return FUnknown_iid; } };
template <> struct IdOf<IPluginBase> { static const TUID& get() { return IPluginBase_iid; } };
template <> struct IdOf<IPluginFactory> { static const TUID& get() { return IPluginFactory_iid; } };
template <> struct IdOf<IPluginFactory2> { static const TUID& get() { return IPluginFactory2_iid; } };
template <> struct IdOf<IPluginFactory3> { static const TUID& get() { return IPluginFactory3_iid; } };
template <> struct IdOf<IBStream> { static const TUID& get() { return IBStream_iid; } };
template <> struct IdOf<ISizeableStream> { static const TUID& get() { return ISizeableStream_iid; } };
template <> struct IdOf<IComponent> { static const TUID& get() { return IComponent_iid; } };
template <> struct IdOf<IAudioProcessor> { static const TUID& get() { return IAudioProcessor_iid; } };
template <> struct IdOf<IProcessContextRequirements> {
    static const TUID& get() { return IProcessContextRequirements_iid; }
};
template <> struct IdOf<IEditController> { static const TUID& get() { return IEditController_iid; } };
template <> struct IdOf<IComponentHandler> { static const TUID& get() { return IComponentHandler_iid; } };
template <> struct IdOf<IConnectionPoint> { static const TUID& get() { return IConnectionPoint_iid; } };
template <> struct IdOf<IMessage> { static const TUID& get() { return IMessage_iid; } };
template <> struct IdOf<IAttributeList> { static const TUID& get() { return IAttributeList_iid; } };
template <> struct IdOf<IHostApplication> { static const TUID& get() { return IHostApplication_iid; } };
template <> struct IdOf<IParamValueQueue> { static const TUID& get() { return IParamValueQueue_iid; } };
template <> struct IdOf<IParameterChanges> { static const TUID& get() { return IParameterChanges_iid; } };
template <> struct IdOf<IEventList> { static const TUID& get() { return IEventList_iid; } };
template <> struct IdOf<IUnitInfo> { static const TUID& get() { return IUnitInfo_iid; } };
template <> struct IdOf<IMidiMapping> { static const TUID& get() { return IMidiMapping_iid; } };
template <> struct IdOf<IMidiLearn> { static const TUID& get() { return IMidiLearn_iid; } };
template <> struct IdOf<INoteExpressionController> {
    static const TUID& get() { return INoteExpressionController_iid; }
};
template <> struct IdOf<IKeyswitchController> { static const TUID& get() { return IKeyswitchController_iid; } };
template <> struct IdOf<IParameterFunctionName> { static const TUID& get() { return IParameterFunctionName_iid; } };
// clang-format on

}  // namespace comeback::conformance

#pragma once

#include "Host.h"
#include "Module.h"

#include <memory>

namespace comeback::conformance {

/// How a component and its controller know each other.
enum class Connection {
    cables,  ///< by messages alone, through a Cable each
    direct,  ///< each sees the other itself
    none     ///< not at all, or no controller is made
};

/// One instance: its component and controller, made, initialised and connected; taken down in reverse.
class Plug {
public:
    /// @param host outlives this. @throws Refusal when a step of it is refused
    Plug(const Module& module, Host& host, Connection connection = Connection::cables);
    ~Plug();
    Plug(const Plug&) = delete;
    Plug& operator=(const Plug&) = delete;

    Ref<IComponent> component;
    Ref<IAudioProcessor> processor;
    Ref<IEditController> controller;  ///< none where there is no connection

    [[nodiscard]] int32 buses(MediaType media, BusDirection direction) const {
        return component->getBusCount(media, direction);
    }
    /// @throws Refusal when there is no such bus
    [[nodiscard]] BusInfo bus(MediaType media, BusDirection direction, int32 index) const;
    /// @throws Refusal when the controller has none of that title
    [[nodiscard]] ParameterInfo parameter(const std::string& title) const;
    /// Of an effect there is one.
    [[nodiscard]] ParamID bypass() const;

    /// As a host begins: all outputs too, or the main buses alone.
    void activateBuses(bool on, bool mainAlone = true) const;

private:
    void connect(Connection connection);

    Host& host_;
    Ref<Cable> ofComponent_;
    Ref<Cable> ofController_;
};

/// Processing, from setup on, for as long as this lives; buses as they then are.
class Running {
public:
    /// @throws Refusal when the plugin refuses to be set up or activated
    Running(Plug& plug, double rate, int32 mostFrames = 8192, int32 mode = kRealtime);
    ~Running();
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

private:
    Plug& plug_;
};

}  // namespace comeback::conformance

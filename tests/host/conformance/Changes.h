#pragma once

#include "Com.h"

#include <deque>
#include <memory>
#include <utility>
#include <vector>

namespace comeback::conformance {

/// A parameter's points within a block, and whether the last was read.
class Points final : public Object<IParamValueQueue> {
public:
    explicit Points(ParamID id) : id_(id) {}

    void add(int32 frame, ParamValue value) { points_.emplace_back(frame, value); }
    [[nodiscard]] bool lastWasRead() const { return lastWasRead_; }

    ParamID PLUGIN_API getParameterId() override { return id_; }
    int32 PLUGIN_API getPointCount() override { return static_cast<int32>(points_.size()); }
    tresult PLUGIN_API getPoint(int32 index, int32& frame, ParamValue& value) override {
        if (index < 0 || index >= getPointCount()) {
            return kResultFalse;
        }
        std::tie(frame, value) = points_[static_cast<std::size_t>(index)];
        lastWasRead_ = lastWasRead_ || index + 1 == getPointCount();
        return kResultTrue;
    }
    tresult PLUGIN_API addPoint(int32 frame, ParamValue value, int32& index) override {
        index = getPointCount();
        add(frame, value);
        return kResultTrue;
    }

private:
    ParamID id_;
    std::vector<std::pair<int32, ParamValue>> points_;
    bool lastWasRead_ = false;
};

/// The parameters of a block that change. Local; nobody may keep it.
class Changes final : public Object<IParameterChanges> {
public:
    Points& of(ParamID id) { return queues_.emplace_back(id); }
    /// Of this parameter, to that value, at the block's begin.
    Changes& with(ParamID id, ParamValue value) {
        of(id).add(0, value);
        return *this;
    }
    [[nodiscard]] const std::deque<Points>& all() const { return queues_; }

    int32 PLUGIN_API getParameterCount() override { return static_cast<int32>(queues_.size()); }
    IParamValueQueue* PLUGIN_API getParameterData(int32 index) override {
        const bool has = index >= 0 && index < getParameterCount();
        return has ? &queues_[static_cast<std::size_t>(index)] : nullptr;
    }
    IParamValueQueue* PLUGIN_API addParameterData(const ParamID& id, int32& index) override {
        index = getParameterCount();
        return &of(id);
    }

private:
    std::deque<Points> queues_;
};

/// Notes in or out of a block.
class Events final : public Object<IEventList> {
public:
    void note(int32 frame, int16 channel, int16 pitch, float velocity) {
        Event event{};
        event.sampleOffset = frame;
        event.type = velocity > 0 ? Event::kNoteOnEvent : Event::kNoteOffEvent;
        if (velocity > 0) {
            event.noteOn = {channel, pitch, 0, velocity, 0, -1};
        } else {
            event.noteOff = {channel, pitch, 0, -1, 0};
        }
        events_.push_back(event);
    }
    int32 PLUGIN_API getEventCount() override { return static_cast<int32>(events_.size()); }
    tresult PLUGIN_API getEvent(int32 index, Event& event) override {
        if (index < 0 || index >= getEventCount()) {
            return kResultFalse;
        }
        event = events_[static_cast<std::size_t>(index)];
        return kResultTrue;
    }
    tresult PLUGIN_API addEvent(Event& event) override { return events_.push_back(event), kResultTrue; }

private:
    std::vector<Event> events_;
};

}  // namespace comeback::conformance

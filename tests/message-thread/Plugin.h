#pragma once

#include "ComebackProcessor.h"
#include "FakeEngine.h"

#include <juce_gui_basics/juce_gui_basics.h>

#include <string>

namespace comeback::test {

inline const message::Presets presets{{{"boom-bap", "01"}, {"laid-back", "02"}}, {{"female", "03"}}};

/// The plugin with an engine that the test plays.
struct Plugin {
    FakeEngine engine;
    ComebackProcessor processor{[this]() -> engine::EngineLink& { return engine; }, presets};

    std::string state() {
        juce::MemoryBlock bytes;
        processor.getStateInformation(bytes);
        return {static_cast<const char*>(bytes.getData()), bytes.getSize()};
    }
    void setState(const std::string& bytes) {
        processor.setStateInformation(bytes.data(), static_cast<int>(bytes.size()));
    }
};

}  // namespace comeback::test

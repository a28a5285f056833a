#pragma once

#include <juce_core/juce_core.h>

#include <string>

namespace comeback {

/// Tells a host that wants to know, as our test host does, how an instance's engine is: calls its
/// `comeback_heard_status`, looked up once; in other hosts, nothing. A status is else seen only in the editor. Any
/// thread but the audio thread.
class StatusMark {
public:
    StatusMark() {
        juce::DynamicLibrary process;
        if (process.open({})) {
            heard_ = reinterpret_cast<Hook>(process.getFunction("comeback_heard_status"));
        }
    }

    /// The host hears 0 for starting, 1 for ready, 2 for failed.
    void tell(const void* instance, bool ready, bool failed, const std::string& sentence) const {
        if (heard_ != nullptr) {
            heard_(instance, failed ? 2 : ready ? 1 : 0, sentence.c_str());
        }
    }

private:
    using Hook = void (*)(const void*, int, const char*);
    Hook heard_ = nullptr;
};

}  // namespace comeback

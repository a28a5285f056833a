#pragma once

#include "Block.h"

namespace comeback::conformance {

/// A plugin that runs: buses on, set up, active, with a block for it; off again in reverse.
class Stage {
public:
    static constexpr int32 most = 8192;

    explicit Stage(Plug& plug, double rate = 44100, bool mainAlone = true, int32 mode = kRealtime)
        : buses_(plug, mainAlone), running_(plug, rate, most, mode), plug_(plug), block(plug, most) {
        block.data.processMode = mode;
    }

    /// One block that passes as it came, and nothing else was touched. @throws Refusal where not
    void play(int32 frames, const std::string& when, float level = 0.5f) {
        block.fill(frames, level);
        process(plug_, block, when);
        block.mustBeKept();
        block.mustPass(when);
    }

private:
    class Buses {
    public:
        Buses(Plug& plug, bool mainAlone) : plug_(plug) { plug.activateBuses(true, mainAlone); }
        ~Buses() {
            for (const BusDirection direction : {kInput, kOutput}) {
                for (int32 i = 0; i < plug_.buses(kAudio, direction); ++i) {
                    plug_.component->activateBus(kAudio, direction, i, false);
                }
            }
        }
        Buses(const Buses&) = delete;
        Buses& operator=(const Buses&) = delete;

    private:
        Plug& plug_;
    };

    Buses buses_;
    Running running_;
    Plug& plug_;

public:
    Block block;
};

/// That the plugin does its work still; off before and after. @throws Refusal where not
inline void mustWork(Plug& plug, const std::string& when) { Stage(plug).play(256, when); }

}  // namespace comeback::conformance

#include "../src/Script.h"
#include "Asked.h"
#include "Noise.h"

#include <atomic>
#include <future>
#include <thread>

namespace comeback::host {

using juce::String;

namespace {

/// Opens the editor and closes it again. @return its size
String show(const Subject& subject) {
    const OpenEditor editor(subject);
    return String(editor.bounds().getWidth()) + "×" + String(editor.bounds().getHeight());
}

/// Plays noise, block after block, as long as this lives.
class Playing {
public:
    explicit Playing(Asking& asking)
        : buffer_(asking.subject.buffer(asking.terms.blocks.front())),
          chance_(asking.chance()),
          thread_([this, &plugin = asking.subject.plugin()] { play(plugin); }) {
        begun_.get_future().wait();
    }
    ~Playing() {
        goesOn_ = false;
        thread_.join();
    }
    Playing(const Playing&) = delete;
    Playing& operator=(const Playing&) = delete;

private:
    void play(juce::AudioPluginInstance& plugin) {
        for (bool first = true; goesOn_; first = false) {
            fillWithNoise(buffer_, chance_);
            juce::MidiBuffer midi;
            plugin.processBlock(buffer_, midi);
            if (first) {
                begun_.set_value();
            }
        }
    }

    std::atomic<bool> goesOn_{true};
    std::promise<void> begun_;
    juce::AudioBuffer<float> buffer_;
    std::mt19937 chance_;
    std::thread thread_;
};

}  // namespace

String askEditor(Asking& asking) {
    const auto cold = show(asking.subject);
    const auto warm = show(asking.subject);
    return cold + " cold, " + warm + " warm";
}

String askEditorPlaying(Asking& asking) {
    asking.subject.release();
    asking.subject.prepare(asking.terms.rates.front(), asking.terms.blocks.front());
    const Playing playing(asking);
    return show(asking.subject);
}

String askEditorMoving(Asking& asking) {
    const OpenEditor editor(asking.subject);
    for (int i = 0; i < asking.terms.moves; ++i) {
        for (auto* parameter : asking.subject.plugin().getParameters()) {
            parameter->setValue(asking.drawn());  // the bypass too
        }
        juce::Thread::sleep(10);
    }
    return String(asking.terms.moves) + " times all parameters";
}

String askEditorUnprepared(Asking& asking) {
    const Released released(asking.subject);
    show(asking.subject);
    asking.subject.plugin().setRateAndBufferSizeDetails(0, 0);
    return show(asking.subject) + ", released, and at 0 Hz";
}

}  // namespace comeback::host

#include "Player.h"

#include <atomic>
#include <pthread.h>
#include <sched.h>
#include <thread>
#include <time.h>

namespace comeback::host {

namespace {

/// Wakes when a frame of the sound is due, counted from its making, by the clock of a sound card. Such a crystal is never
/// quite as fast as the machine's: a host that kept its time would meet the machine's own timers, which come every few
/// milliseconds, at each third or fifteenth block of 64 frames, or else never.
class Pace {
public:
    Pace() { clock_gettime(CLOCK_MONOTONIC, &from_); }

    void waitFor(double seconds) const {
        const auto ns = static_cast<std::int64_t>(seconds * nanosPerSecond) + from_.tv_nsec;
        const timespec due{from_.tv_sec + ns / 1'000'000'000, ns % 1'000'000'000};
        clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &due, nullptr);
    }

private:
    static constexpr double nanosPerSecond = 1.0001e9;  ///< of the card's seconds

    timespec from_{};
};

}  // namespace

Player::Player(Scenario& scenario, PlayHead& playHead, std::vector<std::unique_ptr<Instance>>& instances)
    : scenario_(scenario),
      playHead_(playHead),
      instances_(instances),
      draw_(static_cast<unsigned>(scenario.seed)),
      memory_(instances.front()->channels(), scenario.block) {
    midiIn_.ensureSize(4096);
    midi_.ensureSize(16384);
}

bool Player::becomeRealtime() {
    const sched_param priority{70};
    return pthread_setschedparam(pthread_self(), SCHED_FIFO, &priority) == 0;
}

void Player::play(const Run& run) {
    for (auto& track : scenario_.tracks) {
        track.begin(run);
    }
    const Pace pace;
    for (std::int64_t frame = 0; frame < run.frames;) {
        const int count = nextBlock(run.frames - frame);
        playHead_.standAt(run, frame);
        automate(run, frame, count);
        fillMidi(run, frame, count);
        for (auto& instance : instances_) {
            fillInput(*instance, run, frame, count);
            if (scenario_.record) {
                instance->recordInput(block_);
            }
            midi_.clear();
            midi_.addEvents(midiIn_, 0, count, 0);
            instance->process(block_, midi_, run.firstFrame + frame, scenario_.record);
        }
        frame += count;
        if (scenario_.paced) {
            pace.waitFor(static_cast<double>(frame) / run.sampleRate);
        }
    }
}

void Player::playOnAudioThread(const Run& run, const std::function<void()>& idle) {
    std::atomic<bool> done{false};
    std::thread audio([&] {
        pthread_setname_np(pthread_self(), "host-audio");
        if (scenario_.fifo.isNotEmpty() && !becomeRealtime()) {
            juce::Logger::writeToLog("SCHED_FIFO is not allowed here; going on without it.");
        }
        play(run);
        done = true;
    });
    while (!done) {
        idle();
    }
    audio.join();
}

int Player::nextBlock(std::int64_t framesLeft) {
    const auto most = std::min<std::int64_t>(framesLeft, scenario_.block);
    if (!scenario_.randomBlocks) {
        return static_cast<int>(most);
    }
    const int length = 1 + static_cast<int>(draw_() % static_cast<unsigned>(scenario_.block));
    return static_cast<int>(std::min<std::int64_t>(most, length));
}

void Player::fillInput(Instance& instance, const Run& run, std::int64_t frame, int count) {
    block_.setDataToReferTo(memory_.getArrayOfWritePointers(), memory_.getNumChannels(), count);
    block_.clear();
    for (const auto& track : scenario_.tracks) {
        if (instance.hasInputBus(track.bus())) {
            auto bus = instance.inputBus(block_, track.bus());
            track.add(run, frame, bus, count);
        }
    }
}

void Player::fillMidi(const Run& run, std::int64_t frame, int count) {
    midiIn_.clear();
    for (const auto& key : scenario_.keys) {
        if (const auto at = key.when.in(run, frame, count)) {
            midiIn_.addEvent(
                juce::MidiMessage::noteOn(key.channel, key.note, static_cast<juce::uint8>(key.velocity)), *at);
        }
        if (const auto at = key.when.in(run, frame, count, key.quarters)) {
            midiIn_.addEvent(juce::MidiMessage::noteOff(key.channel, key.note), *at);
        }
    }
}

void Player::automate(const Run& run, std::int64_t frame, int count) {
    for (const auto& each : scenario_.automation) {
        if (each.when.in(run, frame, count)) {
            for (auto& instance : instances_) {
                instance->set(each.setting.parameter, each.setting.value);
            }
        }
    }
}

}  // namespace comeback::host

#pragma once

namespace comeback::message {

/// The transport of an app that has no host: started and stopped in the editor. Message thread.
class Transport {
public:
    static constexpr double leastBpm = 40;
    static constexpr double mostBpm = 240;

    virtual ~Transport() = default;

    [[nodiscard]] virtual bool isPlaying() const = 0;
    /// From bar 1 on.
    virtual void play() = 0;
    virtual void stop() = 0;
    [[nodiscard]] virtual double bpm() const = 0;
    /// Beyond `leastBpm` to `mostBpm` it goes to the nearer end.
    virtual void setBpm(double bpm) = 0;
    /// Quarter notes since bar 1, as last played.
    [[nodiscard]] virtual double ppq() const = 0;
};

}  // namespace comeback::message

package comeback.engine.live;

import comeback.English;
import comeback.Studio;
import comeback.engine.Producer;
import comeback.wave.Resampler;
import comeback.wave.Sound;
import comeback.wave.WaveReader;
import java.util.Optional;

/// One live engine for all tests of this process, as one JVM has one in a host; and opponents at the host's rate.
final class LiveStudio {
    static final LiveEngine ENGINE =
            LiveEngine.start(Studio.PRESETS, Studio.models(), Optional.empty(), Producer.NOBODY);

    private LiveStudio() {}

    static Sound opponent(String name) {
        return Resampler.to(
                WaveReader.read(English.HOME.resolve("tests/audio/opponents").resolve(name + ".wav")),
                ScriptedHost.RATE);
    }
}

#pragma once

#include <array>
#include <cstddef>

namespace comeback::wire {

/// A parameter of the plugin, in the order in which its value lies in shared memory. Append only.
/// comeback.bridge.Parameter mirrors this; tests/wire/parameters-v1.txt lists what both must say.
enum class Parameter : std::size_t {
    bypass,           ///< 1: audio passes untouched, nothing is heard or said
    mode,             ///< 0 off, 1 battle, 2 write, 3 say
    turn,             ///< 0 by the pattern, 1 listen, 2 answer, 3 stop
    bars,             ///< bars a turn
    startBar,         ///< one-based bar at which the pattern begins
    style,            ///< slot of the style
    voice,            ///< slot of the voice
    rating,           ///< 0 clean, 1 radio, 2 explicit
    intensity,        ///< 0 calm to 1 fierce
    rhymeDensity,     ///< 0 few multis to 1 many
    syllableDensity,  ///< 0 few to 1 many syllables a line
    laidBack,         ///< -1 pushed to 1 laid back
    pitch,            ///< semitones
    formant,          ///< semitones
    doubles,          ///< level, 1 is unity
    adLibs,           ///< level
    dry,              ///< level
    voices,           ///< level of everything we say
    overrun,          ///< an opponent who overruns: 0 is ducked, 1 delays us by whole bars
    early,            ///< 1: one who stops early is answered at the next bar line
    seed,
    reroll,  ///< each change to 1 asks for another take
    freeze,  ///< 1: the state keeps the sound itself
};

struct ParameterSpec {
    const char* id;    ///< stable for ever; hosts store it
    const char* name;  ///< on screen
    float least;
    float most;
    float standard;
    float step;  ///< 0 for a continuous one
};

inline constexpr std::array parameters{
    ParameterSpec{"bypass", "Bypass", 0, 1, 0, 1},
    ParameterSpec{"mode", "Mode", 0, 3, 1, 1},
    ParameterSpec{"turn", "Turn", 0, 3, 0, 1},
    ParameterSpec{"bars", "Bars a turn", 1, 16, 4, 1},
    ParameterSpec{"startBar", "Start bar", 1, 999, 1, 1},
    ParameterSpec{"style", "Style", 0, 15, 0, 1},
    ParameterSpec{"voice", "Voice", 0, 15, 0, 1},
    ParameterSpec{"rating", "Rating", 0, 2, 0, 1},
    ParameterSpec{"intensity", "Intensity", 0, 1, 0.5f, 0},
    ParameterSpec{"rhymeDensity", "Rhyme density", 0, 1, 0.5f, 0},
    ParameterSpec{"syllableDensity", "Syllable density", 0, 1, 0.5f, 0},
    ParameterSpec{"laidBack", "Laid-back", -1, 1, 0, 0},
    ParameterSpec{"pitch", "Pitch", -12, 12, 0, 0},
    ParameterSpec{"formant", "Formant", -4, 4, 0, 0},
    ParameterSpec{"doubles", "Doubles", 0, 1, 0, 0},
    ParameterSpec{"adLibs", "Ad-libs", 0, 1, 0, 0},
    ParameterSpec{"dry", "Dry", 0, 2, 1, 0},
    ParameterSpec{"voices", "Voices", 0, 2, 1, 0},
    ParameterSpec{"overrun", "Overrun", 0, 1, 0, 1},
    ParameterSpec{"early", "Answer early", 0, 1, 0, 1},
    ParameterSpec{"seed", "Seed", 0, 9999, 1, 1},
    ParameterSpec{"reroll", "Re-roll", 0, 1, 0, 1},
    ParameterSpec{"freeze", "Freeze audio", 0, 1, 0, 1},
};

inline constexpr std::size_t parameterCount = parameters.size();

static_assert(parameterCount == static_cast<std::size_t>(Parameter::freeze) + 1);

}  // namespace comeback::wire

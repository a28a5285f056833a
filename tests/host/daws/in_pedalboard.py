"""in_pedalboard.py BUNDLE.vst3 OUT: sound through it, its parameters, its state. pedalboard has no transport, so nothing
is answered: what goes in must come out.
"""

import pathlib
import sys

import numpy as np
import pedalboard

import saved
import song
from findings import Findings

# Parameters by pedalboard's names and between 0 and 1; as our state then calls them, and their plain values.
SET = {
    "mode": (1, "mode", 3),
    "bars_a_turn": (1 / 15, "bars", 2),
    "rating": (0.5, "rating", 1),
    "seed": (77 / 9999, "seed", 77),
    "intensity": (0.25, "intensity", 0.25),
    "pitch_st": (0.375, "pitch", -3),
}


def values(plugin):
    return {name: plugin.parameters[name].raw_value for name in SET}


def are_set(state):
    kept = saved.document(state)["parameters"]
    return all(abs(kept[ours] - plain) < 1e-4 for _, ours, plain in SET.values())


def main(bundle, out):
    findings = Findings("pedalboard")
    plugin = pedalboard.load_plugin(bundle)
    names = [name for name in plugin.parameters if not name.startswith("midi_cc")]
    findings.tell("load", len(names) == 23, f"{plugin.name} loads and shows {len(names)} parameters")

    track = song.opponents()[:, : 10 * song.RATE]
    for block in (64, 512, 4096):
        through = plugin(track, song.RATE, buffer_size=block)
        findings.tell(f"blocks of {block}", np.array_equal(through, track), "10 s come out as they went in")

    before = plugin.raw_state
    for name, (value, _, _) in SET.items():
        plugin.parameters[name].raw_value = value
    state, wanted = plugin.raw_state, values(plugin)
    findings.tell("parameters", are_set(state) and not are_set(before), f"set {', '.join(SET)}: the state has them")

    plugin.raw_state = before
    findings.tell("restore", plugin.raw_state == before, "the first state, restored and read: byte for byte")
    other = pedalboard.load_plugin(bundle)
    other.raw_state = state
    findings.tell("new instance", other.raw_state == state and values(other) == wanted,
                  "the second state in a new instance: byte for byte, the parameters as they were set")  # fmt: skip
    other.preset_data = plugin.preset_data
    findings.tell("preset", other.preset_data == plugin.preset_data, "a .vstpreset goes over: byte for byte")
    battle = out / "dawdreamer.state"
    if battle.exists():  # another JUCE host's bytes, with ten takes in them
        other.raw_state = battle.read_bytes()
        findings.tell("a battle", saved.document(other.raw_state) == saved.document(battle.read_bytes()),
                      "the song that dawdreamer saved is here the same")  # fmt: skip
        other.raw_state = before
    through = other(track, song.RATE)
    findings.tell("sound after that", np.array_equal(through, track), "10 s come out as they went in")
    findings.end()


if __name__ == "__main__":
    main(sys.argv[1], pathlib.Path(sys.argv[2]))

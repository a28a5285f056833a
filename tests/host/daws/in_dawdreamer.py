"""in_dawdreamer.py BUNDLE.vst3 OUT: renders the song offline, twice, and once more from the saved state.

dawdreamer tells its plugins that they are offline, so the plugin waits for its engine: the first render is complete.
Its transport starts anew with each render.
"""

import pathlib
import sys

import dawdreamer
import numpy as np

import judge
import saved
import song
import sound
from findings import Findings

BLOCK = 512


def load(bundle, track, block=BLOCK):
    """An engine and the plugin in it, behind the opponents' track."""
    engine = dawdreamer.RenderEngine(song.RATE, block)
    engine.set_bpm(song.BPM)
    opponents = engine.make_playback_processor("opponents", track)
    plugin = engine.make_plugin_processor("comeback", bundle)
    engine.load_graph([(opponents, []), (plugin, ["opponents"])])
    return engine, plugin


def render(engine):
    engine.render(song.FRAMES / song.RATE)
    return engine.get_audio()[:, : song.FRAMES].copy()


def main(bundle, out):
    findings = Findings("dawdreamer")
    state = str(out / "dawdreamer.state")
    track = song.opponents()
    engine, plugin = load(bundle, track)
    numbers = {about["name"]: about["index"] for about in plugin.get_parameters_description()}
    for name, value in song.SETTING.items():
        plugin.set_parameter(numbers[name], value)

    first = render(engine)
    sound.write(out / "dawdreamer.wav", first)
    plugin.save_state(state)
    judge.answers(findings, first, saved.turns(pathlib.Path(state).read_bytes()))
    findings.tell("again", np.array_equal(first, render(engine)), "a second render is the first, bit by bit")

    # A silent track: what sounds can come from the state alone.
    engine, plugin = load(bundle, np.zeros_like(track), block=333)
    plugin.load_state(state)
    findings.tell("recall", np.array_equal(first, render(engine)),
                  "the saved state in a new instance, blocks of 333, no opponent: the same render, bit by bit")  # fmt: skip
    findings.end()


if __name__ == "__main__":
    main(sys.argv[1], pathlib.Path(sys.argv[2]))

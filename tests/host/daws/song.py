"""The song that every host plays: ten turns of four bars; an opponent raps two, two are the answer's.

The opponents were recorded at 92 BPM; here they rap at 96, sped up like a tape, because a quarter note of 96 BPM is a
whole number of Ardour's clock ticks: so all hosts mean the same places by the same PPQ.
"""

import pathlib
import wave

import numpy as np

RATE = 48000
BPM = 96
TURNS = 10
BARS_A_TURN = 2
BEAT = RATE * 60 // BPM  # frames
BAR = 4 * BEAT
BARS = TURNS * 2 * BARS_A_TURN + 1  # one more, so that the last line may end
FRAMES = BARS * BAR

NAMES = ["marlow", "rico", "dana", "tess"]
RECORDINGS = pathlib.Path(__file__).resolve().parents[2] / "audio" / "opponents"
RECORDED_BPM = 92

# What the plugin is set to, as its state calls it.
SETTING = {"mode": 1, "bars": BARS_A_TURN, "dry": 0, "seed": 1}


def recording(name):
    """A recording at our rate and tempo, mono."""
    with wave.open(str(RECORDINGS / f"{name}.wav")) as file:
        sound = np.frombuffer(file.readframes(file.getnframes()), "<i2") / 32768
        step = file.getframerate() / RATE * BPM / RECORDED_BPM
    places = np.arange(int(len(sound) / step)) * step
    return np.interp(places, np.arange(len(sound)), sound)


def listening(turn):
    """First frame of a turn's two listening bars and of its two answering bars."""
    begin = turn * 2 * BARS_A_TURN * BAR
    return begin, begin + BARS_A_TURN * BAR


def opponents():
    """The opponents' track, stereo: each turn another rapper, each round the next two bars of their verse."""
    track = np.zeros(FRAMES, np.float32)
    voices = [recording(name) for name in NAMES]
    for turn in range(TURNS):
        voice, begin = voices[turn % len(voices)], turn // len(voices) * BARS_A_TURN * BAR
        said = voice[begin : begin + BARS_A_TURN * BAR]
        at = listening(turn)[0]
        track[at : at + len(said)] = said
    return np.stack([track, track])

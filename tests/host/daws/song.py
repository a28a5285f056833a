"""The song that every host plays: ten turns of four bars; an opponent raps two, two are the answer's."""

import pathlib
import wave

import numpy as np

RATE = 48000
BPM = 92  # as the opponents were recorded
TURNS = 10
BARS_A_TURN = 2
BEAT = RATE * 60 / BPM  # frames, not whole
BAR = 4 * BEAT
BARS = TURNS * 2 * BARS_A_TURN + 1  # one more, so that the last line may end
FRAMES = round(BARS * BAR)

NAMES = ["marlow", "rico", "dana", "tess"]
RECORDINGS = pathlib.Path(__file__).resolve().parents[2] / "audio" / "opponents"

# Not as the plugin sets itself: its parameters by their names, with a number between 0 and 1 as hosts hand it over.
SETTING = {"Bars a turn": (BARS_A_TURN - 1) / 15, "Dry": 0.0}


def recording(name):
    """A recording at our rate, mono."""
    with wave.open(str(RECORDINGS / f"{name}.wav")) as file:
        sound = np.frombuffer(file.readframes(file.getnframes()), "<i2") / 32768
        step = file.getframerate() / RATE
    places = np.arange(int(len(sound) / step)) * step
    return np.interp(places, np.arange(len(sound)), sound)


def bar(number):
    """First frame of a bar, counted from 0."""
    return round(number * BAR)


def answer_bar(turn):
    """The bar, counted from 0, in which a turn's answer begins; its opponent began BARS_A_TURN before."""
    return (2 * turn + 1) * BARS_A_TURN


def opponents():
    """The opponents' track, stereo: each turn another rapper, each round the next two bars of their verse."""
    track = np.zeros(FRAMES, np.float32)
    voices = [recording(name) for name in NAMES]
    for turn in range(TURNS):
        first = turn // len(voices) * BARS_A_TURN
        said = voices[turn % len(voices)][bar(first) : bar(first + BARS_A_TURN)]
        at = bar(answer_bar(turn) - BARS_A_TURN)
        track[at : at + len(said)] = said
    return np.stack([track, track])

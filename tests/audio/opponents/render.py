#!/usr/bin/env python3
"""Renders the opponents' verses: NAME.txt -> NAME.wav and NAME.json.

Each line is spoken whole by flite or espeak-ng, which also tell when each sound begins; then the line is
stretched, piece by piece, so that its first vowel, its last and those near a beat begin on the grid.
Needs python3 with numpy and scipy, flite, and espeak-ng with its library. Usage: render.py [NAME...]
"""
import ctypes
import json
import pathlib
import subprocess
import sys
import tempfile

import numpy as np
from scipy.io import wavfile

HERE = pathlib.Path(__file__).parent
BPM, SLOT = 92, 60 / 92 / 4
RATE = 16000
VOICES = {"rico": ("flite", "rms"), "dana": ("flite", "slt"), "marlow": ("flite", "awb"), "tess": ("espeak-ng", "en-us+f2")}
FLITE_VOWELS = set("aa ae ah ao aw ax axr ay eh er ey ih ix iy ow oy uh uw".split())
ESPEAK_VOWELS = set("aeiouyɐɑɒæɔəɚɛɜɪʊʌɝᵻø")


def flite(voice, text):
    """Sound at RATE and the seconds at which each vowel begins."""
    with tempfile.NamedTemporaryFile(suffix=".wav") as file:
        said = subprocess.run(["flite", "-voice", voice, "-psdur", "-t", text, "-o", file.name],
                              capture_output=True, text=True, check=True).stdout
        rate, sound = wavfile.read(file.name)
    assert rate == RATE
    vowels, begin = [], 0.0
    for phone, end in (item.split(":") for item in said.split()):
        if phone in FLITE_VOWELS:
            vowels.append(begin)
        begin = float(end)
    return sound / 32768, vowels


class Event(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("unique", ctypes.c_uint), ("text", ctypes.c_int), ("length", ctypes.c_int),
                ("millis", ctypes.c_int), ("sample", ctypes.c_int), ("user", ctypes.c_void_p), ("name", ctypes.c_char * 8)]


def espeak(voice, text):
    """As flite(), through espeak-ng's library, whose phoneme events carry times."""
    library = ctypes.CDLL("libespeak-ng.so.1")
    rate = library.espeak_Initialize(2, 500, None, 1 | 2)  # synchronous; phoneme events, in IPA
    library.espeak_SetVoiceByName(voice.encode())
    library.espeak_SetParameter(1, 150, 0)
    sound, vowels = [], []

    def collect(wave, count, events):
        if wave and count > 0:
            sound.extend(wave[:count])
        i = 0
        while events[i].type != 0:
            name = events[i].name.decode("utf8", "ignore").strip("ˈˌ")
            if events[i].type == 7 and name[:1] in ESPEAK_VOWELS and name != "":
                vowels.append(events[i].millis / 1000)
            i += 1
        return 0

    callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(Event))(collect)
    library.espeak_SetSynthCallback(callback)
    data = text.encode() + b"\0"
    library.espeak_Synth(data, len(data), 0, 1, 0, 1, None, None)
    library.espeak_Synchronize()
    samples = np.array(sound) / 32768
    at = np.arange(int(len(samples) / rate * RATE)) / RATE * rate
    return np.interp(at, np.arange(len(samples)), samples), vowels


def slots(vowels, first, last):
    """Each vowel's place in sixteenths: those nearest a beat fall on it, the others keep the speech's own rhythm."""
    natural = np.interp(vowels, [vowels[0], vowels[-1]], [first, last])
    best = {(0, first): (0.0, [first])}
    for i in range(1, len(vowels)):
        for slot in range(first + i, last + 1):
            reach = [(cost, path) for (k, s), (cost, path) in best.items() if k == i - 1 and s < slot]
            if reach:
                cost, path = min(reach, key=lambda choice: choice[0])
                best[i, slot] = (cost + (slot - natural[i]) ** 2, path + [slot])
    path = best[len(vowels) - 1, last][1]
    pinned = [i for i, slot in enumerate(path) if slot % 4 == 0 or i in (0, len(path) - 1)]
    return np.interp(vowels, [vowels[i] for i in pinned], [path[i] for i in pinned])


def warp(sound, source, target, length):
    """Overlap-add whose frames follow the map source[k] -> target[k] (seconds) and join where they fit best."""
    hop, reach = int(0.008 * RATE), int(0.006 * RATE)
    window = np.hanning(2 * hop + 1)[:-1]
    out, weight = np.zeros(length + 4 * hop), np.zeros(length + 4 * hop)
    pad = 1200
    padded = np.concatenate([np.zeros(pad), sound, np.zeros(pad + int(0.6 * RATE))])
    expected = None
    for start in range(0, length, hop):
        at = int(np.interp((start + hop) / RATE, target, source) * RATE) - hop + pad
        if at < 0 or at + 2 * hop + reach >= len(padded):
            expected = None
            continue
        if expected is not None and expected + 2 * hop < len(padded) and at - reach >= 0:
            goal = padded[expected:expected + 2 * hop]
            tries = [padded[at + k:at + k + 2 * hop] for k in range(-reach, reach + 1, 2)]
            fit = [float(goal @ t) / (np.sqrt(float(t @ t)) + 1e-3) - 1e-4 * abs(k) for t, k in zip(tries, range(-reach, reach + 1, 2))]
            at += 2 * int(np.argmax(fit)) - reach
        out[start:start + 2 * hop] += padded[at:at + 2 * hop] * window
        weight[start:start + 2 * hop] += window
        expected = at + hop
    return (out / np.maximum(weight, 0.5))[:length]


def render(name):
    engine, voice = VOICES[name]
    lines = (HERE / f"{name}.txt").read_text().split("\n")[:8]
    verse = np.zeros(round(8 * 16 * SLOT * RATE))
    onsets = []
    for bar, line in enumerate(lines):
        sound, vowels = (flite if engine == "flite" else espeak)(voice, line)
        placed = slots(vowels, 0 if bar else 1, 12)
        seconds = (placed + 16 * bar) * SLOT
        onsets += [round(float(s), 4) for s in seconds]
        begin = 16 * bar * SLOT - 0.25
        edge = len(sound) / RATE
        speed = max(1.0, (edge - 0.12 - vowels[-1]) / (2 * SLOT))
        source = [vowels[0] - 1.0, *vowels, vowels[-1] + 2 * SLOT * speed, vowels[-1] + 2 * SLOT * speed + 1.0]
        local = seconds - begin
        target = [local[0] - 1.0, *local, local[-1] + 2 * SLOT, local[-1] + 2 * SLOT + 1.0]
        rapped = warp(sound, source, target, int((16 * SLOT + 0.25) * RATE))
        first = int(begin * RATE)
        skip = max(0, -first)
        verse[first + skip:first + len(rapped)] += rapped[skip:][:len(verse) - first - skip]
    verse *= 0.5 / np.abs(verse).max()
    wavfile.write(HERE / f"{name}.wav", RATE, np.round(verse * 32767).astype(np.int16))
    score = {"bpm": BPM, "meter": "4/4", "voice": f"{engine} {voice}", "lines": lines, "vowelOnsets": onsets}
    (HERE / f"{name}.json").write_text(json.dumps(score, indent=1) + "\n")


for each in sys.argv[1:] or VOICES:
    render(each)

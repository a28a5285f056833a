"""Draws a spectrogram of a stem with the grid on it: sixteenths, and each syllable's planned vowel.

spectrogram.py STEM.wav VERSE.json OUT.png BPM BARS, the verse as './comeback say --json' prints it, the stem as it
writes it. Needs numpy, scipy and matplotlib.
"""

import json
import sys

import matplotlib
import numpy as np
from scipy.io import wavfile
from scipy.signal import stft

matplotlib.use("Agg")
import matplotlib.pyplot as plt  # noqa: E402

HIGHEST_HZ = 8000


def main():
    stem, verse, out, bpm, bars = sys.argv[1], sys.argv[2], sys.argv[3], float(sys.argv[4]), int(sys.argv[5])
    rate, samples = wavfile.read(stem)
    samples = samples / np.abs(samples).max()
    sixteenth = 60 / bpm / 4
    begin, end = 16 * sixteenth - 0.4, (1 + bars) * 16 * sixteenth
    cut = samples[int(begin * rate) : int(end * rate)]
    frequencies, times, values = stft(cut, rate, nperseg=960, noverlap=840)
    shown = frequencies < HIGHEST_HZ
    level = 20 * np.log10(np.abs(values[shown]) + 1e-6)
    figure, axis = plt.subplots(figsize=(16, 5), dpi=80)
    axis.pcolormesh(times + begin, frequencies[shown], level, vmin=-75, vmax=-20, cmap="magma", shading="nearest")
    for step in range(-4, 16 * bars + 1):
        at = (16 + step) * sixteenth
        axis.axvline(at, color="white", alpha=0.5 if step % 4 == 0 else 0.15, linewidth=0.8)
    for line in json.load(open(verse, encoding="utf-8"))["lines"]:
        for syllable in line["syllables"]:
            if begin < syllable["plannedSeconds"] < end:
                axis.axvline(syllable["plannedSeconds"], color="cyan", linewidth=1)
                axis.text(syllable["plannedSeconds"], HIGHEST_HZ, syllable["text"], color="black", fontsize=9, rotation=60)
    axis.set_xlim(begin, end)
    axis.set_xlabel("seconds; white: sixteenths, cyan: planned vowels")
    axis.set_ylabel("Hz")
    figure.tight_layout()
    figure.savefig(out)


main()

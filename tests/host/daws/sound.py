"""WAV files of 32-bit float, stereo, at the song's rate: what hosts read and write without a loss."""

import struct

import numpy as np

from song import RATE

FLOAT = 3


def write(path, sound):
    data = sound.T.astype("<f4").tobytes()
    form = struct.pack("<HHIIHH", FLOAT, 2, RATE, RATE * 8, 8, 32)
    fact = struct.pack("<I", sound.shape[1])
    body = b"WAVE" + b"".join(
        name + struct.pack("<I", len(chunk)) + chunk
        for name, chunk in ((b"fmt ", form), (b"fact", fact), (b"data", data))
    )
    with open(path, "wb") as file:
        file.write(b"RIFF" + struct.pack("<I", len(body)) + body)


def read(path):
    """Channels by frames. A file of another kind is a ValueError."""
    with open(path, "rb") as file:
        everything = file.read()
    at, form = 12, None
    while at + 8 <= len(everything):
        name, size = everything[at : at + 4], struct.unpack_from("<I", everything, at + 4)[0]
        chunk = everything[at + 8 : at + 8 + size]
        at += 8 + size + size % 2
        if name == b"fmt ":
            form = struct.unpack_from("<HHIIHH", chunk)
        if name == b"data" and form:
            kind, channels, rate, bits = form[0], form[1], form[2], form[5]
            if rate != RATE or bits != 32 or kind not in (FLOAT, 0xFFFE):
                break
            return np.frombuffer(chunk, "<f4").reshape(-1, channels).T
    raise ValueError(f"{path} is not a WAV of 32-bit float at {RATE} Hz")

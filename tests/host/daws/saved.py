"""Finds the plugin's own document in what a host saved of it."""

import json
import re

# JUCE's base64: its own letters, and the first bit of a byte first.
LETTERS = ".ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+"


def from_juce(text):
    """The bytes of '123.abc...': a count, a point, six bits a letter."""
    count, letters = text.split(".", 1)
    bits = 0
    for place, letter in enumerate(letters):
        bits |= LETTERS.index(letter) << (6 * place)
    return bits.to_bytes(len(letters) * 6 // 8 + 1, "little")[: int(count)]


def document(blob):
    """The state as its JSON says, or None: from a JUCE host's bytes, or from any that keep the plugin's as they are."""
    component = re.search(rb"<IComponent>([^<]*)</IComponent>", blob)
    if component:
        blob = from_juce(component.group(1).decode())
    begin = blob.find(b'{"hotWords"')
    return None if begin < 0 else json.JSONDecoder().raw_decode(blob[begin:].decode("utf-8", "replace"))[0]


def turns(blob):
    """The chosen take of each turn, in order of their bars."""
    song = (document(blob) or {}).get("song") or {"turns": []}
    found = sorted(song["turns"], key=lambda turn: turn["answer"]["from"])
    return [{**turn, "take": turn["takes"][turn["chosen"]]} for turn in found]

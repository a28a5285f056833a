"""Whether the answers in a host's render lie where they belong. The opponent must be silenced in it (Dry at 0)."""

import numpy as np

import song

SOUNDS = 0.01  # -40 dB
SILENT = 1e-4  # -80 dB
TOLERANCE = 15  # ms that the middle of all vowels' attacks may lie off: they rise for some 20 ms
WINDOW = song.RATE // 50


def reaches(sound, begin, end, level):
    """The first frame from begin to end that reaches a level, or None."""
    loud = np.flatnonzero(np.abs(sound[max(begin, 0) : end]) >= level)
    return max(begin, 0) + int(loud[0]) if len(loud) else None


def on_its_bars(sound, turn):
    """Nothing sounds while the opponent is listened to, but for the last line's end (a beat) and our pickup (a beat);
    then we begin before the answer's first bar is over, and each of its bars sounds. None, or what is wrong."""
    bar = song.answer_bar(turn)
    beat = round(song.BEAT)
    begin, end = song.bar(bar), song.bar(bar + song.BARS_A_TURN)
    for quiet_from in (song.bar(bar - song.BARS_A_TURN), end):
        to = begin - beat if quiet_from < begin else min(end + song.bar(song.BARS_A_TURN) - beat, sound.shape[-1])
        heard = reaches(sound, quiet_from + beat, to, SILENT)
        if heard is not None:
            return f"something sounds at bar {heard / song.BAR + 1:.2f}, where the opponent is listened to"
    if reaches(sound, begin - beat, begin + song.bar(1), SOUNDS) is None:
        return f"no answer begins at bar {bar + 1}"
    for number in range(bar, bar + song.BARS_A_TURN):
        if reaches(sound, song.bar(number), song.bar(number + 1), SOUNDS) is None:
            return f"bar {number + 1} is empty"
    return None


def lateness(sound, turns):
    """Milliseconds by which sound rises after the vowels that the plugin's own document plans: the shift at which the
    mean rise in energy, over all syllables, is steepest; and how many syllables there are."""
    planned = [s["planned"] for turn in turns for line in turn["take"]["lines"] for s in line["syllables"]]
    frames = np.array(planned) * song.BEAT
    energy = np.concatenate([[0], np.cumsum(sound.astype(float) ** 2)])
    shifts = np.arange(-song.RATE // 10, song.RATE // 10 + 1, song.RATE // 1000)
    rises = []
    for shift in shifts:
        at = np.round(frames + shift).astype(int)
        at = at[(at >= WINDOW) & (at + WINDOW < len(sound))]
        after, before = energy[at + WINDOW] - energy[at], energy[at] - energy[at - WINDOW]
        rises.append(np.mean(np.log10(after + 1e-3) - np.log10(before + 1e-3)))
    return shifts[int(np.argmax(rises))] * 1000 / song.RATE, len(planned)


def answers(findings, sound, turns):
    """Tells of a whole render, stereo, and of the takes that the host saved with it."""
    wrong = {turn: on_its_bars(sound[0], turn) for turn in range(song.TURNS)}
    good = [turn for turn in wrong if wrong[turn] is None]
    said = f"{len(good)} of {song.TURNS} answers on their bars"
    findings.tell("bars", len(good) == song.TURNS, "; ".join([said, *(text for text in wrong.values() if text)]))

    places = [turn["answer"]["from"] for turn in turns]
    due = [4 * song.answer_bar(turn) for turn in range(song.TURNS)]
    findings.tell("takes", places == due, f"{len(turns)} takes are saved, from quarter notes {places}")
    if turns:
        late, syllables = lateness(sound[0], turns)
        findings.tell("vowels", abs(late) <= TOLERANCE,
                      f"the attacks of {syllables} vowels lie {late:+.0f} ms from their plan (within {TOLERANCE})")  # fmt: skip

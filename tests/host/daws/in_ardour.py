"""in_ardour.py BUNDLE.vst3 OUT: scans, loads, exports, closes; opens again, rolls in real time, exports again.

Ardour tells its plugins that an export is offline, so the plugin waits for its engine. All of Ardour's own files lie in
OUT; the user's settings are not touched.
"""

import base64
import os
import pathlib
import re
import shutil
import subprocess
import sys

import numpy as np

import judge
import saved
import song
import sound
from findings import Findings

PARTS = pathlib.Path(__file__).resolve().parent / "ardour"
LIBRARY = sorted(pathlib.Path("/usr/lib").glob("ardour[0-9]*"))[-1]
VERSION = LIBRARY.name
ROLL = song.bar(4)  # the first opponent's two bars and the answer to them
PATIENCE = 300  # seconds


class Ardour:
    def __init__(self, bundle, out):
        self.out, self.session = out, out / "battle"
        self.home = out / "home"
        shutil.rmtree(out, ignore_errors=True)
        shutil.copytree(PARTS / "export", self.home / ".config" / VERSION / "export")
        self.plugin = out / "vst3" / "Comeback.vst3"
        self.plugin.parent.mkdir(parents=True)
        self.plugin.symlink_to(bundle)

    def run(self, program, *arguments, **more):
        """Runs a part of Ardour; its status and all that it said."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
        told = {
            "HOME": self.home, "VST3_PATH": self.plugin.parent, "LD_LIBRARY_PATH": LIBRARY, "ARDOUR_DLL_PATH": LIBRARY,
            "ARDOUR_DATA_PATH": f"/usr/share/{VERSION}", "ARDOUR_CONFIG_PATH": f"/etc/{VERSION}",
            "SESSION": self.session, "FRAMES": song.FRAMES, "BPM": song.BPM, "ROLL": 0,
            "SETTING": ";".join(f"{name}={value:.10f}" for name, value in song.SETTING.items()), **more,
        }  # fmt: skip
        done = subprocess.run(
            [LIBRARY / program, *arguments], env=kept | {name: str(value) for name, value in told.items()},
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=PATIENCE, text=True, errors="replace",
        )  # fmt: skip
        with open(self.out / "log.txt", "a") as log:
            log.write(done.stdout)
        return done.returncode, done.stdout

    def lua(self, script, **more):
        return self.run("luasession", PARTS / script, **more)

    def saved_turns(self):
        chunk = re.search(r"<chunk>([^<]*)", (self.session / "battle.ardour").read_text())
        return saved.turns(base64.b64decode(chunk.group(1))) if chunk else []

    def exported(self, name):
        return sound.read(self.session / "export" / f"{name}.wav")[:, : song.FRAMES]


def step(findings, name, done, last):
    """Tells whether a script ran to its last word; a failure ends all, since what follows needs it."""
    status, said = done
    good = status == 0 and last in said
    findings.tell(name, good, f"ended with status {status}" + ("" if good else f": {said.strip()[-300:]}"))
    if not good:
        findings.end()
    return said


def begin(render, turn):
    """The first frame of an answer that is not silence, its pickup included; -1 where all is."""
    beat = song.bar(song.answer_bar(turn)) - round(song.BEAT)
    found = np.flatnonzero(render[0, beat : beat + song.bar(1)])
    return beat + int(found[0]) if len(found) else -1


def main(bundle, out):
    findings = Findings("ardour")
    ardour = Ardour(bundle, out / "ardour")
    sound.write(out / "song.wav", song.opponents())
    step(findings, "scan", ardour.run("ardour-vst3-scanner", "-f", ardour.plugin), "Comeback")
    step(findings, "load", ardour.lua("make.lua"), "made")
    subprocess.run([sys.executable, PARTS / "lay.py", ardour.session, out / "song.wav"], check=True)

    step(findings, "export", ardour.lua("export.lua", NAME="first"), "closed")
    first = ardour.exported("first")
    judge.answers(findings, first, ardour.saved_turns())

    said = step(findings, "opened again", ardour.lua("export.lua", NAME="again", ROLL=ROLL), "closed")
    frames, peak = (float(re.search(rf"{word} (\S+)", said).group(1)) for word in ("rolled", "peak"))
    findings.tell("roll", frames >= ROLL and peak > -20,
                  f"rolled to bar {frames / song.BAR + 1:.1f} in real time, our answer's peak at {peak:.1f} dB")  # fmt: skip
    again = ardour.exported("again")
    apart = [begin(again, turn) - begin(first, turn) for turn in range(song.TURNS)]
    findings.tell("recall", np.array_equal(first, again),
                  f"the saved session exports again bit by bit; its answers begin {apart} frames from the first's")  # fmt: skip
    findings.end()


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))

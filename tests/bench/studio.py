"""Plays scenarios in the test host, each in a process of its own, with a probe preloaded."""

import json
import os
import shutil
import statistics
import subprocess
import sys


class Studio:
    def __init__(self, home, bundle, native, host):
        self.home = home
        self.bundle = bundle.resolve()
        self.native = native
        self.host = host or next(native.glob("tests/host/src/**/Release/comeback-host"))
        self.out = home / "build/bench"
        self.out.mkdir(parents=True, exist_ok=True)

    def play(self, name, scenario, *settings, bundle=None, probe=None, **environment):
        """Plays once.

        :param probe: a library of tests/bench to preload, by its name
        :param environment: more variables for the host
        :return: the folder of what came of it, see tests/host/src/Report.h
        """
        folder = self.out / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        variables = dict(os.environ, **environment)
        if probe:
            variables["LD_PRELOAD"] = str(self.native / f"tests/bench/libcomeback-{probe}.so")
        command = [self.host, "play", bundle or self.bundle, scenario, folder, *settings]
        with (folder / "log.txt").open("w") as log:
            status = subprocess.run([str(word) for word in command], env=variables, stdout=log, stderr=log).returncode
        if status != 0:
            sys.exit(f"The host ended with status {status}; see {folder}/log.txt.")
        return folder

    def scenario(self, name):
        return self.home / "tests/bench/scenarios" / f"{name}.json"

    def without_engine(self):
        """A copy of the plugin whose engine fails at once, since its Java runtime is not there."""
        copy = self.out / "engine-off" / self.bundle.name
        shutil.rmtree(copy.parent, ignore_errors=True)
        shutil.copytree(self.bundle / "Contents", copy / "Contents", ignore=shutil.ignore_patterns("Resources"))
        resources = copy / "Contents/Resources"
        resources.mkdir()
        for part in (self.bundle / "Contents/Resources").iterdir():
            if part.name != "runtime":
                (resources / part.name).symlink_to(part)
        return copy


def read(file):
    return json.loads(file.read_text())


def load():
    """How many wanted a core lately: the mean of the last minute, and the cores there are."""
    return {"loadBefore": round(os.getloadavg()[0], 2), "cores": os.cpu_count()}


def median(values):
    """The median, or None where one of them is None: it did not come in time."""
    return None if None in values else round(statistics.median(values), 1)


def told(value, unit="ms"):
    return "did not come in time" if value is None else f"{value:.0f} {unit}"

"""How long the plugin's own part of process() takes: engine busy, engine off, and the audio thread alone.

And how long the same time takes on a machine that does nothing of ours: what of the figures is the machine's.
"""

import json
import subprocess
import sys

from studio import load, read

SHARES = {"p50": 0.5, "p99": 0.99, "p99.9": 0.999}
LONG_MICROS = 10
SKIPPED_BLOCKS = 5000
"""Some seconds: the block that waited for the engine, and the first touch of each page of the shared memory."""


def quantiles(counts):
    """Of [nanos, count] pairs, in microseconds."""
    total = sum(count for _, count in counts)
    found = {"blocks": total}
    for name, share in SHARES.items():
        seen = 0
        for nanos, count in sorted(counts):
            seen += count
            if seen >= share * total:
                found[name] = nanos / 1000
                break
    return found


def summary(reports):
    counts = [pair for report in reports for pair in report["counts"]]
    return quantiles(counts) | {
        "max": max(report["maxNanos"] for report in reports) / 1000,
        "long": sum(count for nanos, count in counts if nanos > LONG_MICROS * 1000),
    }


def takes(state):
    song = state.get("song") or {"turns": []}
    return sum(len(turn["takes"]) for turn in song["turns"])


def measured(studio, name, bundle):
    """A battle of two-bar turns, another take asked for at each pass, in real time."""
    scenario = studio.home / "tests/host/scenarios/busy.json"
    out = studio.out / f"{name}.json"
    folder = studio.play(name, scenario, "fifo=audio", bundle=bundle, probe="blocktime", COMEBACK_BLOCKTIME=str(out),
                         COMEBACK_BLOCKTIME_SKIP=str(SKIPPED_BLOCKS))
    report = read(out)
    report["takes"] = takes(read(folder / "state.json"))
    report["sounding"] = read(folder / "report.json")["instances"][0]["soundingBlocks"]["lead"]
    report["fifo"] = "SCHED_FIFO is not allowed" not in (folder / "log.txt").read_text()
    return report


def machine(studio, micros, blocks):
    """A register counted up for so long, paced and scheduled as the host's audio thread: no code of the plugin."""
    command = [studio.native / "tests/bench/machine-alone", str(micros), str(blocks), str(LONG_MICROS)]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)


def run(studio, rounds, as_json):
    figures = load()
    off_bundle = studio.without_engine()
    busy, off, control = [], [], []
    for _ in range(rounds or 2):  # in turn, so that whatever else runs meets all
        busy.append(measured(studio, "process-busy", studio.bundle))
        control.append(machine(studio, summary(busy[-1:])["p50"], busy[-1]["blocks"]))
        off.append(measured(studio, "process-off", off_bundle))
    if not all(report["takes"] > 0 and report["sounding"] > 0 for report in busy):
        sys.exit("The engine was not busy: no take was made, or none sounded; see build/bench/process-busy.")
    alone = subprocess.run([studio.native / "tests/bench/audio-thread-bench"], check=True, capture_output=True)
    figures |= {
        "busy": summary(busy),
        "off": summary(off),
        "machineAlone": control,
        "takesMade": sum(report["takes"] for report in busy),
        "blocksSounding": sum(report["sounding"] for report in busy),
        "audioThreadUnderFifo": all(report["fifo"] for report in busy + off),
        "audioThreadAlone": json.loads(alone.stdout),
    }
    figures["p99.9BusyOverOff"] = round(figures["busy"]["p99.9"] / figures["off"]["p99.9"], 2)
    print(json.dumps(figures, indent=2)) if as_json else tell(figures)


def tell(figures):
    print("process(), our own part, 64 frames at 48 kHz, in real time; microseconds:")
    rows = {"engine busy": figures["busy"], "engine off": figures["off"]}
    rows |= {f"the machine alone, round {i + 1}": row for i, row in enumerate(figures["machineAlone"])}
    rows |= figures["audioThreadAlone"]
    for name, row in rows.items():
        if name == next(iter(figures["audioThreadAlone"])):
            print("The audio thread alone, without a host, in a loop:")
        values = "  ".join(f"{key} {row[key]:8.2f}" for key in [*SHARES, "max"])
        if "long" in row:
            values += f"  over {LONG_MICROS}: {1000 * row['long'] / row['blocks']:.2f} in 1000"
        print(f"  {name:34} {row['blocks']:7} blocks  {values}")
    print(f"p99.9, busy over off: {figures['p99.9BusyOverOff']}. Takes made meanwhile: {figures['takesMade']}; "
          f"the lead sounded in {figures['blocksSounding']} blocks.")
    scheduling = "SCHED_FIFO" if figures["audioThreadUnderFifo"] else "the usual scheduling"
    print(f"Audio thread under {scheduling}; load before: {figures['loadBefore']} on {figures['cores']} cores.")

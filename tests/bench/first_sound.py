"""How soon the plugin can sound after prepareToPlay, and what memory it takes."""

import json
import shutil

from studio import load, median, read, told

INSTANCES = 4


def clips(studio, name, *settings):
    """Plays `name` and returns the milliseconds from prepare to ready and to the first clip; None: not in time."""
    scenario = settings[0] if settings else name
    out = studio.out / f"{name}-clips.json"
    cache = studio.out / ("no-cache" if name == "recalled" else "cache")
    studio.play(name, studio.scenario(scenario), *settings[1:], probe="firstclip", COMEBACK_FIRSTCLIP=str(out),
                XDG_CACHE_HOME=str(cache))
    shutil.rmtree(studio.out / "no-cache", ignore_errors=True)
    seen = read(out)
    first = min(seen["clips"], key=lambda clip: clip["ppq"], default={"ms": None})
    return {"ready": seen["readyMs"], "firstClip": first["ms"]}


def resident(studio, name, instances, *settings):
    folder = studio.play(name, studio.scenario("eight"), f"instances={instances}", *settings)
    return read(folder / "report.json")["residentMb"], folder


def medians(runs):
    return {
        "firstClipMs": median([run["firstClip"] for run in runs]),
        "engineReadyMs": median([run["ready"] for run in runs]),
        "runsMs": [run["firstClip"] for run in runs],
    }


def run(studio, rounds, as_json):
    figures = load()
    offline = ["realtime=false", 'transport=[{"bar":1,"bars":5}]']
    # Made as a session before would: its sounds lie on the shelf, the files are in the cache.
    cache = studio.out / "cache"
    shutil.rmtree(cache, ignore_errors=True)
    saved = studio.play("saved", studio.scenario("say"), *offline, XDG_CACHE_HOME=str(cache)) / "state.bin"
    kinds = {
        "restored": ("restored", "say", f"state={saved}"),
        "recalled": ("recalled", "say", f"state={saved}"),
        "newSay": ("say",),
        "newWrite": ("write",),
    }
    runs = {kind: [] for kind in kinds}
    for _ in range(rounds or 5):
        for kind, words in kinds.items():
            runs[kind].append(clips(studio, *words))
    figures |= {kind: medians(seen) for kind, seen in runs.items()}
    _, folder = resident(studio, "eight-made", 1)
    song = ("tracks=[]", f"state={folder / 'state.bin'}")
    one, folder = resident(studio, "eight-one", 1, *song)
    several, _ = resident(studio, "eight-several", INSTANCES, *song)
    turns = read(folder / "state.json")["song"]["turns"]
    figures |= {
        "residentOneMb": round(one),
        "residentEachFurtherMb": round((several - one) / (INSTANCES - 1)),
        "takesPinned": sum(len(turn["takes"]) for turn in turns),
    }
    print(json.dumps(figures, indent=2)) if as_json else tell(figures, rounds or 5)


def tell(figures, rounds):
    print(f"From prepareToPlay, in a new process, until the first line's clip is there; median of {rounds}:")
    for kind, name in (("restored", "a saved verse"), ("recalled", "… on another machine"), ("newSay", "own words, new"), ("newWrite", "a topic, new")):
        times = figures[kind]
        all_runs = ", ".join(told(each) for each in times["runsMs"])
        print(f"  {name:20} {told(times['firstClipMs'])} (engine ready: {told(times['engineReadyMs'])}; all: {all_runs})")
    print(f"Resident memory of the host: {figures['residentOneMb']} MB with one instance, "
          f"{figures['residentEachFurtherMb']} MB for each further one; {figures['takesPinned']} takes pinned.")
    print(f"Load before: {figures['loadBefore']} on {figures['cores']} cores.")

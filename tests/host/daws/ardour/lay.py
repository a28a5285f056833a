"""lay.py SESSION SONG.wav: puts the song on the track of a session that make.lua made, from its begin on.

Ardour's Lua cannot import a file without its windows, so the session's XML is told of it.
"""

import pathlib
import shutil
import sys
import xml.etree.ElementTree as xml

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

import song  # noqa: E402

TICKS = 282240000 // song.RATE  # of Ardour's clock, a frame


def region(ids, name, sources, **more):
    said = {
        "name": name, "id": next(ids), "type": "audio", "channels": "2", "first-edit": "nothing",
        "start": "a0", "length": f"a{song.FRAMES * TICKS}@a0", "sync-position": "a0",
        "ancestral-start": "a0", "ancestral-length": f"a{song.FRAMES * TICKS}@a0", "stretch": "1", "shift": "1",
        "muted": "0", "opaque": "1", "locked": "0", "automatic": "0", "external": "1", "import": "0", "hidden": "0",
        "scale-amplitude": "1", "envelope-active": "0", "fade-in-active": "0", "fade-out-active": "0",
        "default-fade-in": "0", "default-fade-out": "0", "layering-index": "0", **more,
    }  # fmt: skip
    for channel, source in enumerate(sources):
        said[f"source-{channel}"] = said[f"master-source-{channel}"] = source
    return xml.Element("Region", said)


def main(folder, wav):
    folder = pathlib.Path(folder)
    file = folder / "battle.ardour"
    tree = xml.parse(file)
    session = tree.getroot()
    first = int(session.get("id-counter")) + 1
    ids = iter(str(number) for number in range(first, first + 100))

    sounds = folder / "interchange" / folder.name / "audiofiles"
    sounds.mkdir(parents=True, exist_ok=True)
    shutil.copy(wav, sounds / "song.wav")
    sources = [next(ids), next(ids)]
    for channel, source in enumerate(sources):
        about = {"name": "song.wav", "type": "audio", "flags": "", "id": source, "channel": str(channel),
                 "origin": "", "take-id": "", "gain": "1"}  # fmt: skip
        xml.SubElement(session.find("Sources"), "Source", about)
    session.find("Regions").append(region(ids, "song", sources, **{"whole-file": "1"}))
    session.find("Playlists/Playlist").append(region(ids, "song.1", sources, **{"whole-file": "0"}))
    session.set("id-counter", next(ids))
    tree.write(file, encoding="UTF-8", xml_declaration=True)


if __name__ == "__main__":
    main(*sys.argv[1:])

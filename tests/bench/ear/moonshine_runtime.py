"""Transcribes clips with Moonshine's own runtime and tells how long each took.

Called by ./comeback bench ear --python in a virtual environment of its own. On standard input: for each clip the number
of its samples (4 bytes, little-endian) and the samples (32-bit floats, mono, 16 kHz). For each, a line with one JSON
object on standard output: text, millis, processorMillis, threads. The first line only says that it is ready.

Its voice detector, the labels of speakers and the copies of the sound are switched off, so that a clip is one decoding,
as ours is; its models run on one thread.
"""

import array
import json
import os
import pathlib
import struct
import sys
import time


def main():
    import moonshine_voice
    from moonshine_voice.moonshine_api import ModelArch
    from moonshine_voice.transcriber import Transcriber

    model = pathlib.Path(moonshine_voice.__file__).parent / "assets" / "tiny-en"
    options = {"vad_threshold": "0.0", "identify_speakers": "false", "return_audio_data": "false"}
    transcriber = Transcriber(str(model), ModelArch.TINY, options=options)
    say({"ready": True})
    while True:
        head = sys.stdin.buffer.read(4)
        if len(head) < 4:
            break
        samples = array.array("f")
        samples.frombytes(sys.stdin.buffer.read(4 * struct.unpack("<I", head)[0]))
        used = time.process_time()
        begun = time.perf_counter()
        transcript = transcriber.transcribe_without_streaming(samples, 16_000)
        millis = 1000 * (time.perf_counter() - begun)
        say(
            {
                "text": " ".join(line.text for line in transcript.lines),
                "millis": millis,
                "processorMillis": 1000 * (time.process_time() - used),
                "threads": len(os.listdir("/proc/self/task")),
            }
        )
    # Its library crashes while Python takes it down.
    os._exit(0)


def say(answer):
    print(json.dumps(answer), flush=True)


main()

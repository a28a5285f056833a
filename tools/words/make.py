"""Makes `presets/words/english.txt`, the words of English by what they can be, from WordNet and SCOWL.

    apt-get download wordnet-base=1:3.0-37 scowl=2020.12.07-2
    python3 tools/words/make.py wordnet-base_1%3a3.0-37_all.deb scowl_2020.12.07-2_all.deb presets/words/english.txt

SCOWL tells which words are common enough to count and which are written as names, WordNet what they are: of its nouns
the lexicographer's files whose senses were counted most, whether they are verbs, adjectives or adverbs as well, the
irregular forms, and the names of places. What WordNet knows first as a slur or an obscenity, and people who can be called so, are left out. Nothing of its
glosses is read. Regular inflections are left out, since
comeback.verse.EnglishWords takes them off by the same rules as `lemma` here. The same packages give the same file.
"""
import collections
import hashlib
import pathlib
import re
import subprocess
import sys
import tempfile

SHA256 = {
    "wordnet-base": "61060d960f9ada8fa120872312eccd3ecebfbab8c4579e4f5a74e1cf67620752",
    "scowl": "de692546df9b169f2cbdf4d8d88111a374733a9c382b820a6f943914ca705718",
}
SIZES = ("10", "20", "35", "40", "50", "55")
NOUNS = {
    4: "act", 5: "animal", 6: "thing", 8: "body", 13: "food", 14: "group", 15: "place", 17: "thing", 18: "person",
    20: "plant", 27: "stuff", 28: "time",
}
IDEA = "idea"
ORDER = [*dict.fromkeys([*NOUNS.values(), IDEA]), "verb", "verbal", "adjective", "adverb", "plural", "past",
         "participle", "name", "town"]
BAD = {"ethnic_slur", "obscenity", "disparagement", "derogation"}
MAINLY = 0.5
ALSO = 0.08
TOO = 0.3
WORD = re.compile("[a-z]{2,}")
NAME = re.compile("[A-Z][a-z]{2,}")


def unpacked(package, name, folder):
    if hashlib.sha256(pathlib.Path(package).read_bytes()).hexdigest() != SHA256[name]:
        sys.exit(f"{package} is not the {name} that this was made with: download the version named in tools/words/make.py")
    subprocess.run(["dpkg-deb", "-x", package, folder], check=True)


def scowl(folder, spellings, categories, sizes):
    files = [folder / f"{spelling}-{category}.{size}" for spelling in spellings for category in categories for size in sizes]
    return {word for file in files if file.exists() for word in file.read_text("latin-1").split()}


def entries(file):
    return (line for line in file.read_text("latin-1").splitlines() if not line.startswith("  "))


def counts(folder):
    """How often each sense was met, by word, part of speech (1 to 4, an adjective's satellite is 3) and its file."""
    tally = collections.defaultdict(collections.Counter)
    for line in entries(folder / "cntlist.rev"):
        key, _, count = line.split(" ")
        word, _, rest = key.partition("%")
        part, file = rest.split(":")[:2]
        tally[word][min(int(part), 3) if part == "5" else int(part), int(file)] += int(count)
    return tally


def noun_files(folder):
    """The lexicographer's file of each noun's senses, the most usual first, and the words that name a place."""
    file_of, instances = {}, set()
    for line in entries(folder / "data.noun"):
        fields = line.split(" ")
        file_of[fields[0]] = int(fields[1])
        words = [fields[4 + 2 * at] for at in range(int(fields[3], 16))]
        pointers = line.partition("|")[0].split()
        if int(fields[1]) == 15 and "@i" in pointers:
            instances.update(word.lower() for word in words if NAME.fullmatch(word))
    senses = {}
    for line in entries(folder / "index.noun"):
        fields = line.split()
        senses[fields[0]] = [file_of[offset] for offset in fields[-int(fields[2]):]]
    return senses, instances


def slurs(folder):
    """Words of which the first sense is marked as a slur or an obscenity, and those of which any is."""
    parts = ("noun", "verb", "adj", "adv")
    synsets = {part: [line.partition("|")[0].split() for line in entries(folder / f"data.{part}")] for part in parts}
    terms = {fields[0] for fields in synsets["noun"] if BAD & set(fields)}
    marked = {(part, fields[0]) for part in parts for fields in synsets[part]
              if any(field == ";u" and fields[at + 1] in terms for at, field in enumerate(fields))}
    index = [(part, line.split()) for part in parts for line in entries(folder / f"index.{part}")]
    first = {fields[0] for part, fields in index if (part, fields[-int(fields[2])]) in marked}
    return first, {fields[0] for part, fields in index for sense in fields[-int(fields[2]):] if (part, sense) in marked}


def noun_classes(word, senses, tally):
    weights = collections.Counter()
    for rank, file in enumerate(senses):
        weights[NOUNS.get(file, IDEA)] += 0.5 / (1 + rank)
    for (part, file), count in tally.items():
        if part == 1:
            weights[NOUNS.get(file, IDEA)] += count
    (first, most), *others = weights.most_common(2)
    return {first} | {other for other, weight in others if weight >= TOO * sum(weights.values())}


def irregular(file):
    forms = collections.defaultdict(list)
    for line in entries(file):
        form, *lemmas = line.split()
        for lemma in lemmas:
            forms[lemma].append(form)
    return forms


def is_participle(form, others):
    """Of several past forms: 'taken' beside 'took', 'sung' beside 'sang'."""
    return not others or form.endswith(("n", "ne")) or "u" in form and any("a" in other for other in others)


def is_past(form, others):
    return not others or not is_participle(form, others)


def lemma(word, parts):
    """What a regular inflection was made from, the first that `parts` has as the right part of speech; else None."""
    for ending, put, needs in RULES:
        stem = word[:len(word) - len(ending)] + put
        if word.endswith(ending) and len(stem) > 1 and needs & parts.get(stem, set()):
            return stem
        undoubled = stem[:-1]
        doubled = put == "" and ending in ("ed", "ing", "er", "est") and len(stem) > 3 and stem[-1] == stem[-2]
        if word.endswith(ending) and doubled and needs & parts.get(undoubled, set()):
            return undoubled
    return None


RULES = [
    ("s", "", {"noun", "verb"}), ("es", "", {"noun", "verb"}), ("ies", "y", {"noun", "verb"}),
    ("ed", "", {"verb"}), ("ed", "e", {"verb"}), ("ied", "y", {"verb"}), ("ing", "", {"verb"}), ("ing", "e", {"verb"}),
    ("er", "", {"adjective"}), ("er", "e", {"adjective"}), ("ier", "y", {"adjective"}),
    ("est", "", {"adjective"}), ("est", "e", {"adjective"}), ("iest", "y", {"adjective"}),
    ("ly", "", {"adjective"}), ("ily", "y", {"adjective"}),
]


def main(wordnet_package, scowl_package, out):
    with tempfile.TemporaryDirectory() as folder:
        unpacked(wordnet_package, "wordnet-base", folder)
        unpacked(scowl_package, "scowl", folder)
        wordnet = pathlib.Path(folder, "usr/share/wordnet")
        lists = pathlib.Path(folder, "usr/share/dict/scowl")
        common = {word for word in scowl(lists, ("english", "british", "american"), ("words",), SIZES) if WORD.fullmatch(word)}
        usual = scowl(lists, ("english",), ("words",), SIZES[:2])
        days = {word.lower() for word in scowl(lists, ("english",), ("upper",), SIZES[:4]) if NAME.fullmatch(word)}
        names = {word.lower() for word in scowl(lists, ("english",), ("proper-names", "upper"), SIZES) if NAME.fullmatch(word)}
        bad, doubtful = slurs(wordnet)
        classes = {word: found for word, found in classify(wordnet, common | days, names).items()
                   if word not in bad and not (word in doubtful - usual - names and "person" in found)}
    groups = collections.defaultdict(list)
    for word, found in sorted(classes.items()):
        groups[" ".join(each for each in ORDER if each in found) or "word"].append(word)
    lines = [f"{name}: {' '.join(words)}" for name, words in sorted(groups.items(), key=lambda group: (-len(group[1]), group[0]))]
    pathlib.Path(out).write_text("\n".join([HEAD, *lines]) + "\n", "utf-8")


HEAD = """# The words of English by what they can be, from WordNet 3.0 (Princeton University) and SCOWL 2020.12.07 (Kevin Atkinson
# and others), whose notices are in NOTICE. Made by tools/words/make.py: not to be edited. Words of your own go beside it."""


def classify(wordnet, common, names):
    tally, (senses, towns) = counts(wordnet), noun_files(wordnet)
    index = {part: {line.split()[0] for line in entries(wordnet / f"index.{part}")} for part in ("verb", "adj", "adv")}
    parts = {}
    for word in common:
        parts[word] = {name for name, has in (
            ("noun", word in senses), ("verb", word in index["verb"]), ("adjective", word in index["adj"])) if has}
    forms = collections.defaultdict(set)
    for base, shapes in irregular(wordnet / "noun.exc").items():
        for form in shapes:
            if base in common:
                forms[form] |= noun_classes(base, senses[base], tally[base]) | {"plural"} if base in senses else set()
    for base, shapes in irregular(wordnet / "verb.exc").items():
        for form in shapes if base in common else ():
            others = [other for other in shapes if other != form and not other.endswith("ing")]
            if not form.endswith("ing"):
                forms[form] |= {"verb"} | ({"past"} if is_past(form, others) else set())
                forms[form] |= {"participle"} if is_participle(form, others) else set()
    classes = {}
    for word in common:
        found = own(word, senses, index, tally[word]) | (forms[word] if word in forms else set())
        base = lemma(word, parts)
        if base is None or found and tally[word]:
            classes[word] = found
        if word in names:
            classes[word] = found | {"name"}
    for town in towns:
        if town not in common:
            classes[town] = {"town"}
    return classes


def own(word, senses, index, tally):
    """What the word itself is, its inflections left out."""
    total = collections.Counter()
    for (part, _), count in tally.items():
        total[part] += count
    everything = sum(total.values())
    share = {part: total[part] / everything if everything else None for part in (1, 2, 3, 4)}
    found = set()
    if word in senses and (share[1] is None or share[1] >= ALSO):
        found |= noun_classes(word, senses[word], tally)
    if word in index["verb"] and (share[2] is None or share[2] >= ALSO):
        mainly = share[2] >= MAINLY if everything else word not in senses
        found.add("verb" if mainly else "verbal")
    if word in index["adj"] and (share[3] is None or share[3] >= ALSO):
        found.add("adjective")
    if word in index["adv"] and (share[4] is None or share[4] >= ALSO):
        found.add("adverb")
    return found


if __name__ == "__main__":
    main(*sys.argv[1:4])

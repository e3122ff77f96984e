"""Treebank sentences, word pieces, letter shapes and lemma scripts.

The rules for pieces, shapes and scripts are the contract with `src/read`: FORMAT.md states them.
"""
import collections
import json
import pathlib
import random
import re
import unicodedata

SHAPES = 8
QUOTES = str.maketrans({"’": "'", "‘": "'", "‛": "'", "“": '"', "”": '"', "„": '"', "‑": "-"})


def shape(word):
    """0 other, 1 lower, 2 UPPER, 3 Title, 4 digits, 5 mixed case, 6 letters and digits, 7 no letter or digit."""
    letters = [c for c in word if c.isalpha()]
    digits = any(c.isdigit() for c in word)
    if not letters:
        return 4 if digits else 7
    if digits:
        return 6
    upper = [c.isupper() for c in letters]
    if not any(upper):
        return 1 if any(c.islower() for c in letters) else 0
    if all(upper):
        return 3 if len(letters) == 1 else 2
    return 3 if upper[0] and not any(upper[1:]) else 5


def is_punctuation(c):
    """ASCII that is neither letter nor digit, and Unicode P*."""
    return (c.isascii() and not c.isalnum() and c > " ") or unicodedata.category(c).startswith("P")


def vocabulary(base):
    """the word pieces of a tokenizer.json, in order"""
    words = json.loads((base / "tokenizer.json").read_text())["model"]["vocab"]
    return [w for w, _ in sorted(words.items(), key=lambda x: x[1])]


class Pieces:
    """Lower-cased word pieces, longest match first (Wu et al. 2016)."""

    def __init__(self, vocabulary):
        self.vocabulary = vocabulary
        self.ids = {piece: i for i, piece in enumerate(vocabulary)}
        self.unknown, self.cls, self.sep = (self.ids[p] for p in ("[UNK]", "[CLS]", "[SEP]"))
        self.cache = {}

    def of(self, word):
        """ids of the pieces of one word, at least one"""
        if word not in self.cache:
            self.cache[word] = self._of(word)
        return self.cache[word]

    def _of(self, word):
        plain = unicodedata.normalize("NFD", word.translate(QUOTES).lower())
        plain = "".join(c for c in plain if unicodedata.category(c) != "Mn")
        ids = []
        for part in re.findall(r"\x00|[^\x00]+", "".join(f"\x00{c}\x00" if is_punctuation(c) else c for c in plain)):
            if part != "\x00":
                ids += self._greedy(part)
        return ids[:16] or [self.unknown]

    def _greedy(self, part):
        if len(part) > 100:
            return [self.unknown]
        ids, start = [], 0
        while start < len(part):
            for end in range(len(part), start, -1):
                piece = ("##" if start else "") + part[start:end]
                if piece in self.ids:
                    ids.append(self.ids[piece])
                    start = end
                    break
            else:
                return [self.unknown]
        return ids


def lemma_script(form, lemma):
    """An edit script: case (`l` lower-cased, `c` kept), letters cut at the end, letters added."""
    for case, base in (("l", form.lower()), ("c", form)):
        common = 0
        while common < min(len(base), len(lemma)) and base[common] == lemma[common]:
            common += 1
        script = f"{case}{len(base) - common}+{lemma[common:]}"
        if common or case == "c":
            return script if common else f"l{len(form.lower())}+{lemma}"
    return None


def apply_script(form, script):
    case, rest = script[0], script[1:]
    cut, add = rest.split("+", 1)
    base = form.lower() if case == "l" else form
    return base[: max(0, len(base) - int(cut))] + add


class Sentence:
    """forms, tags and heads of one sentence; `names` is None where there are no name tags"""

    __slots__ = ("forms", "upos", "xpos", "feats", "lemmas", "heads", "deprels", "names", "tree")

    def __init__(self):
        self.forms, self.upos, self.xpos, self.feats, self.lemmas = [], [], [], [], []
        self.heads, self.deprels, self.names, self.tree = [], [], None, True

    def scripts(self):
        """the lemma script of each word"""
        return [lemma_script(f, l) for f, l in zip(self.forms, self.lemmas)]


def read_conllu(path, names=None):
    """sentences of a CoNLL-U file; PER/ORG/LOC with `names="Entity"` from GUM's entities, with `names="MISC"` from `Name=`"""
    sentences, rows = [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line and not line.startswith("#"):
            fields = line.split("\t")
            if fields[0].isdigit():
                rows.append(fields)
        elif not line and rows:
            sentence = Sentence()
            for f in rows:
                sentence.forms.append(f[1])
                sentence.lemmas.append(f[2])
                sentence.upos.append(f[3])
                sentence.xpos.append(f[4])
                sentence.feats.append(f[5])
                sentence.heads.append(int(f[6]))
                sentence.deprels.append(f[7])
            if names == "Entity":
                sentence.names = gum_names(rows)
            elif names == "MISC":
                sentence.names = [next((m[5:] for m in f[9].split("|") if m.startswith("Name=")), "O") for f in rows]
            sentences.append(sentence)
            rows = []
    return sentences


KINDS = {"person": "PER", "organization": "ORG", "place": "LOC"}


def gum_names(rows):
    """Names inside the entity spans of GUM: the run of proper nouns around the span's head."""
    tags, open_spans = ["O"] * len(rows), []
    spans = []
    for i, f in enumerate(rows):
        misc = dict(m.split("=", 1) for m in f[9].split("|") if "=" in m)
        for item in re.findall(r"\([^()]*\)?|[^()]+\)", misc.get("Entity", "")):
            if item.startswith("("):
                open_spans.append((item[1:].split("-")[0], item[1:].rstrip(")").split("-"), i))
            if item.endswith(")"):
                key = item.strip("()").split("-")[0]
                for k in range(len(open_spans) - 1, -1, -1):
                    if open_spans[k][0] == key:
                        _, parts, start = open_spans.pop(k)
                        spans.append((i - start, start, i, parts[1] if len(parts) > 1 else ""))
                        break
    for _, start, end, kind in sorted(spans, reverse=True):             # inner spans last: they win
        if kind not in KINDS:
            continue
        inside = range(start, end + 1)
        head = next((i for i in inside if not start <= int(rows[i][6]) - 1 <= end), None)
        if head is None or rows[head][3] != "PROPN":
            continue
        first = last = head
        while first > start and (rows[first - 1][3] == "PROPN" or (rows[first - 1][1] == "-" and first - 1 > start)):
            first -= 1
        while last < end and (rows[last + 1][3] == "PROPN" or
                              (last + 2 <= end and rows[last + 1][1].lower() in ("of", "-", "for", "and", "al", "the")
                               and rows[last + 2][3] == "PROPN" and kind == "organization")):
            last += 1
        while rows[last][3] != "PROPN":
            last -= 1
        for i in range(first, last + 1):
            tags[i] = ("B-" if i == first else "I-") + KINDS[kind]
    return tags


# CrossNER's kinds; `?` is a name that guidelines do not agree on: nothing is learned from it
CROSSNER = {"politician": "PER", "person": "PER", "scientist": "PER", "writer": "PER", "musicalartist": "PER", "researcher": "PER",
            "politicalparty": "ORG", "organisation": "ORG", "university": "ORG", "band": "ORG", "country": "LOC", "location": "LOC",
            "magazine": "?", "academicjournal": "?", "conference": "?", "astronomicalobject": "?"}


def read_bio(path, kinds=None):
    """sentences without trees from a BIO file of token and tag columns (UNER or CrossNER)"""
    sentences, current = [], Sentence()
    for line in list(open(path, encoding="utf-8")) + ["\n"]:
        if line.startswith("# "):
            continue
        fields = line.rstrip("\n").split("\t")
        if len(fields) >= 2 and fields[0]:
            form, tag = (fields[1], fields[2]) if fields[0].isdigit() and len(fields) > 2 else fields[:2]
            if kinds is not None and tag != "O":
                mapped = kinds.get(tag[2:])
                tag = f"{tag[:2]}{mapped}" if mapped else "O"
            current.forms.append(form)
            current.names = (current.names or []) + [tag if tag[2:] in ("PER", "ORG", "LOC", "?") else "O"]
        elif current.forms:
            current.tree = False
            sentences.append(current)
            current = Sentence()
    return sentences


def recased(sentence, rng):
    """a copy in Title Case, lower case or UPPER CASE, as headlines have it"""
    change = rng.choice([lambda w: w[:1].upper() + w[1:], lambda w: w[:1].upper() + w[1:], str.lower, str.upper])
    copy = Sentence()
    for slot in Sentence.__slots__:
        setattr(copy, slot, getattr(sentence, slot))
    copy.forms = [change(w) for w in sentence.forms]
    return copy


def without_stop(sentence):
    """a copy without its final punctuation, if that is a leaf"""
    n = len(sentence.forms)
    if n < 3 or not sentence.tree or sentence.upos[-1] != "PUNCT" or n in sentence.heads:
        return sentence
    copy = Sentence()
    for slot in Sentence.__slots__:
        value = getattr(sentence, slot)
        setattr(copy, slot, value[:-1] if isinstance(value, list) else value)
    return copy


def lemma_tables(trees):
    """what is looked up before regular inflection and the scripts: UPOS -> form (lower-cased) -> lemma of the words whose lemma
    is not their form, or not always; and the lemmas of verbs, nouns, adjectives and adverbs"""
    seen = collections.defaultdict(collections.Counter)
    for s in trees:
        for form, upos, lemma in zip(s.forms, s.upos, s.lemmas):
            if upos != "PROPN" and form.isalpha() or upos == "PUNCT" and lemma != '"':
                seen[form.lower(), upos][lemma] += 1
    exceptions, lemmas = collections.defaultdict(dict), {upos: set() for upos in ("VERB", "NOUN", "ADJ", "ADV")}
    forms = collections.defaultdict(set)
    for (form, upos), counts in seen.items():
        for lemma in counts:
            forms[lemma, upos].add(form)
    for (form, upos), counts in sorted(seen.items()):
        lemma, _ = max(counts.items(), key=lambda x: (x[1], x[0]))
        once = sum(counts.values()) == 1 and len(forms[lemma, upos]) == 1
        if once and upos == "VERB" and lemma != form:
            continue                                                     # a slip of the treebank (freed -> fre): inflection knows better
        disagree = upos in ("NOUN", "PUNCT") and len({other.lower() for other in counts}) > 1
        if lemma != form or disagree:                                    # where treebanks disagree, most decide
            exceptions[upos][form] = lemma
        if upos in lemmas and lemma.isalpha() and lemma.islower():
            lemmas[upos].add(lemma)
    return dict(sorted(exceptions.items())), {upos: sorted(known) for upos, known in lemmas.items()}


class Labels:
    """the classes of each head, in a fixed order"""

    def __init__(self, sentences, scripts=500):
        trees = [s for s in sentences if s.tree]

        def frequent(values, least):
            counts = collections.Counter(values)
            return [v for v, c in sorted(counts.items(), key=lambda x: (-x[1], x[0])) if c >= least]
        self.deprel = frequent((d for s in trees for d in s.deprels), 2)
        self.upos = frequent((u for s in trees for u in s.upos), 1)
        self.xpos = frequent((x for s in trees for x in s.xpos), 2)
        self.feats = frequent((f for s in trees for f in s.feats), 3)
        self.lemma = frequent((lemma_script(f, l) for s in trees for f, l in zip(s.forms, s.lemmas)), 3)[:scripts]
        self.name = ["O"] + [f"{p}-{k}" for k in ("PER", "ORG", "LOC") for p in "BI"]
        self.exceptions, self.lemmas = lemma_tables(trees)

    def save(self, path):
        pathlib.Path(path).write_text(json.dumps(self.__dict__, ensure_ascii=False, indent=0), encoding="utf-8")


def batches(sentences, pieces, size, rng):
    """shuffled batches of sentences of like length, about `size` pieces each"""
    keyed = sorted(((sum(len(pieces.of(f)) for f in s.forms) + 2 + rng.random() * 4, i) for i, s in enumerate(sentences)))
    groups, group, longest = [], [], 0
    for length, i in keyed:
        longest = max(longest, length)
        if group and longest * (len(group) + 1) > size:
            groups.append(group)
            group, longest = [], length
        group.append(sentences[i])
    if group:
        groups.append(group)
    rng.shuffle(groups)
    return groups


def seeded(seed):
    return random.Random(seed)

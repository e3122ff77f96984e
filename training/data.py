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
    """forms, tags and heads of one sentence; `names` is None where there are no name tags; `kinds` are CrossNER's finer kinds, where
    names of every other kind are marked too, as OTHER"""

    __slots__ = ("forms", "upos", "xpos", "feats", "lemmas", "heads", "deprels", "names", "kinds", "tree")

    def __init__(self):
        self.forms, self.upos, self.xpos, self.feats, self.lemmas = [], [], [], [], []
        self.heads, self.deprels, self.names, self.kinds, self.tree = [], [], None, None, True

    def copy(self):
        copy = Sentence()
        for slot in Sentence.__slots__:
            setattr(copy, slot, getattr(self, slot))
        return copy

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


KINDS = {"person": "PER", "organization": "ORG", "place": "LOC", "event": "OTHER"}

# what a name of a kind goes on over
JOINTS = {"person": ("-",), "place": ("-", "of", "the"), "organization": ("of", "-", "for", "and", "al", "the", "&"),
          "event": ("of", "-", "the", "on", "for", "in")}

# what stands before a name of a person and is no part of it, as in Universal NER and CrossNER
TITLES = set("mr. mr mrs. mrs ms. ms dr. dr drs. prof. professor president senator sen. representative rep. congressman congresswoman "
             "governor gov. mayor minister judge justice general gen. colonel col. captain capt. major lieutenant lt. sergeant sgt. "
             "king queen prince princess emperor sir lord lady sheikh shaikh pope father sister rev. reverend ambassador secretary "
             "chancellor prime vice chairman coach detective officer inspector commander admiral".split())


def gum_names(rows):
    """Names inside the entity spans of GUM: the run of proper nouns (by the tag: *United* of *United States* is an adjective) around the
    span's head. Of nested names, the outermost."""
    is_name = [row[4] in ("NNP", "NNPS") for row in rows]
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
    for _, start, end, kind in sorted(spans, reverse=True):             # outer spans first
        if kind not in KINDS:
            continue
        inside = range(start, end + 1)
        head = next((i for i in inside if not start <= int(rows[i][6]) - 1 <= end), None)
        if head is None or not is_name[head] or (kind == "person" and rows[head][4] == "NNPS"):   # not *Americans*
            continue
        first = last = head
        while first > start and (is_name[first - 1] or (rows[first - 1][1] == "-" and first - 1 > start)):
            first -= 1
        while True:
            after = last + 1
            while after <= end and rows[after][1].lower() in JOINTS[kind]:
                after += 1
            if after > end or not is_name[after]:
                break
            last = after
        while kind == "person" and first <= last and rows[first][1].lower() in TITLES:
            first += 1
        if any(tags[i] != "O" for i in range(first, last + 1)):
            continue
        for i in range(first, last + 1):
            tags[i] = ("B-" if i == first else "I-") + KINDS[kind]
    return tags


# CrossNER's kinds; `?` is a name that guidelines do not agree on: nothing is learned from it. All others are OTHER
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
            if kinds is not None:
                current.kinds = (current.kinds or []) + [tag[2:]]
                tag = f"{tag[:2]}{kinds.get(tag[2:], 'OTHER')}" if tag != "O" else "O"
            current.forms.append(form)
            tag = tag if tag[2:] in ("PER", "ORG", "LOC", "OTHER", "?") else "O"
            if tag[0] == "I" and (not current.names or current.names[-1][2:] != tag[2:]):
                tag = "B" + tag[1:]
            current.names = (current.names or []) + [tag]
        elif current.forms:
            current.tree = False
            sentences.append(current)
            current = Sentence()
    return sentences


def write_bio(path, sentences):
    """`sentences` as a file of token and tag columns"""
    rows = ("".join(f"{form}\t{tag}\n" for form, tag in zip(s.forms, s.names)) for s in sentences)
    path.write_text("\n".join(rows), encoding="utf-8")


def spans(tags):
    """the names of BIO tags: where each begins and ends, and its kind"""
    out, start = set(), None
    for i, tag in enumerate(tags + ["O"]):
        if start is not None and (tag[:1] != "I" or tag[2:] != tags[start][2:]):
            out.add((start, i, tags[start][2:]))
            start = None
        if tag[:1] == "B" or (tag[:1] == "I" and start is None):
            start = i
    return out


class Mentions:
    """names of each kind, to put in the places of others: those that sentences have and, with `facts`, those of the gazetteer's facts"""

    FACTS = {"persons": ("PER", "politician", "person"), "states": ("LOC", "country"), "places": ("LOC", "location"), "parties": ("ORG", "politicalparty"),
             "organisations": ("ORG", "organisation"), "armed_groups": ("ORG", "organisation"), "forces": ("ORG", "organisation"),
             "institutions": ("ORG", "organisation")}

    def __init__(self, sentences, facts=None):
        self.seen, self.known = collections.defaultdict(list), collections.defaultdict(list)
        for s in sentences:
            for start, end, kind in sorted(spans(s.names)):
                for key in {kind, s.kinds[start] if s.kinds else kind}:
                    self.seen[key].append(s.forms[start:end])
        for stem, keys in self.FACTS.items() if facts else ():
            for line in open(facts / f"{stem}.jsonl", encoding="utf-8"):
                record = json.loads(line)
                for name in [record["name"], *record.get("aliases", [])[:2]]:
                    words = [w for w in re.split(r"\s+|(?=['’]s\b)|(?<=\w)(?=,)|(-)", name) if w]
                    if 0 < len(words) <= 7 and all(w[0].isupper() or len(w) <= 3 for w in words):
                        for key in keys:
                            self.known[key].append(words)
        self.of_length = collections.defaultdict(list)
        for table in (self.seen, self.known):
            for key, names in table.items():
                for words in names:
                    self.of_length[id(table), key, len(words)].append(words)

    def another(self, key, length, rng):
        """a name of kind `key` of `length` words, if there is one; of persons, first and last names are mixed"""
        table = self.known if rng.random() < 0.6 and self.known[key] else self.seen
        names = self.of_length.get((id(table), key, length)) or self.of_length.get((id(self.seen), key, length))
        if not names:
            return None
        words = list(rng.choice(names))
        if key in ("PER", "politician", "person") and length > 1:
            words[0] = rng.choice(names)[0]
        return words

    def replaced(self, sentence, rng, chance=0.6):
        """a copy of `sentence` with other names; of as many words each where it has a tree"""
        copy, shift = sentence.copy(), 0
        copy.forms, copy.names, copy.lemmas = list(copy.forms), list(copy.names), list(copy.lemmas)
        copy.kinds = copy.kinds and list(copy.kinds)
        for start, end, kind in sorted(spans(sentence.names)):
            length = end - start
            if kind not in ("PER", "ORG", "LOC") or rng.random() > chance or (sentence.tree and set(sentence.upos[start:end]) != {"PROPN"}):
                continue
            if not sentence.tree and kind != "PER" and rng.random() < 0.4:
                length = min(max(1, length + rng.choice([-1, 1])), 6)
            fine = copy.kinds[start + shift] if copy.kinds else kind
            words = self.another(fine, length, rng)
            if words is None:
                continue
            place = slice(start + shift, end + shift)
            if all(f.islower() for f in copy.forms[place]):
                words = [w.lower() for w in words]
            copy.forms[place] = words
            copy.names[place] = [f"B-{kind}"] + [f"I-{kind}"] * (length - 1)
            if sentence.tree:
                copy.lemmas[place] = words
            if copy.kinds:
                copy.kinds[place] = [fine] * length
            shift += length - (end - start)
        return copy


def recased(sentence, rng):
    """a copy in Title Case, lower case or UPPER CASE, as headlines have it"""
    change = rng.choice([lambda w: w[:1].upper() + w[1:], lambda w: w[:1].upper() + w[1:], str.lower, str.upper])
    copy = sentence.copy()
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


# letters, and what stands between the letters of abbreviations: *etc.*, *w/*, *b/c*
WORD = re.compile(r"[^\W\d_](?:[./'-]?[^\W\d_])*[./]?")
# tags of inflected forms, whose endings regular inflection cuts off
INFLECTED = {"NNS", "VBD", "VBG", "VBN", "VBZ", "JJR", "JJS", "RBR", "RBS"}


def most(counts):
    """what was counted most often, and its share"""
    value, count = max(counts.items(), key=lambda x: (x[1], x[0]))
    return value, count / sum(counts.values())


def lemma_tables(trees):
    """What is looked up before regular inflection and the scripts. `exceptions`: UPOS -> form (lower-cased) -> lemma of the words whose
    lemma is not their form, or not always. `tagged`: UPOS -> XPOS -> form as written -> lemma, where that is another, and sure.
    `names`: name in small letters -> as it is written. `lemmas`: those of verbs, nouns, adjectives and adverbs."""
    seen, tagged = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter)
    for s in trees:
        for form, upos, xpos, lemma in zip(s.forms, s.upos, s.xpos, s.lemmas):
            plain = form.translate(QUOTES)
            if WORD.fullmatch(plain) and upos != "PUNCT":
                tagged[upos, xpos, plain][lemma] += 1
            if upos != "PROPN" and WORD.fullmatch(plain) or upos == "PUNCT" and lemma != '"':
                seen[form.lower(), upos][lemma] += 1
    exceptions, lemmas = collections.defaultdict(dict), {upos: set() for upos in ("VERB", "NOUN", "ADJ", "ADV")}
    forms = collections.defaultdict(set)
    for (form, upos), counts in seen.items():
        for lemma in counts:
            forms[lemma, upos].add(form)
    for (form, upos), counts in sorted(seen.items()):
        lemma, _ = most(counts)
        once = sum(counts.values()) == 1 and len(forms[lemma, upos]) == 1
        if once and upos == "VERB" and lemma != form:
            continue                                                     # a slip of the treebank (freed -> fre): inflection knows better
        disagree = upos in ("NOUN", "PUNCT") and len({other.lower() for other in counts}) > 1
        is_short = form[-1] in "./" and upos != "PUNCT"
        if lemma != form or disagree or is_short:                        # where treebanks disagree, most decide
            exceptions[upos][form] = lemma
        if upos in lemmas and lemma.isalpha() and lemma.islower():
            lemmas[upos].add(lemma)
    exceptions = dict(sorted(exceptions.items()))
    return exceptions, sure_lemmas(tagged, exceptions), known_names(trees), {upos: sorted(known) for upos, known in lemmas.items()}


def sure_lemmas(tagged, exceptions):
    """UPOS -> XPOS -> form -> lemma, for forms that `exceptions` and inflection would get wrong: *species*, *politics*; *national*, whose
    capital is that of names; *Jan.*"""
    table = collections.defaultdict(lambda: collections.defaultdict(dict))
    for (upos, xpos, form), counts in sorted(tagged.items()):
        (lemma, share), low = most(counts), form.lower()
        if counts[lemma] < 2 or share < 0.8:
            continue
        if upos == "PROPN":
            is_other = xpos == "NNP" and lemma.lower() != low
        elif low in exceptions.get(upos, {}):
            is_other = exceptions[upos][low] != lemma
        else:
            is_other = lemma != low or xpos in INFLECTED
        if is_other:
            table[upos][xpos][form] = lemma
    return table


def known_names(trees):
    """Names in small letters -> as they are written, of those that are hardly ever another word. Who writes *kerala* means *Kerala*."""
    names, words = collections.defaultdict(collections.Counter), collections.Counter()
    for s in trees:
        for form, upos, xpos, lemma in zip(s.forms, s.upos, s.xpos, s.lemmas):
            if upos == "PROPN" and xpos not in ("NNS", "NNPS") and form.isalpha() and form[0].isupper():
                names[form.lower()][lemma] += 1
            elif form.islower():
                words[form] += 1
    return {name: most(counts)[0] for name, counts in sorted(names.items())
            if len(name) > 2 and 2 <= sum(counts.values()) > 5 * words[name] and most(counts)[0].lower() == name}


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
        self.name = ["O"] + [f"{p}-{k}" for k in ("PER", "ORG", "LOC", "OTHER") for p in "BI"]
        self.exceptions, self.tagged, self.names, self.lemmas = lemma_tables(trees)

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

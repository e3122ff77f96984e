"""Where sentences end: trains the weights of src/segment (models/sentences.tsv).

    python sentences.py --treebank ../treebank --out ../models/sentences.tsv

A logistic regression over the gaps between words, with L1, so that few weights remain. `pieces`, `Block` and
`Block.features` say the same as src/segment/piece.rs and src/segment/gap.rs; `SAMPLE` is in a test of both.
"""

import argparse
import collections
import pathlib
import re

import numpy as np

HERE = pathlib.Path(__file__).parent
ONTOLOGY = HERE.parent / "ontology"

SAMPLE = 'He met Mr. Bo at 5 p.m. on Dec. 3, "in Rome." (Later...) Then'
SAMPLE_FEATURES = (
    "mark .”|next .” Cap|last .” Cap|both .” Cap Cap|abbr .” - Cap 1|l rome|r later|ml .” rome|mr .” Later|"
    "open .” (|from .” 10|to .” 2|fromto .” 10 2|on .” Cap Cap|back .” low Cap|markr .” ..) Cap|"
    "markre .” ..) Cap 2|runs .” 1 1|m2 - .” Cap|stamp .” n n Cap"
)


def listed(name):
    """The first two columns of a word list."""
    for line in (ONTOLOGY / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            columns = line.split("\t")
            yield columns[0], columns[1] if len(columns) > 1 else ""


ABBREVIATIONS = dict(listed("abbreviations.tsv"))
OPENERS = {word for word, _ in listed("openers.tsv")}
DAYS = set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august "
    "september october november december".split()
)
STOPS = ".!?…"
SMILE = re.compile(r"[:;=8][-^o']?[()\[\]DPpO/\\|*]+|[(]+[-^o']?[:;=]|<3|\^_*\^")


def blocks(path):
    """The paragraphs of a treebank, each with the ends of its sentences, as `actant eval parse` rebuilds them."""
    text, ends, sentence, glued = "", [], None, False
    piece, rest = None, 0
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith(("# newdoc", "# newpar")):
            if text:
                yield text, ends
            text, ends = "", []
        elif line.startswith("# text = "):
            sentence = line[9:].strip()
        elif line.startswith("#"):
            continue
        elif line:
            columns = line.split("\t")
            first, _, last = columns[0].partition("-")
            if last:
                piece, rest = columns, int(last)
            elif "." not in first and int(first) > rest:
                piece, rest = columns, 0
        elif sentence is not None:
            text += (" " if text and not glued else "") + sentence
            ends.append(len(text))
            glued = "SpaceAfter=No" in piece[9]
            sentence, rest = None, 0
    if text:
        yield text, ends


def glued_ends(word):
    """Where sentences may end within a word: `war?Thanks`, `closed.They`, `so...maybe`."""
    if "://" in word or "@" in word or "=" in word or word.lower().startswith("www."):
        return
    at = 0
    while at < len(word):
        if word[at] not in STOPS:
            at += 1
            continue
        start = at
        while at < len(word) and word[at] in STOPS:
            at += 1
        after = word[at : at + 2]
        if not start or not after[:1].isalpha():
            continue
        if word[start:at] != ".":
            if word[start - 1].isalnum():
                yield at
            continue
        before = re.search(r"(?:^|[^\w])[a-z]{2,}$", word[:start])
        if before and len(after) == 2 and after[0].isupper() and (after[1].islower() or after[1] in "'’"):
            yield at


def pieces(text):
    """What stands between blanks, divided where a sentence may end within it."""
    found = []
    for hit in re.finditer(r"\S+", text):
        start = hit.start()
        for end in glued_ends(hit.group()):
            found.append((start, hit.start() + end))
            start = hit.start() + end
        found.append((start, hit.end()))
    return found


def uncited(word):
    """The word without the references after it: `left.[3]`"""
    return re.sub(r"(?<=.)(\[[0-9]{1,3}\])+$", "", word)


def core(word):
    """The word without the marks around it."""
    return re.sub(r"^[\W_]+|[\W_]+$", "", word)


def mark(word):
    """The marks at the end, in short: quotes alike, runs of two at most, three at most."""
    run = re.search(r"[\W_]*$", word).group()
    if run != word:
        run = run.replace("%", "")
    run = run.replace("…", "..")
    if "[." in run:
        run = run.replace("[", "").replace("]", "")
    short = ""
    for mark in run:
        mark = "”" if mark in '"“”«»' else "'" if mark in "'‘’" else ")" if mark == "]" else mark
        if mark == "”" and short.endswith("'"):
            short = short[:-1]
        if not short.endswith(mark + mark):
            short += mark
    return short[-3:]


def kind(word, inner):
    """What sort of word it is."""
    if SMILE.fullmatch(word):
        return "smile"
    if "@" in word[1:]:
        return "mail"
    if re.match(r"(?i)<?(https?:|www\.)", word):
        return "url"
    if re.fullmatch(r"\[[0-9]{1,3}\][.,]?", word):
        return "cite"
    if not inner:
        return "rule" if len(word) >= 4 else "punct"
    if re.fullmatch(r"[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}", inner):
        return "date"
    if re.fullmatch(r"[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?([ap]m)?", inner):
        return "time"
    if re.fullmatch(r"\(?(([0-9]{1,2}|[A-Za-z])\)|[0-9]{1,2}\.)", word):
        return "item"
    if inner in ("AM", "PM", "pm", "a.m", "p.m"):
        return "ampm"
    if inner[0].isnumeric():
        return "num"
    if len(inner) == 1 and inner.isupper():
        return "I" if inner in "IA" else "init"
    if "." in inner:
        return "dot"
    if inner.upper() == inner and inner.lower() != inner:
        return "CAPS"
    if inner[0].isupper():
        return "day" if inner.lower() in DAYS else "Cap"
    return "low" if inner[0].islower() else "other"


def abbreviation(inner):
    """The kind of abbreviation that the word is, or that its last part is (`ESBL-E.`)."""
    part = re.split(r"[-–—/]", inner)[-1]
    if part in ABBREVIATIONS:
        return ABBREVIATIONS[part]
    letters = part.split(".")
    if len(letters) > 1 and all(len(letter) == 1 and letter.isalpha() for letter in letters):
        return "dotted"
    return "init" if len(part) == 1 and part.isupper() and part != "I" else "-"


def count(number):
    """A distance in words, in steps."""
    return number if number < 5 else 5 if number < 10 else 10


class Block:
    """A paragraph in pieces, with what the gaps between them are judged by."""

    def __init__(self, text):
        self.pieces = pieces(text)
        self.words = [uncited(text[start:end]) for start, end in self.pieces]
        self.cores = [core(word) for word in self.words]
        self.kinds = [kind(word, inner) for word, inner in zip(self.words, self.cores)]
        plain = zip(self.words, self.kinds)
        self.marks = ["" if kind in ("smile", "cite") else mark(word) for word, kind in plain]
        self.abbreviations = [abbreviation(inner) for inner in self.cores]
        named = [kind in ("Cap", "CAPS", "init", "day", "dot") for kind in self.kinds]
        count = len(named)
        self.before, self.after = [0] * count, [0] * count
        for i in range(count):
            goes_on = i > 0 and not self.marks[i - 1]
            self.before[i] = min(4, (self.before[i - 1] if goes_on else 0) + 1) if named[i] else 0
        for i in reversed(range(count)):
            goes_on = i + 1 < count and not self.marks[i]
            self.after[i] = min(4, (self.after[i + 1] if goes_on else 0) + 1) if named[i] else 0

    def opening(self, i):
        """The mark that the word begins with."""
        first = self.words[i][0]
        if first.isalnum():
            return "-"
        return "“" if first in '"“”«»' else "'" if first in "'‘’" else first

    def is_stamped(self, start, end):
        return "y" if any(it in ("date", "mail") for it in self.kinds[max(0, start) : end]) else "n"

    def is_lower(self, i):
        return self.cores[i][:1].islower()

    def has_stop(self, i):
        return any(mark in self.marks[i] for mark in ".?!")

    def goes_on(self, i):
        """What is known of English: the sentence does not end after word `i`."""
        abbreviation, mark, stop = self.abbreviations[i], self.marks[i], self.has_stop(i)
        following = self.kinds[i + 1]
        if following in ("smile", "cite"):
            return True
        if mark == ".":
            if abbreviation == "title" or (abbreviation == "number" and following in ("num", "item")):
                return True
            if abbreviation == "init" and self.cores[i + 1] not in OPENERS:
                return True
        if self.kinds[i] == "ampm" and self.is_zone(i + 1):
            return True
        if mark == "!" and self.cores[i] in ("Yahoo", "Jeopardy"):
            return True
        if not stop and mark != ":" and self.opening(i + 1) == "“":
            return True
        if not self.is_lower(i + 1):
            return False
        if not stop:
            return self.kinds[i] not in ("smile", "url", "mail", "rule")
        return mark[-1] not in ".?!" or (abbreviation != "-" and mark == ".")

    def begins_anew(self, i):
        """What is known of English: after an abbreviation that may end a sentence, a word that opens one."""
        following = self.cores[i + 1]
        may_end = self.marks[i] == "." and self.abbreviations[i] in ("dotted", "other")
        return may_end and following in OPENERS and following not in ("I", "A")

    def is_zone(self, i):
        """`EDT`, `Moscow time`"""
        next = self.cores[i + 1] if i + 1 < len(self.cores) else ""
        return next == "time" or (self.kinds[i] == "CAPS" and len(self.cores[i]) <= 4)

    def features(self, i, start):
        """What tells of the gap after word `i` in the sentence that began with word `start`."""
        m, last, next = self.marks[i] or "-", self.kinds[i], self.kinds[i + 1]
        inner, following = self.cores[i][:16], self.cores[i + 1][:16]
        end = len(self.words)
        last2 = self.kinds[i - 1] if i > start else "^"
        mark2 = (self.marks[i - 1] or "-") if i > start else "^"
        next2 = self.kinds[i + 2] if i + 2 < end else "$"
        after = self.marks[i + 1] or "-"
        length, rest = i - start + 1, end - 1 - i
        found = [
            f"mark {m}",
            f"next {m} {next}",
            f"last {m} {last}",
            f"both {m} {last} {next}",
            f"abbr {m} {self.abbreviations[i]} {next} {int(self.cores[i + 1] in OPENERS)}",
            f"l {inner.lower()}",
            f"r {following.lower()}",
            f"ml {m} {inner.lower()}",
            f"mr {m} {following}",
            f"open {m} {self.opening(i + 1)}",
            f"from {m} {count(length)}",
            f"to {m} {count(rest)}",
            f"fromto {m} {count(length)} {count(rest)}",
            f"on {m} {next} {next2}",
            f"back {m} {last2} {last}",
            f"markr {m} {after} {next}",
            f"markre {m} {after} {next} {count(rest)}",
            f"runs {m} {self.before[i]} {self.after[i + 1]}",
            f"m2 {mark2} {m} {next}",
            f"stamp {m} {self.is_stamped(i - 3, i + 1)} {self.is_stamped(i + 1, i + 5)} {next}",
        ]
        if self.pieces[i][1] == self.pieces[i + 1][0]:
            found.append(f"glued {m} {next}")
        if length <= 4:
            found.append(f"first {m} {length} {self.cores[start][:16].lower()}")
            found.append(f"firstk {m} {length} {self.kinds[start]} {self.marks[start] or '-'} {next}")
        return found

    def sentences(self, weights):
        """Spans, from left to right."""
        start, found = 0, []
        for i in range(len(self.words)):
            if i + 1 == len(self.words) or self.ends(i, start, weights):
                found.append((self.pieces[start][0], self.pieces[i][1]))
                start = i + 1
        return found

    def ends(self, i, start, weights):
        if self.goes_on(i):
            return False
        if self.begins_anew(i):
            return True
        # without a stop it takes more to convince
        least = 0 if self.has_stop(i) else 50
        return sum(weights.get(feature, 0) for feature in self.features(i, start)) > least


def examples(paragraphs):
    """The features of each gap that is not certain, and whether a sentence ends there."""
    for text, ends in paragraphs:
        block, ends, start = Block(text), set(ends), 0
        for i in range(len(block.words) - 1):
            is_end = block.pieces[i][1] in ends
            if not block.goes_on(i) and not block.begins_anew(i):
                yield block.features(i, start), is_end
            if is_end:
                start = i + 1


def trained(paragraphs, strength, least):
    """Weights in hundredths; those near zero are left out."""
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    gaps = list(examples(paragraphs))
    counts = collections.Counter(feature for features, _ in gaps for feature in features)
    names = [name for name, times in counts.items() if times >= least]
    index = {name: at for at, name in enumerate(names)}
    columns, rows = [], [0]
    for features, _ in gaps:
        columns += sorted(index[feature] for feature in features if feature in index)
        rows.append(len(columns))
    matrix = csr_matrix((np.ones(len(columns), np.float32), columns, rows), shape=(len(gaps), len(names)))
    model = LogisticRegression(
        C=strength, penalty="l1", solver="liblinear", fit_intercept=False, max_iter=200, random_state=0
    )
    model.fit(matrix, np.array([is_end for _, is_end in gaps]))
    weights = {name: round(100 * float(model.coef_[0][at])) for name, at in index.items()}
    return {name: weight for name, weight in weights.items() if abs(weight) >= 5}


def measured(paragraphs, weights):
    """F1 of sentences, in per cent."""
    gold = system = same = 0
    for text, ends in paragraphs:
        starts = [0] + [re.compile(r"\S").search(text, end).start() for end in ends[:-1]]
        spans, found = set(zip(starts, ends)), Block(text).sentences(weights)
        gold, system, same = gold + len(spans), system + len(found), same + len(spans & set(found))
    return 200 * same / (gold + system)


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--treebank", type=pathlib.Path, required=True)
    options.add_argument("--out", type=pathlib.Path, required=True)
    options.add_argument("--strength", type=float, default=0.5, help="what a mistake costs against a weight")
    options.add_argument("--least", type=int, default=3, help="how often a feature must occur")
    options = options.parse_args()
    sample = Block(SAMPLE)
    assert sample.features(11, 0) == SAMPLE_FEATURES.split("|"), "|".join(sample.features(11, 0))
    ewt, gum = options.treebank / "ewt", options.treebank / "gum"
    train = [*blocks(ewt / "en_ewt-ud-train.conllu"), *blocks(gum / "gum-train.conllu")]
    weights = trained(train, options.strength, options.least)
    for path in ewt / "en_ewt-ud-dev.conllu", gum / "gum-dev.conllu":
        print(f"{path.name}: sentences F1 {measured(list(blocks(path)), weights):.2f}")
    lines = [f"{name}\t{weight}\n" for name, weight in sorted(weights.items())]
    head = (
        "# what tells that a sentence ends	weight in hundredths\n"
        "# made by training/sentences.py from UD English EWT (CC BY-SA 4.0) and GUM (CC BY 4.0); CC BY-SA 4.0\n"
    )
    options.out.write_text(head + "".join(lines), encoding="utf-8")
    print(f"{len(lines)} weights, {options.out.stat().st_size} bytes")


if __name__ == "__main__":
    main()

"""How far a statement can be trusted: trains the weights of ontology/confidence.tsv.

    python3 training/confidence.py --texts TEXTS --articles ARTICLES --openie OPENIE [--actant target/release/actant]

TEXTS is a folder of JSON Lines files of articles ({"id", "text"}), among them those of training/judged/statements.jsonl,
where readers have said which statements are right. OPENIE is a folder with sentences.txt and gold.tsv (sentence,
predicate, arguments), as CaRB has them. ARTICLES is a folder with NAME.txt, NAME.gold.jsonl and score_articles.py, whose
matcher says which statements are right: the weights never see these, they are of another kind of text. The script runs
the program, writes ontology/confidence.tsv and the section between the marks in training/README.md.

A logistic regression with a Gaussian prior around the weights of PRIOR. The judged articles are divided: six tenths
train, two choose the settings, two tell how good it is. CaRB has another notion of what is right, and so each feature has
a weight for both and a difference for CaRB, which is thrown away (Daumé 2007).
"""

import argparse
import collections
import importlib.util
import json
import pathlib
import re
import subprocess
import tempfile
import zlib

import numpy as np

HERE = pathlib.Path(__file__).parent
JUDGED = HERE / "judged" / "statements.jsonl"
TABLE = HERE.parent / "ontology" / "confidence.tsv"
README = HERE / "README.md"
# differences of log loss that so many statements cannot tell from chance
ALIKE = 0.002
MARKS = "<!-- confidence -->", "<!-- /confidence -->"

# feature: weight by hand, meaning; in the order of src/statement/features.rs
PRIOR = {
    "base": (2.4, "every statement"),
    "long-sentence": (-0.3, "tokens beyond twenty, in twenties, at most 2"),
    "unsure-tree": (-0.3, "mean doubt of the reader over the sentence, in tenths, at most 2"),
    "odd-characters": (-1.0, "share of tokens that are no words, numbers or punctuation"),
    "no-finite-verb": (-0.8, "the sentence has no finite verb"),
    "no-final-stop": (-0.3, "the sentence does not end in a stop"),
    "deep": (-0.2, "clauses and phrases above, in fives, at most 2"),
    "unsure-predicate": (-0.8, "doubt of the reader where the clause hangs"),
    "unsure-worst": (-1.5, "its doubt of the worst arc to an argument"),
    "unsure-mean": (-1.0, "its doubt of these arcs on average"),
    "ambiguous": (-0.6, "its doubt of a phrase or conjunct that might hang elsewhere"),
    "far": (-0.5, "tokens between predicate and farthest argument, in twenties, at most 1"),
    "crossing": (-0.2, "a quotation mark, bracket, colon or dash between predicate and argument"),
    "implicit": (-0.2, "an argument is shared, controlled, or the noun of a relative clause"),
    "long-list": (-0.4, "an argument is one of more than three in a list"),
    "repaired": (-0.2, "a repair has changed the tree here"),
    "loose": (-0.5, "joined by parataxis, dep, list and the like"),
    "unattributed": (-0.2, "the sentence tells who says something, or a condition, but not for this"),
    "typed": (0.3, "the predicate has a relation of the ontology"),
    "phrasal": (0.2, "a preposition or particle belongs to the predicate"),
    "light-verb": (0.1, "the predicate is another word than the verb"),
    "copular": (0.1, "the predicate is be, or be with an adjective or noun"),
    "coordination": (-0.2, "a clause beside another"),
    "content": (0.0, "what somebody says, thinks, tries"),
    "subordinate": (-0.2, "a clause of cause, time, condition"),
    "relative": (-0.1, "a relative clause"),
    "participle": (-0.3, "a participle or adjective without a finite verb"),
    "description": (0.1, "an apposition or title"),
    "membership": (-0.2, "what belongs to what"),
    "event-noun": (-0.3, "a noun that names a happening"),
    "no-subject": (-0.5, "the text does not tell who"),
    "no-object": (-0.3, "the text does not tell whom"),
    "names": (0.4, "share of arguments that are names"),
    "pronoun": (-0.2, "an argument is a pronoun"),
    "statement": (0.0, "an argument is another statement"),
    "long-argument": (-0.5, "words of the longest argument beyond three, in tens, at most 1"),
    "not-asserted": (-0.2, "hedged, alleged, feared and so on"),
    "attributed": (0.0, "somebody other than the author says it"),
    "unresolved-pronoun": (-0.5, "a pronoun refers to nothing that was found"),
    "unresolved-description": (-0.1, "the group, this plan: refers to nothing that was found"),
    "rival-antecedent": (-1.0, "he or she may as well be somebody else of the same sentence"),
    "distributed": (-0.3, "one of several, for the members of a set"),
}
NAMES = list(PRIOR)
HAND = np.array([weight for weight, _ in PRIOR.values()])

Rows = collections.namedtuple("Rows", "x y group")


# --- what the program says, and whether it is right


def statements(actant, files, *options):
    command = [actant, "extract", "--features", *options, *map(str, files)]
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return [json.loads(line) for line in out.splitlines()]


def signs(statement):
    unknown = set(statement["features"]) - set(NAMES)
    if unknown:
        raise SystemExit(f"features that PRIOR does not have: {', '.join(sorted(unknown))}")
    row = np.array([statement["features"].get(name, 0.0) for name in NAMES])
    row[0] = 1.0
    return row


def rows_of(judged):
    """(statement, is right, group) -> Rows"""
    return Rows(
        np.array([signs(statement) for statement, _, _ in judged]),
        np.array([float(right) for _, right, _ in judged]),
        np.array([group for _, _, group in judged]),
    )


def slot(value):
    """What tells the subject or object of a statement from others: where it stands and what it was taken to mean."""
    return None if not value else (value.get("start"), value.get("end"), value.get("label"), "statement" in value)


def identity(statement):
    """What is judged: the statement with its place, values and sources."""
    return (
        statement["sentence"]["start"],
        slot(statement["subject"]),
        statement["predicate"]["lemma"],
        slot(statement["object"]),
        statement["polarity"],
        statement["certainty"],
        tuple((link["source"] or {}).get("label") for link in statement["attribution"]),
    )


PARTS = ["train"] * 6 + ["tune"] * 2 + ["test"] * 2


def parts(documents):
    """train, tune or test for each article: in an order that means nothing, dealt out within each source, because some
    sources are easier than others."""
    dealt = collections.Counter()
    found = {}
    for document in sorted(set(documents), key=lambda name: (zlib.crc32(name.encode()), name)):
        source = document.split(":")[0]
        found[document] = PARTS[dealt[source] * 7 % 10]
        dealt[source] += 1
    return found


def judged(actant, texts, *options):
    """The statements that the program still makes of those that readers judged. The group is the article."""
    verdicts = collections.defaultdict(dict)
    for row in map(json.loads, JUDGED.read_text(encoding="utf-8").splitlines()):
        # judged twice and not alike: wrong
        known = verdicts[row["document"]].setdefault(identity(row["statement"]), True)
        verdicts[row["document"]][identity(row["statement"])] = known and row["verdict"] != "wrong"
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as chosen:
        for file in sorted(texts.glob("*.jsonl")):
            for line in file.read_text(encoding="utf-8").splitlines():
                article = json.loads(line)
                if article["id"] in verdicts:
                    record = {"id": article["id"], "text": article["text"]}
                    chosen.write(json.dumps(record) + "\n")
        chosen.flush()
        given = statements(actant, ["--input-jsonl", chosen.name], *options)
    found = []
    for statement in given:
        right = verdicts[statement["document"]].get(identity(statement))
        if right is not None:
            found.append((statement, right, statement["document"]))
    asked = sum(map(len, verdicts.values()))
    print(f"{len(found)} of {asked} judged statements are still made")
    return rows_of(found)


def articles(actant, folder, *options):
    """Right: matched to the gold by the scorer, core or extra. Wrong: spurious. The group is the article."""
    spec = importlib.util.spec_from_file_location("score_articles", folder / "score_articles.py")
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    judged = []
    for gold in sorted(folder.glob("*.gold.jsonl")):
        document = scorer.Document(gold)
        given = statements(actant, [folder / f"{document.name}.txt"], *options)
        _, errors, _, stray = scorer.score_document(document, given)
        wrong = {s["id"] for kind, _, s, _ in errors if kind == "SPURIOUS"} | {s["id"] for s in stray}
        judged += [(s, s["id"] not in wrong, document.name) for s in given]
    return rows_of(judged)


EMPTY = set(
    "a an the be is am are was were been being have has had having do does did will would shall should can could may might "
    "must not n't to of in on at by for from with as and that which who".split()
)


def words(text):
    return {word for word in re.findall(r"\w+", (text or "").lower())}


def content(text):
    return (words(text) - EMPTY) or words(text)


def plain_text(sentence):
    """Tokens of a treebank as they are printed."""
    text = sentence.replace("-LRB-", "(").replace("-RRB-", ")").replace("`` ", "“").replace(" ''", "”")
    text = re.sub(r" ([,.;:?!%)]|'s|'|n't)(?= |$)", r"\1", text)
    return text.replace("( ", "(").replace("$ ", "$")


def covers(slot, place):
    """Whether at least half of what a slot says is in that place."""
    mine = content(slot)
    return 2 * len(mine & place) >= len(mine)


def is_extracted(statement, by_id, gold):
    """Whether one of the gold extractions of the sentence says the same: a word of the predicate is in its predicate, half
    of the subject in its first argument and half of the object in the others, or the other way round, as in a passive."""

    def text(slot):
        if slot and "statement" in slot:
            inner = by_id[slot["statement"]]
            return inner["predicate"]["text"]
        return slot["text"] if slot else None

    subject, object_ = text(statement["subject"]), text(statement["object"])
    predicate = content(statement["predicate"]["text"]) | (content(statement["predicate"]["lemma"]) - EMPTY)
    is_be = statement["predicate"]["lemma"].split()[0] in ("be", "hold")
    for verb, first, *rest in gold:
        said = words(verb)
        others = {word for part in rest for word in words(part)} | said
        named = bool(predicate & said) or is_be and bool(said & {"is", "are", "was", "were", "be", "been"})
        if not named:
            continue
        first = words(first)
        ahead = (subject is None or covers(subject, first)) and (object_ is None or covers(object_, others))
        turned = (subject is None or covers(subject, others)) and object_ is not None and covers(object_, first)
        if ahead or turned:
            return True
    return False


def carb(actant, folder):
    """Each sentence is a document and a group."""
    gold = collections.defaultdict(list)
    for line in (folder / "gold.tsv").read_text(encoding="utf-8").splitlines():
        sentence, *extraction = line.split("\t")
        gold[sentence].append(extraction)
    judged = []
    with tempfile.TemporaryDirectory() as room:
        files = {}
        for number, sentence in enumerate((folder / "sentences.txt").read_text(encoding="utf-8").splitlines()):
            if gold[sentence]:
                path = pathlib.Path(room) / f"{number:04}.txt"
                path.write_text(plain_text(sentence) + "\n", encoding="utf-8")
                files[str(path)] = sentence
        given = collections.defaultdict(dict)
        for statement in statements(actant, [room]):
            given[statement["document"]][statement["id"]] = statement
    sentences = {pathlib.Path(path).name: sentence for path, sentence in files.items()}
    for name, by_id in given.items():
        sentence = sentences[pathlib.Path(name).name]
        for statement in by_id.values():
            right = is_extracted(statement, by_id, gold[sentence])
            judged.append((statement, right, name))
    return rows_of(judged)


# --- the model


def sigmoid(score):
    return 1 / (1 + np.exp(-np.clip(score, -30, 30)))


def fit(sources, strength, apart):
    """Weights for all, given (rows, weight, is CaRB). Newton's method; the base is free."""
    blocks = []
    for rows, weight, is_carb in sources:
        own = rows.x if is_carb else np.zeros_like(rows.x)
        blocks.append((np.hstack([rows.x, own]), rows.y, np.full(len(rows.y), weight)))
    x, y, weight = (np.concatenate(part) for part in zip(*blocks))
    count = len(NAMES)
    prior = np.concatenate([HAND, np.zeros(count)])
    penalty = np.concatenate([np.full(count, strength), np.full(count, apart)])
    penalty[0] = penalty[count] = 0.01
    w = prior.copy()
    for _ in range(30):
        p = sigmoid(x @ w)
        gradient = x.T @ (weight * (p - y)) + penalty * (w - prior)
        hessian = (x * (weight * p * (1 - p))[:, None]).T @ x + np.diag(penalty)
        step = np.linalg.solve(hessian, gradient)
        w -= np.clip(step, -1, 1)  # a full step may overshoot where almost all are right
        if np.abs(step).max() < 1e-8:
            break
    return w[:count], w[:count] + w[count:]


def only(rows, keep):
    return Rows(rows.x[keep], rows.y[keep], rows.group[keep])


def of_part(rows, *names):
    part = parts(rows.group)
    return only(rows, np.array([part[group] in names for group in rows.group]))


def train(news, openie, settings):
    strength, apart, share = settings
    return fit([(news, 1.0, False), (openie, share, True)], strength, apart)


def platt(scores, right):
    """Slope and shift that calibrate scores, drawn to 1 and 0 by a weak prior (Platt 1999)."""
    w = np.array([1.0, 0.0])
    x = np.stack([scores, np.ones_like(scores)], axis=1)
    for _ in range(30):
        p = sigmoid(x @ w)
        gradient = x.T @ (p - right) + (w - [1, 0])
        w -= np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + np.eye(2), gradient)
    return w


# --- how good it is


def log_loss(p, y):
    p = np.clip(p, 1e-4, 1 - 1e-4)
    return float(-(y * np.log(p) + (1 - y) * np.log(1 - p)).mean())


def brier(p, y):
    return float(((p - y) ** 2).mean())


def bins(p, y):
    """(least, count, mean confidence, share that is right) of ten equal stretches."""
    place = np.minimum((p * 10).astype(int), 9)
    return [(b / 10, int((place == b).sum()), p[place == b].mean(), y[place == b].mean()) for b in range(10) if (place == b).any()]


def calibration_error(p, y):
    return sum(count * abs(mean - right) for _, count, mean, right in bins(p, y)) / len(y)


def area(p, y):
    """Area under the ROC curve: how often a right one comes before a wrong one."""
    right, wrong = p[y == 1], p[y == 0]
    return float(((right[:, None] > wrong).sum() + 0.5 * (right[:, None] == wrong).sum()) / (len(right) * len(wrong)))


def yields(p, y):
    if p.min() == p.max():
        return [y.mean()] * 4
    order = np.argsort(-p, kind="stable")
    return [y[order[: max(1, round(len(y) * share))]].mean() for share in (0.25, 0.5, 0.75, 1.0)]


def line(name, p, y, is_probability=True):
    scores = [f"{brier(p, y):.3f}", f"{calibration_error(p, y):.3f}"] if is_probability else ["", ""]
    cells = [name, *scores, f"{area(p, y):.2f}", *(f"{100 * share:.1f}" for share in yields(p, y))]
    return "| " + " | ".join(cells) + " |"


HEADER = "| | Brier | calibration error | ROC | 25 % | 50 % | 75 % | 100 % |\n|---|---|---|---|---|---|---|---|"


def report(test, articles_, openie, weights, settings, slope):
    """What goes into the README."""
    strength, apart, share = settings

    def rows(name, data):
        arc = 1 - data.x[:, NAMES.index("unsure-predicate")]
        yield line(f"{name}: the same for all", np.full(len(data.y), data.y.mean()), data.y)
        yield line(f"{name}: probability of the predicate's arc", arc, data.y)
        yield line(f"{name}: the weights by hand", sigmoid(data.x @ HAND), data.y)
        yield line(f"{name}: the model", sigmoid(data.x @ weights), data.y)

    out = [
        f"{len(test.y)} judged statements of {len(set(test.group))} articles of news that it had not seen "
        f"({100 * test.y.mean():.1f} % right); {len(articles_.y)} of {len(set(articles_.group))} other articles with gold "
        f"statements ({100 * articles_.y.mean():.1f} % right), never trained on. ROC is the area under that curve; then per "
        "cent right of the surest 25, 50, 75, 100 %:",
        "",
        HEADER,
        *rows("news", test),
        *rows("articles", articles_),
        "",
        "| confidence | news: statements | mean | right |",
        "|---|---|---|---|",
    ]
    for least, count, mean, right in bins(sigmoid(test.x @ weights), test.y):
        out.append(f"| {least:.1f} to {least + 0.1:.1f} | {count} | {100 * mean:.0f} % | {100 * right:.0f} % |")
    scaled = f"slope {slope:.2f}" if slope != 1 else "left out, it did not help"
    out += [
        "",
        f"Penalty {strength:g}, of the difference {apart:g}, weight of CaRB {share:g}: of the settings whose log loss on the tuning "
        f"part is within {ALIKE} of the best, the one that ranks its statements best. Platt scaling: {scaled}.",
    ]
    return "\n".join(out)


def choose(news, openie):
    """Of the settings that are as good as the best on the tuning part, the one that ranks it best."""
    options = [
        (strength, apart, share)
        for strength in (3.0, 10.0, 30.0, 100.0)
        for apart in (5.0, 100.0)
        for share in (0.0, 0.1, 0.3)
    ]
    begin, tune = of_part(news, "train"), of_part(news, "tune")
    scores = {option: tune.x @ train(begin, openie, option)[0] for option in options}
    losses = {option: log_loss(sigmoid(scores[option]), tune.y) for option in options}
    for option, loss in losses.items():
        print("penalty {:g}, of the difference {:g}, weight of CaRB {:g}".format(*option), f"log loss {loss:.4f}")
    good = [option for option in options if losses[option] < min(losses.values()) + ALIKE]
    return max(good, key=lambda option: area(scores[option], tune.y))


def table(weights):
    head = (
        "# How far a statement can be trusted: the probability is 1 / (1 + e^-s), s the sum of weight times feature.\n"
        "# Written by training/confidence.py; the features are computed by src/extract/confidence.rs and\n"
        "# src/resolve/confidence.rs.\n"
        "# Columns: feature\tweight\twhat it is\n"
    )
    lines = (f"{name}\t{weight:.3f}\t{meaning}\n" for (name, (_, meaning)), weight in zip(PRIOR.items(), weights))
    return head + "".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--texts", type=pathlib.Path, required=True)
    parser.add_argument("--articles", type=pathlib.Path, required=True)
    parser.add_argument("--openie", type=pathlib.Path, required=True)
    parser.add_argument("--actant", default=str(HERE.parent / "target/release/actant"))
    parser.add_argument("--dry-run", action="store_true", help="print the report, write nothing")
    arguments = parser.parse_args()
    news = judged(arguments.actant, arguments.texts)
    openie = carb(arguments.actant, arguments.openie)
    settings = choose(news, openie)
    tune = of_part(news, "tune")
    scores = tune.x @ train(of_part(news, "train"), openie, settings)[0]
    slope, shift = platt(scores, tune.y)
    if brier(sigmoid(slope * scores + shift), tune.y) > brier(sigmoid(scores), tune.y) - 0.001:
        slope, shift = 1.0, 0.0
    weights, _ = train(of_part(news, "train", "tune"), openie, settings)
    weights = weights * slope
    weights[0] += shift
    text = report(of_part(news, "test"), articles(arguments.actant, arguments.articles), openie, weights, settings, slope)
    print(text)
    if not arguments.dry_run:
        TABLE.write_text(table(weights), encoding="utf-8")
        before, rest = README.read_text(encoding="utf-8").split(MARKS[0])
        after = rest.split(MARKS[1])[1]
        README.write_text(f"{before}{MARKS[0]}\n{text}\n{MARKS[1]}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()

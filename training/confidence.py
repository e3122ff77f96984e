"""How far a statement can be trusted: trains the weights of ontology/confidence.tsv.

    python3 training/confidence.py --texts TEXTS [--articles ARTICLES] [--actant target/release/actant]

TEXTS is a folder of JSON Lines files of articles ({"id", "text"}), among them those of training/judged/statements.jsonl,
where readers have said which statements are right. ARTICLES is a folder with NAME.txt, NAME.gold.jsonl and
score_articles.py, whose matcher says which statements are right: the weights never see these, they are of another kind of
text. The script runs the program, writes ontology/confidence.tsv and the section between the marks in training/README.md.

A logistic regression with a Gaussian prior around the weights of PRIOR. The judged articles are divided: eight tenths
train, choose the penalty and calibrate, by cross-validation over articles; two tell how good it is. How good it is on
articles of a source that it has not seen, the same model without each source tells.
"""

import argparse
import collections
import importlib.util
import json
import pathlib
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
# the least confidence of a plain edge, src/rdf/lib.rs
PLAIN = 0.8
MARKS = "<!-- confidence -->", "<!-- /confidence -->"

# feature: weight by hand, meaning; in the order of src/base/statement/features.rs
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
    "unsure-path": (-1.0, "its doubt that all arcs between predicate and arguments are right, relations too"),
    "unsure-label": (-0.5, "its doubt of the worst relation of predicate and arguments"),
    "unsure-near": (-0.3, "its doubt of the worst arc of what hangs from them"),
    "ambiguous": (-0.6, "its doubt of a phrase or conjunct that might hang elsewhere"),
    "far": (-0.5, "tokens between predicate and farthest argument, in twenties, at most 1"),
    "crossing": (-0.2, "a quotation mark, bracket, colon or dash between predicate and argument"),
    "implicit": (-0.2, "an argument is shared, controlled, or the noun of a relative clause"),
    "shared": (0.3, "a clause beside another has an argument in common with it"),
    "compound": (0.0, "an argument is a noun before another noun"),
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
    "purpose": (-0.3, "what something is done for"),
    "relative": (-0.1, "a relative clause"),
    "participle": (-0.3, "a participle or adjective without a finite verb"),
    "description": (0.1, "an apposition or title"),
    "membership": (-0.2, "what belongs to what"),
    "event-noun": (-0.3, "a noun that names a happening"),
    "no-subject": (-0.5, "the text does not tell who"),
    "no-object": (-0.3, "the text does not tell whom"),
    "names": (0.4, "share of arguments that are names"),
    "pronoun": (-0.2, "an argument is a pronoun"),
    "speaker": (0.0, "an argument is I or we"),
    "implicit-pronoun": (0.0, "an argument is a pronoun, and one is shared, controlled or the noun of a relative clause"),
    "person-subject": (0.3, "the subject is a person"),
    "event-subject": (0.0, "the subject is a happening"),
    "new-object": (0.2, "the object is a thing of this document, known by its words"),
    "statement": (0.0, "an argument is another statement"),
    "long-argument": (-0.5, "words of the longest argument beyond three, in tens, at most 1"),
    "not-asserted": (-0.2, "hedged, alleged, feared and so on"),
    "hedged": (0.0, "probable, or hearsay"),
    "possible": (-0.2, "could be"),
    "denied": (-0.5, "denied"),
    "nobody-not-asserted": (-0.3, "not asserted, and the text does not tell who"),
    "attributed": (0.0, "somebody other than the author says it"),
    "attributed-not-asserted": (0.0, "somebody other than the author says it, and does not assert it"),
    "thing-says": (-0.3, "who says it is a thing"),
    "linked-pronoun": (-0.3, "a pronoun was taken for somebody or something that was mentioned"),
    "linked-description": (-0.2, "so was a description"),
    "unresolved-pronoun": (-0.5, "a pronoun refers to nothing that was found"),
    "unresolved-description": (-0.1, "the group, this plan: refers to nothing that was found"),
    "rival-antecedent": (-1.0, "he or she may as well be somebody else of the same sentence"),
    "distributed": (-0.3, "one of several, for the members of a set"),
}
NAMES = list(PRIOR)
HAND = np.array([weight for weight, _ in PRIOR.values()])

Rows = collections.namedtuple("Rows", "x y group plain hollow")


# --- what the program says, and whether it is right


def statements(actant, files, *options):
    """Those that the program keeps, and the doubtful ones: what is doubtful is what is learned here."""
    command = [actant, "extract", "--features", "--all", *options, *map(str, files)]
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found = [json.loads(line) for line in out.splitlines()]
    return [statement for statement in found if statement.get("withheld") in (None, "doubtful")]


def signs(statement):
    unknown = set(statement["features"]) - set(NAMES)
    if unknown:
        raise SystemExit(f"features that PRIOR does not have: {', '.join(sorted(unknown))}")
    row = np.array([statement["features"].get(name, 0.0) for name in NAMES])
    row[0] = 1.0
    return row


def is_plain(statement):
    """Whether it would be a plain edge if it were sure."""

    def is_entity(value):
        return bool(value) and "key" in value

    return (
        statement["polarity"] == "positive"
        and statement["certainty"] == "asserted"
        and not statement["attribution"]
        and statement.get("tense") != "future"
        and is_entity(statement["subject"])
        and is_entity(statement["object"])
    )


def rows_of(judged):
    """(statement, is right, is hollow, group) -> Rows"""
    return Rows(
        np.array([signs(statement) for statement, *_ in judged]),
        np.array([float(right) for _, right, _, _ in judged]),
        np.array([group for *_, group in judged]),
        np.array([is_plain(statement) for statement, *_ in judged]),
        np.array([hollow for _, _, hollow, _ in judged]),
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


PARTS = ["train"] * 8 + ["test"] * 2


def parts(documents):
    """train or test for each article: in an order that means nothing, dealt out within each source, because some
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
    verdicts = collections.defaultdict(lambda: collections.defaultdict(set))
    for row in map(json.loads, JUDGED.read_text(encoding="utf-8").splitlines()):
        verdicts[row["document"]][identity(row["statement"])].add(row["verdict"])
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
        said = verdicts[statement["document"]].get(identity(statement))
        if said:
            # judged twice and not alike: wrong
            right = "wrong" not in said
            found.append((statement, right, right and "hollow" in said, statement["document"]))
    asked = sum(map(len, verdicts.values()))
    return rows_of(found), asked


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
        judged += [(s, s["id"] not in wrong, False, document.name) for s in given]
    return rows_of(judged)


# --- the model


def sigmoid(score):
    return 1 / (1 + np.exp(-np.clip(score, -30, 30)))


def fit(rows, strength):
    """The weights, by Newton's method; the base is free."""
    penalty = np.full(len(NAMES), strength)
    penalty[0] = 0.01
    w = HAND.copy()
    for _ in range(30):
        p = sigmoid(rows.x @ w)
        gradient = rows.x.T @ (p - rows.y) + penalty * (w - HAND)
        hessian = (rows.x * (p * (1 - p))[:, None]).T @ rows.x + np.diag(penalty)
        step = np.linalg.solve(hessian, gradient)
        w -= np.clip(step, -1, 1)  # a full step may overshoot where almost all are right
        if np.abs(step).max() < 1e-8:
            break
    return w


def only(rows, keep):
    return Rows(*(part[keep] for part in rows))


def of_part(rows, name):
    part = parts(rows.group)
    return only(rows, np.array([part[group] == name for group in rows.group]))


def source(group):
    return group.split(":")[0]


def unseen(rows, strength, fold):
    """The score of each statement by weights that saw no article of its fold."""
    folds = np.array([fold(group) for group in rows.group])
    scores = np.zeros(len(rows.y))
    for name in sorted(set(folds)):
        scores[folds == name] = only(rows, folds == name).x @ fit(only(rows, folds != name), strength)
    return scores


def tenth(group):
    return zlib.crc32(group.encode()) % 10


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


def above(p, y, least):
    """Which share has at least that confidence, and how many of these are right."""
    sure = p >= least
    return f"{100 * sure.mean():.0f}", f"{100 * y[sure].mean():.1f}" if sure.any() else "–"


def line(name, p, y, is_probability=True):
    cells = [name, str(len(y))]
    if is_probability:
        cells += [f"{brier(p, y):.3f}", f"{calibration_error(p, y):.3f}"]
    else:
        cells += ["", ""]
    cells += [f"{area(p, y):.2f}", *(f"{100 * share:.1f}" for share in yields(p, y))]
    for least in (0.8, 0.9):
        cells += [" / ".join(above(p, y, least))] if is_probability else [""]
    return "| " + " | ".join(cells) + " |"


HEADER = (
    "| | statements | Brier | calibration error | ROC | 25 % | 50 % | 75 % | 100 % | at least 0.8 / right | 0.9 / right |\n"
    "|---|---|---|---|---|---|---|---|---|---|---|"
)


def plain_table(p, rows):
    """What a threshold for plain edges keeps and costs."""
    out = [
        "| threshold | kept | right | of the right ones kept | without `centcom`: kept | right | of the right ones kept |",
        "|---|---|---|---|---|---|---|",
    ]
    elsewhere = np.array([source(group) != "centcom" for group in rows.group])
    for least in (0.0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.875, 0.9):
        cells = [f"**{least:g}**" if least == PLAIN else f"{least:g}"]
        for asked in (rows.plain, rows.plain & elsewhere):
            kept = asked & (p >= least)
            shares = kept.sum() / asked.sum(), rows.y[kept].mean(), rows.y[kept].sum() / rows.y[asked].sum()
            cells += [f"{100 * share:.1f}" for share in shares]
        out.append("| " + " | ".join(cells) + " |")
    return out


def report(news, asked, articles_, weights, strength, calibrated):
    """What goes into the README."""
    test = of_part(news, "test")
    slope, shift = calibrated
    p = sigmoid(test.x @ weights)
    arc = 1 - test.x[:, NAMES.index("unsure-predicate")]
    held = sigmoid(unseen(news, strength, tenth))
    foreign = sigmoid(unseen(news, strength, source))
    sources = np.array([source(group) for group in news.group])
    out = [
        f"{len(news.y)} of {asked} judged statements are still made as they were. {len(test.y)} of {len(set(test.group))} articles "
        f"were not trained on ({100 * test.y.mean():.1f} % right). ROC is the area under that curve; then per cent right of the "
        "surest 25, 50, 75, 100 %; then per cent that have at least so much confidence, and how many of these are right:",
        "",
        HEADER,
        line("test: the same for all", np.full(len(test.y), test.y.mean()), test.y),
        line("test: probability of the predicate's arc", arc, test.y),
        line("test: the weights by hand", sigmoid(test.x @ HAND), test.y),
        line("test: **the model**", p, test.y),
        line("all articles, each by a model without it and others (ten folds)", held, news.y),
        line("all sources, each by a model without it", foreign, news.y),
    ]
    for name in sorted(set(sources)):
        mine = sources == name
        out.append(line(f"… `{name}`, by a model without it", foreign[mine], news.y[mine]))
    if articles_ is not None:
        p_articles = sigmoid(articles_.x @ weights)
        out.append(line("other articles with gold statements, in sight when rules were written", p_articles, articles_.y))
    out += ["", "| confidence | test: statements | mean | right | ten folds: statements | mean | right |", "|---|---|---|---|---|---|---|"]
    mine, all_ = ({least: rest for least, *rest in bins(*pair)} for pair in ((p, test.y), (held, news.y)))
    for least in sorted(all_):
        cells = [f"{least:.1f} to {least + 0.1:.1f}"]
        for found in (mine, all_):
            if least in found:
                count, mean, right = found[least]
                cells += [str(count), f"{100 * mean:.0f} %", f"{100 * right:.0f} %"]
            else:
                cells += ["0", "", ""]
        out.append("| " + " | ".join(cells) + " |")
    hollow = 100 * news.hollow[news.plain].mean()
    out += [
        "",
        f"What the author states as fact of two entities, {news.plain.sum()} statements (ten folds): how many would be plain edges at "
        f"each threshold, in per cent, and how many of these are right, {hollow:.0f} in a hundred of them hollow:",
        "",
        *plain_table(held, news),
        "",
        f"Penalty {strength:g}: of those tried the strongest whose log loss is within {ALIKE} of the best, in ten folds of the articles that "
        "are not for the test. "
        + (f"Platt scaling: slope {slope:.2f}, shift {shift:.2f}." if slope != 1 else "Platt scaling is left out, it did not help."),
    ]
    return "\n".join(out)


def choose(rows):
    """The strongest penalty that is as good as the best, and the scores of its folds."""
    found = []
    for strength in (3.0, 10.0, 30.0, 100.0):
        scores = unseen(rows, strength, tenth)
        found.append((strength, scores, log_loss(sigmoid(scores), rows.y)))
        print(f"penalty {strength:g}: log loss {found[-1][2]:.4f}")
    least = min(loss for *_, loss in found)
    return [(strength, scores) for strength, scores, loss in found if loss < least + ALIKE][-1]


def table(weights):
    head = (
        "# How far a statement can be trusted: the probability is 1 / (1 + e^-s), s the sum of weight times feature.\n"
        "# Written by training/confidence.py; the features are computed by src/pipeline/extract/confidence.rs and\n"
        "# src/pipeline/resolve/confidence.rs.\n"
        "# Columns: feature\tweight\twhat it is\n"
    )
    lines = (f"{name}\t{weight:.3f}\t{meaning}\n" for (name, (_, meaning)), weight in zip(PRIOR.items(), weights))
    return head + "".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--texts", type=pathlib.Path, required=True)
    parser.add_argument("--articles", type=pathlib.Path)
    parser.add_argument("--actant", default=str(HERE.parent / "target/release/actant"))
    parser.add_argument("--dry-run", action="store_true", help="print the report, write nothing")
    arguments = parser.parse_args()
    news, asked = judged(arguments.actant, arguments.texts)
    train = of_part(news, "train")
    strength, scores = choose(train)
    slope, shift = platt(scores, train.y)
    if log_loss(sigmoid(slope * scores + shift), train.y) > log_loss(sigmoid(scores), train.y) - 0.001:
        slope, shift = 1.0, 0.0
    weights = fit(train, strength) * slope
    weights[0] += shift
    others = articles(arguments.actant, arguments.articles) if arguments.articles else None
    text = report(news, asked, others, weights, strength, (slope, shift))
    print(text)
    if not arguments.dry_run:
        TABLE.write_text(table(weights), encoding="utf-8")
        before, rest = README.read_text(encoding="utf-8").split(MARKS[0])
        after = rest.split(MARKS[1])[1]
        README.write_text(f"{before}{MARKS[0]}\n{text}\n{MARKS[1]}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()

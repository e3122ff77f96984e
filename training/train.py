"""Trains the reader: python train.py --help, or see README.md."""
import argparse
import copy
import math
import pathlib
import time

import safetensors.torch
import torch
from torch.nn import functional as F

import data
from data import spans
from model import TAGS, Reader, best_chain, chain_loss, load_minilm, load_mpnet, possible


# What is trained: the teacher on the treebanks; the readers on the treebanks and on what the teacher read
PLANS = {
    "large": dict(network=dict(kind="transformer", layers=9, encoder_width=768, distances=True, arc=256, label=128), rate=5e-5, head_rate=1e-3, pieces=1536,
                  epochs=3, silver=0, names=0.5, named=False),
    "teacher": dict(network=dict(kind="transformer", layers=6, arc=256, label=128), rate=1e-4, head_rate=1e-3, pieces=1024, epochs=5, silver=0, names=1.5),
    "default": dict(network=dict(kind="transformer", layers=3, arc=256, label=64), rate=1e-4, head_rate=1e-3, pieces=1024, epochs=4,
                    silver=550_000, names=1.5),
    "fast": dict(network=dict(kind="recurrent", pieces=128, width=256, layers=3, arc=128, label=48, dropout=0.15, head_dropout=0.2),
                 rate=2e-3, head_rate=2e-3, pieces=4096, epochs=7, silver=800_000, names=1.5),
}


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("plan", choices=PLANS)
    p.add_argument("--treebank", required=True, type=pathlib.Path, help="folder with ewt/, gum/ and names/")
    p.add_argument("--base", required=True, type=pathlib.Path, help="folder with MiniLM's model.safetensors and tokenizer.json")
    p.add_argument("--mpnet", type=pathlib.Path, help="for `large`: folder with MPNet's model.safetensors and vocab.txt")
    p.add_argument("--taught-by", type=pathlib.Path, help="a --out of `large`: the readings of the silver are its own, with all their chances")
    p.add_argument("--out", required=True, type=pathlib.Path)
    p.add_argument("--teacher", type=pathlib.Path, help="the teacher's --out: where the default reader begins")
    p.add_argument("--silver", type=pathlib.Path, nargs="*", default=[], help="CoNLL-U that the teacher has written")
    p.add_argument("--also", type=pathlib.Path, nargs="*", default=[], help="CoNLL-U whose trees are trained on beside the treebanks")
    p.add_argument("--begin", type=pathlib.Path, help="a --out of the same plan: goes on from its weights")
    p.add_argument("--facts", type=pathlib.Path, help="the gazetteer's facts: more names to put in the places of others")
    p.add_argument("--rate", type=float, default=1.0, help="times the plan's rates of learning")
    p.add_argument("--tree-share", type=float, default=1.0, help="this part of the trees without names an epoch")
    p.add_argument("--keep", type=float, default=0.0, help="this part of the weights that it went on from stays in those that it writes")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--epochs", type=float, help="instead of the plan's")
    p.add_argument("--silver-words", type=int, help="words of silver an epoch, instead of the plan's")
    p.add_argument("--steps", type=int, help="stop after so many steps (for trying the code)")
    return p.parse_args()


def tensors(batch, pieces, index, rng=None):
    """padded tensors of a batch of sentences: what the network is asked, and what is right"""
    rows = []
    for s in batch:
        ids, shapes, first = [pieces.cls], [0], [0]
        for form in s.forms:
            first.append(len(ids))
            own = pieces.of(form)
            ids += own
            drop = rng is not None and rng.random() < 0.03
            shapes += [0 if drop else data.shape(form)] * len(own)
        rows.append((ids + [pieces.sep], shapes + [0], first))
    length, words = max(len(r[0]) for r in rows), max(len(r[2]) for r in rows)
    out = {k: torch.zeros(len(rows), n, dtype=torch.long) for k, n in (("pieces", length), ("shapes", length), ("first", words))}
    out["length"] = torch.tensor([len(r[0]) for r in rows])
    gold = {k: torch.full((len(rows), words - 1), -100) for k in ("head", "deprel", *TAGS[:-1])}
    gold["name"] = torch.ones(len(rows), words - 1, len(index["name"]), dtype=torch.bool)
    out["word_mask"] = torch.zeros(len(rows), words, dtype=torch.bool)
    for b, ((ids, shapes, first), s) in enumerate(zip(rows, batch)):
        out["pieces"][b, : len(ids)], out["shapes"][b, : len(ids)] = torch.tensor(ids), torch.tensor(shapes)
        out["first"][b, : len(first)] = torch.tensor(first)
        n = len(s.forms)
        out["word_mask"][b, : n + 1] = True
        if s.tree:
            gold["head"][b, :n] = torch.tensor(s.heads)
            for k, values in (("deprel", s.deprels), ("upos", s.upos), ("xpos", s.xpos), ("feats", s.feats),
                              ("lemma", s.scripts())):
                gold[k][b, :n] = torch.tensor([index[k].get(v, -100) for v in values])
        if s.names:
            gold["name"][b, :n] = torch.tensor([allowed(index["name"], tag, s.kinds is not None) for tag in s.names])
    return out, gold


def allowed(index, tag, others):
    """the name tags that are right; where no names of `others` are marked, what is outside a name may be one of those"""
    if tag == "O" and not others:
        return [name == "O" or name.endswith("-OTHER") for name in index]
    return [name == tag or tag.endswith("-?") for name in index]


def loss_of(model, batch, pieces, index, rng, weight):
    """the sum of the losses of one batch, that of names times `weight`"""
    out, gold = tensors(batch, pieces, index, rng)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        arcs, labels, tags = model(**out, heads=gold["head"].clamp(min=0))
    total = torch.zeros(())
    if (gold["head"] >= 0).any():
        total = total + F.cross_entropy(arcs.flatten(0, 1), gold["head"].flatten(), ignore_index=-100)
        total = total + F.cross_entropy(labels.flatten(0, 1), gold["deprel"].flatten(), ignore_index=-100, label_smoothing=0.03)
        for k, w in (("upos", 0.5), ("xpos", 0.5), ("feats", 0.3), ("lemma", 0.5)):
            total = total + w * F.cross_entropy(tags[k].flatten(0, 1), gold[k].flatten(), ignore_index=-100, label_smoothing=0.03)
    named = torch.tensor([s.names is not None for s in batch])
    if named.any():
        transitions = model.heads.transitions + possible(list(index["name"]))
        words = out["word_mask"].sum(1) - 1
        total = total + weight * chain_loss(tags["name"][named], gold["name"][named], words[named], transitions)
    return total


def soft_loss(model, teacher, former, batch, pieces, index, rng):
    """how far the chances that the network gives to heads, labels and tags are from those that `teacher` gives (Hinton et al. 2015), and
    its names from those of `former`: what the network was when training began"""
    out, _ = tensors(batch, pieces, index, rng)
    words = out["word_mask"][:, 1:]
    with torch.autocast("cpu", dtype=torch.bfloat16):
        with torch.no_grad():
            true_arcs, true_labels, true_tags = teacher(**out)
            heads = true_arcs.argmax(-1)
            names = former(**out)[2]["name"]
        arcs, labels, tags = model(**out, heads=heads)

    def far(own, true, weight=1.0):
        return weight * F.kl_div(own[words].log_softmax(-1), true[words].softmax(-1), reduction="batchmean")
    total = far(arcs, true_arcs) + far(labels, true_labels) + far(tags["name"], names, 0.5)
    return total + sum(far(tags[k], true_tags[k], w) for k, w in (("upos", 0.5), ("xpos", 0.5), ("feats", 0.3), ("lemma", 0.5)))


@torch.no_grad()
def score(model, sentences, pieces, index, labels):
    """per cent right: UPOS, XPOS, features, lemma, UAS, LAS; names by F1"""
    model.eval()
    transitions = model.heads.transitions + possible(labels.name)
    hit, words = {k: 0 for k in ("upos", "xpos", "feats", "lemma", "uas", "las")}, 0
    right = said = true = 0
    for batch in data.batches(sentences, pieces, 2048, data.seeded(0)):
        out, _ = tensors(batch, pieces, index)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            arcs, scores, tags = model(**out)
        best = {k: v.argmax(-1) for k, v in tags.items()}
        heads, rels = arcs.argmax(-1), scores.argmax(-1)
        for b, s in enumerate(batch):
            n = len(s.forms)
            if s.tree:
                words += n
                for i in range(n):
                    for k, gold in (("upos", s.upos), ("xpos", s.xpos), ("feats", s.feats)):
                        hit[k] += getattr(labels, k)[best[k][b, i]] == gold[i]
                    known = labels.exceptions.get(labels.upos[best["upos"][b, i]], {}).get(s.forms[i].lower())
                    hit["lemma"] += (known or data.apply_script(s.forms[i], labels.lemma[best["lemma"][b, i]])) == s.lemmas[i]
                    uas = int(heads[b, i]) == s.heads[i]
                    hit["uas"] += uas
                    hit["las"] += uas and labels.deprel[rels[b, i]] == s.deprels[i]
            if s.names:
                mine, gold = ({span for span in spans(tags) if span[2] in ("PER", "ORG", "LOC")} for tags in
                              ([labels.name[t] for t in best_chain(tags["name"][b, :n], transitions)], s.names))
                right += len(mine & gold)
                said += len(mine)
                true += len(gold)
    model.train()
    result = {k: round(100 * v / max(words, 1), 2) for k, v in hit.items()}
    if true:
        result["names"] = round(200 * right / max(said + true, 1), 2)
    return result


def corpus(treebank):
    """training trees, named sentences to train on, named sentences kept aside, dev trees"""
    trees = data.read_conllu(treebank / "ewt/en_ewt-ud-train.conllu") + data.read_conllu(treebank / "gum/gum-train.conllu", names="Entity")
    uner = data.read_bio(treebank / "names/uner/en_ewt-ud-dev.iob2")
    politics = data.read_bio(treebank / "names/crossner/politics/train.txt", data.CROSSNER) + \
        data.read_bio(treebank / "names/crossner/politics/dev.txt", data.CROSSNER)
    aside = uner[::5] + politics[::5]
    named = 2 * [s for part in (uner, politics) for i, s in enumerate(part) if i % 5]
    for domain in ("ai", "literature", "music", "science"):
        for part in ("train", "dev", "test"):
            named += data.read_bio(treebank / f"names/crossner/{domain}/{part}.txt", data.CROSSNER)
    kept = {tuple(s.forms) for s in aside if len(s.forms) > 4}
    named = [s for s in named if tuple(s.forms) not in kept]
    return trees, named, aside, data.read_conllu(treebank / "ewt/en_ewt-ud-dev.conllu")


def begin(a, plan, vocabulary, sizes):
    """the network before training: vectors and layers of MiniLM or MPNet, or the teacher's"""
    network = plan["network"]
    model = Reader(len(vocabulary), network, sizes)
    if a.begin:
        own = model.state_dict()
        for name, tensor in torch.load(a.begin / "checkpoint.pt")["model"].items():
            own[name][: len(tensor)] = tensor                              # an older one had fewer classes of names
        model.load_state_dict(own)
        return model
    if a.plan == "large":
        rows = {w: i for i, w in enumerate((a.mpnet / "vocab.txt").read_text(encoding="utf-8").split("\n"))}
        mark = {"[CLS]": "<s>", "[SEP]": "</s>", "[PAD]": "<pad>", "[UNK]": "<unk>", "[MASK]": "<mask>"}
        load_mpnet(model.encoder, model.words, safetensors.torch.load_file(a.mpnet / "model.safetensors"), [rows[mark.get(w, w)] for w in vocabulary])
        return model
    minilm = safetensors.torch.load_file(a.base / "model.safetensors")
    if a.plan == "fast":
        # the directions in which the vectors of pieces differ most
        vectors = minilm["embeddings.word_embeddings.weight"]
        vectors = vectors - vectors.mean(0)
        _, _, directions = torch.pca_lowrank(vectors, network["pieces"], center=False, niter=4)
        vectors = vectors @ directions
        model.words.weight.data.copy_(vectors / vectors.std() * 0.5)
    elif a.teacher:
        taught = torch.load(a.teacher / "checkpoint.pt")["model"]
        own = model.state_dict()
        for name in own:
            if name in taught and taught[name].shape == own[name].shape:
                own[name] = taught[name]
        model.load_state_dict(own)
    else:
        load_minilm(model.encoder, model.words, minilm)
    return model


def main():
    a = arguments()
    plan = PLANS[a.plan]
    a.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(a.seed)
    torch.set_num_threads(a.threads)
    rng = data.seeded(a.seed)
    vocabulary = data.vocabulary(a.base)
    pieces = data.Pieces(vocabulary)
    trees, named, aside, dev = corpus(a.treebank)
    labels = data.Labels(trees)
    labels.save(a.out / "labels.json")
    data.write_bio(a.out / "aside.iob2", aside)
    sizes = {k: len(getattr(labels, k)) for k in ("deprel", *TAGS)}
    index = {k: {v: i for i, v in enumerate(getattr(labels, k))} for k in sizes}

    def short(sentences):
        return [s for s in sentences if sum(len(pieces.of(f)) for f in s.forms) <= 160]
    trees = short(trees + [s for path in a.also for s in data.read_conllu(path)])
    silver = short([s for path in a.silver for s in data.read_conllu(path, names="MISC")])
    silver_words = a.silver_words if a.silver_words is not None else plan["silver"]
    print("trees", len(trees), "named", len(named), "silver", len(silver), "classes", sizes, flush=True)
    model = begin(a, plan, vocabulary, sizes)
    teacher = None
    if a.taught_by:
        saved = torch.load(a.taught_by / "checkpoint.pt")
        teacher = Reader(len(vocabulary), saved["network"], sizes).eval()
        teacher.load_state_dict(saved["model"])
        for part in teacher.modules():
            if isinstance(part, torch.nn.Linear):
                part.to(torch.bfloat16)
    encoder = [p for n, p in model.named_parameters() if not n.startswith("heads") and "shape" not in n]
    others = [p for n, p in model.named_parameters() if n.startswith("heads") or "shape" in n]
    optimiser = torch.optim.AdamW([{"params": encoder, "lr": a.rate * plan["rate"]}, {"params": others, "lr": a.rate * plan["head_rate"]}], weight_decay=0.01, fused=True)

    mentions = data.Mentions(named + [s for s in trees if s.names], a.facts)

    def varied(s):
        """a sentence of the trees: at times with other names, in other letters or without its stop"""
        chance = rng.random()
        if s.names and rng.random() < 0.3:
            s = mentions.replaced(s, rng)
        return data.recased(s, rng) if chance < 0.04 else data.without_stop(s) if chance < 0.1 else s

    def epoch_batches():
        own = [s for s in trees if s.names or rng.random() < a.tree_share]
        extra = [data.recased(s, rng) for s in rng.sample(own, len(own) // 24)]
        more = [mentions.replaced(s, rng) if rng.random() < 0.6 else s for s in named] if plan.get("named", True) else []
        more = [data.recased(s, rng) if rng.random() < 0.03 else s for s in more]
        rng.shuffle(silver)
        words, read = 0, []
        for s in silver:
            if words >= silver_words:
                break
            words += len(s.forms)
            read.append(s)
        if teacher is None:
            own += read
            read = []
        queue = [(False, b) for b in data.batches([varied(s) for s in own] + extra + more, pieces, plan["pieces"], rng)]
        queue += [(True, b) for b in data.batches(read, pieces, plan["pieces"], rng)]
        rng.shuffle(queue)
        return queue
    first = epoch_batches()
    epochs = a.epochs or plan["epochs"]
    steps = int(len(first) * epochs)
    warm = max(1, int(steps * 0.08))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda i: min(1, (i + 1) / warm) * 0.5 * (1 + math.cos(math.pi * max(0, i - warm) / max(1, steps - warm))))
    before = copy.deepcopy(model).eval()
    average, step, start, queue, running = copy.deepcopy(model), 0, time.time(), first, 0.0
    model.train()

    def save():
        torch.save({"model": average.state_dict(), "network": plan["network"], "sizes": sizes, "step": step}, a.out / "checkpoint.pt")
    while step < min(steps, steps if a.steps is None else a.steps):
        if not queue:
            queue = epoch_batches()
        soft, batch = queue.pop()
        loss = soft_loss(model, teacher, before, batch, pieces, index, rng) if soft else loss_of(model, batch, pieces, index, rng, plan["names"])
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        step += 1
        with torch.no_grad():
            decay = min(0.998, (step + 1) / (step + 10))
            for mean, now in zip(average.parameters(), model.parameters()):
                mean.lerp_(now, 1 - decay)
        running += loss.item()
        if step % 20 == 0:
            print(f"step {step}/{steps} loss {running / 20:.3f} minutes {(time.time() - start) / 60:.1f}", flush=True)
            running = 0.0
        if step % max(1, steps // 6) == 0:
            check = step // max(1, steps // 6)
            print("aside", score(average, aside, pieces, index, labels)["names"], *["dev", score(average, dev, pieces, index, labels)] * (check % 3 == 0),
                  flush=True)
            save()
    with torch.no_grad():
        for mean, first in zip(average.parameters(), before.parameters()):
            mean.lerp_(first, a.keep)
    save()


if __name__ == "__main__":
    main()

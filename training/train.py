"""Trains the reader: python train.py --help, or see README.md."""
import argparse
import copy
import json
import math
import pathlib
import time

import safetensors.torch
import torch
from torch.nn import functional as F

import data
from model import Reader, load_minilm


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("--treebank", required=True, type=pathlib.Path, help="folder with ewt/, gum/ and names/")
    p.add_argument("--base", required=True, type=pathlib.Path, help="folder with MiniLM's model.safetensors and tokenizer.json")
    p.add_argument("--out", required=True, type=pathlib.Path)
    p.add_argument("--layers", type=int, default=3)
    p.add_argument("--epochs", type=float, default=5)
    p.add_argument("--rate", type=float, default=1e-4)
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--pieces", type=int, default=1024, help="pieces a batch")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--steps", type=int, help="stop after so many steps (for trying the code)")
    return p.parse_args()


def tensors(batch, pieces, index, rng=None):
    """padded tensors of a batch of sentences"""
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
    mask = torch.full((len(rows), 1, 1, length), -1e4)
    gold = {k: torch.full((len(rows), words - 1), -100) for k in ("head", "deprel", "upos", "xpos", "feats", "lemma", "name")}
    word_mask = torch.zeros(len(rows), words, dtype=torch.bool)
    for b, ((ids, shapes, first), s) in enumerate(zip(rows, batch)):
        out["pieces"][b, : len(ids)], out["shapes"][b, : len(ids)] = torch.tensor(ids), torch.tensor(shapes)
        out["first"][b, : len(first)] = torch.tensor(first)
        mask[b, ..., : len(ids)] = 0
        n = len(s.forms)
        word_mask[b, : n + 1] = True
        if s.tree:
            gold["head"][b, :n] = torch.tensor(s.heads)
            for k, values in (("deprel", s.deprels), ("upos", s.upos), ("xpos", s.xpos), ("feats", s.feats),
                              ("lemma", [data.lemma_script(f, l) for f, l in zip(s.forms, s.lemmas)])):
                gold[k][b, :n] = torch.tensor([index[k].get(v, -100) for v in values])
        if s.names:
            gold["name"][b, :n] = torch.tensor([index["name"][v] for v in s.names])
    return out, mask, word_mask, gold


def loss_of(model, batch, pieces, index, rng):
    out, mask, word_mask, gold = tensors(batch, pieces, index, rng)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        arcs, labels, tags = model(out["pieces"], out["shapes"], out["first"], mask)
    arcs = arcs.float().masked_fill(~word_mask.unsqueeze(1), -1e4)
    total = torch.zeros(())
    if (gold["head"] >= 0).any():
        total = total + F.cross_entropy(arcs.flatten(0, 1), gold["head"].flatten(), ignore_index=-100)
        at = gold["head"].clamp(min=0)[..., None, None].expand(-1, -1, 1, labels.shape[3])
        chosen = labels.gather(2, at).squeeze(2).float()
        total = total + F.cross_entropy(chosen.flatten(0, 1), gold["deprel"].flatten(), ignore_index=-100, label_smoothing=0.03)
        for k, w in (("upos", 0.5), ("xpos", 0.5), ("feats", 0.3), ("lemma", 0.5)):
            total = total + w * F.cross_entropy(tags[k].float().flatten(0, 1), gold[k].flatten(), ignore_index=-100, label_smoothing=0.03)
    if (gold["name"] >= 0).any():
        total = total + F.cross_entropy(tags["name"].float().flatten(0, 1), gold["name"].flatten(), ignore_index=-100)
    return total


@torch.no_grad()
def score(model, sentences, pieces, index, labels, autocast=True):
    """per cent right: UPOS, XPOS, features, lemma, UAS, LAS; names by F1"""
    model.eval()
    hit, words = {k: 0 for k in ("upos", "xpos", "feats", "lemma", "uas", "las")}, 0
    right = said = true = 0
    for batch in data.batches(sentences, pieces, 2048, data.seeded(0)):
        out, mask, word_mask, _ = tensors(batch, pieces, index)
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=autocast):
            arcs, scores, tags = model(out["pieces"], out["shapes"], out["first"], mask)
        arcs = arcs.float().masked_fill(~word_mask.unsqueeze(1), -1e4)
        best = {k: v.argmax(-1) for k, v in tags.items()}
        heads = arcs.argmax(-1)
        rels = scores.argmax(-1).gather(2, heads.unsqueeze(2)).squeeze(2)
        for b, s in enumerate(batch):
            n = len(s.forms)
            if s.tree:
                words += n
                for i in range(n):
                    for k, gold in (("upos", s.upos), ("xpos", s.xpos), ("feats", s.feats)):
                        hit[k] += getattr(labels, k)[best[k][b, i]] == gold[i]
                    known = labels.exceptions.get(f"{s.forms[i].lower()}\t{labels.upos[best['upos'][b, i]]}")
                    hit["lemma"] += (known or data.apply_script(s.forms[i], labels.lemma[best["lemma"][b, i]])) == s.lemmas[i]
                    uas = int(heads[b, i]) == s.heads[i]
                    hit["uas"] += uas
                    hit["las"] += uas and labels.deprel[rels[b, i]] == s.deprels[i]
            if s.names:
                mine, gold = spans([labels.name[best["name"][b, i]] for i in range(n)]), spans(s.names)
                right += len(mine & gold)
                said += len(mine)
                true += len(gold)
    model.train()
    result = {k: round(100 * v / max(words, 1), 2) for k, v in hit.items()}
    if true:
        result["names"] = round(200 * right / max(said + true, 1), 2)
    return result


def spans(tags):
    out, start = set(), None
    for i, tag in enumerate(tags + ["O"]):
        if start is not None and (tag[:1] != "I" or tag[2:] != tags[start][2:]):
            out.add((start, i, tags[start][2:]))
            start = None
        if tag[:1] == "B" or (tag[:1] == "I" and start is None):
            start = i
    return out


def corpus(treebank):
    """training trees, named sentences to train on, named sentences kept aside, dev trees"""
    trees = data.read_conllu(treebank / "ewt/en_ewt-ud-train.conllu") + data.read_conllu(treebank / "gum/gum-train.conllu", names=True)
    uner = data.read_bio(treebank / "names/uner/en_ewt-ud-dev.iob2")
    politics = data.read_bio(treebank / "names/crossner/politics/train.txt", data.CROSSNER) + \
        data.read_bio(treebank / "names/crossner/politics/dev.txt", data.CROSSNER)
    aside = uner[::5] + politics[::5]
    named = [s for part in (uner, politics) for i, s in enumerate(part) if i % 5]
    return trees, named, aside, data.read_conllu(treebank / "ewt/en_ewt-ud-dev.conllu")


def main():
    a = arguments()
    a.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(a.seed)
    torch.set_num_threads(a.threads)
    rng = data.seeded(a.seed)
    vocabulary = json.loads((a.base / "tokenizer.json").read_text())["model"]["vocab"]
    pieces = data.Pieces([w for w, _ in sorted(vocabulary.items(), key=lambda x: x[1])])
    trees, named, aside, dev = corpus(a.treebank)
    trees = [s for s in trees if sum(len(pieces.of(f)) for f in s.forms) <= 160]
    labels = data.Labels(trees)
    labels.save(a.out / "labels.json")
    sizes = {k: len(getattr(labels, k)) for k in ("deprel", "upos", "xpos", "feats", "lemma", "name")}
    index = {k: {v: i for i, v in enumerate(getattr(labels, k))} for k in sizes}
    print("trees", len(trees), "named", len(named), "classes", sizes, "lemma exceptions", len(labels.exceptions), flush=True)
    model = Reader(len(pieces.vocabulary), a.layers, sizes)
    load_minilm(model.encoder, model.words, safetensors.torch.load_file(a.base / "model.safetensors"))
    encoder = [p for n, p in model.named_parameters() if not n.startswith("heads") and "shape" not in n]
    others = [p for n, p in model.named_parameters() if n.startswith("heads") or "shape" in n]
    optimiser = torch.optim.AdamW([{"params": encoder, "lr": a.rate}, {"params": others, "lr": a.head_rate}], weight_decay=0.01)

    def epoch_batches():
        extra = [data.recased(s, rng) for s in rng.sample(trees, len(trees) // 12)]
        own = [data.without_stop(s) if rng.random() < 0.08 else s for s in trees]
        return data.batches(own + extra + named, pieces, a.pieces, rng)
    first = epoch_batches()
    steps = int(len(first) * a.epochs)
    warm = max(1, int(steps * 0.08))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda i: min(1, (i + 1) / warm) * 0.5 * (1 + math.cos(math.pi * max(0, i - warm) / max(1, steps - warm))))
    average, step, start, queue, running = copy.deepcopy(model), 0, time.time(), first, 0.0
    model.train()
    while step < min(steps, a.steps or steps):
        if not queue:
            queue = epoch_batches()
        loss = loss_of(model, queue.pop(), pieces, index, rng)
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
        if step % 100 == 0:
            print(f"step {step}/{steps} loss {running / 100:.3f} minutes {(time.time() - start) / 60:.1f}", flush=True)
            running = 0.0
        if step % max(1, steps // 5) == 0:
            print("dev", score(average, dev, pieces, index, labels), "aside", score(average, aside, pieces, index, labels)["names"], flush=True)
            torch.save({"model": average.state_dict(), "layers": a.layers, "sizes": sizes, "step": step}, a.out / "checkpoint.pt")
    torch.save({"model": average.state_dict(), "layers": a.layers, "sizes": sizes, "step": step}, a.out / "checkpoint.pt")


if __name__ == "__main__":
    main()

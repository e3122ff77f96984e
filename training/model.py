"""The networks. Both give each word a vector (`Transformer` from word pieces, `Recurrent` from words) and end in the same `Heads`.

Vaswani et al. 2017 and Wang et al. 2020 (MiniLM), Lei et al. 2018 (simple recurrent units), Dozat & Manning 2017 (biaffine scorers),
Lafferty et al. 2001 (chains of tags).
"""
import math

import torch
from torch import nn
from torch.nn import functional as F

from data import SHAPES

WIDTH, HEADS, POSITIONS, DISTANCES = 384, 12, 512, 32
TAGS = ("upos", "xpos", "feats", "lemma", "name")


class Layer(nn.Module):
    def __init__(self, width, dropout):
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))
        self.attention_norm, self.norm = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.up, self.down = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        batch, length, width = x.shape

        def split(y):
            return y.view(batch, length, HEADS, width // HEADS).transpose(1, 2)
        scores = split(self.query(x)) @ split(self.key(x)).transpose(2, 3) / math.sqrt(width // HEADS)
        if mask is not None:
            scores = scores + mask
        mixed = self.dropout(scores.softmax(-1)) @ split(self.value(x))
        mixed = mixed.transpose(1, 2).reshape(batch, length, width)
        x = self.attention_norm(x + self.dropout(self.out(mixed)))
        return self.norm(x + self.dropout(self.down(F.gelu(self.up(x)))))


def distance_classes(length):
    """the class of the distance from each place to each, [length, length], as MPNet has them: exact below 8, then wider and wider"""
    half, exact = DISTANCES // 2, DISTANCES // 4
    ahead = torch.arange(length)[None] - torch.arange(length)[:, None]
    far = exact + (torch.log(ahead.abs().clamp(min=1) / exact) / math.log(128 / exact) * (half - exact)).long()
    return torch.where(ahead.abs() < exact, ahead.abs(), far.clamp(max=half - 1)) + half * (ahead > 0)


class Transformer(nn.Module):
    """a MiniLM or (`distances`) MPNet cut to its first layers, with an embedding of the letter shape of each piece's word"""

    def __init__(self, layers, dropout, width=WIDTH, distances=False):
        super().__init__()
        self.position = nn.Embedding(POSITIONS, width)
        self.shape = nn.Embedding(SHAPES, width)
        nn.init.zeros_(self.shape.weight)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, dropout) for _ in range(layers))
        self.distance = nn.Embedding(DISTANCES, HEADS) if distances else None
        self.dropout = nn.Dropout(dropout)

    def forward(self, vectors, shapes, first, length):
        """`vectors` [B, P, width] of pieces, `first` [B, 1 + W] the position of each word's first piece (0 for the root), `length` [B]
        the number of pieces; the vectors of the root and the words [B, 1 + W, width]"""
        x = vectors + self.position.weight[: vectors.shape[1]] + self.shape(shapes)
        x = self.dropout(self.norm(x))
        beyond = torch.arange(x.shape[1]) >= length[:, None]
        mask = torch.zeros(beyond.shape).masked_fill(beyond, -1e4)[:, None, None]
        if self.distance is not None:
            mask = mask + self.distance(distance_classes(x.shape[1])).permute(2, 0, 1)
        for layer in self.layers:
            x = layer(x, mask)
        return x.gather(1, first.unsqueeze(2).expand(-1, -1, x.shape[2]))


class Scan(torch.autograd.Function):
    """state[t] = keep[t] * state[t - 1] + (1 - keep[t]) * candidate[t], over the first dimension"""

    @staticmethod
    def forward(context, candidate, keep):
        states, state = torch.empty_like(candidate), torch.zeros_like(candidate[0])
        for t in range(len(candidate)):
            state = torch.lerp(candidate[t], state, keep[t])
            states[t] = state
        context.save_for_backward(candidate, keep, states)
        return states

    @staticmethod
    def backward(context, grad):
        candidate, keep, states = context.saved_tensors
        flow, total = torch.zeros_like(grad[0]), torch.empty_like(grad)
        for t in range(len(grad) - 1, -1, -1):
            flow = flow + grad[t]
            total[t] = flow
            flow = flow * keep[t]
        before = torch.cat([torch.zeros_like(states[:1]), states[:-1]])
        return total * (1 - keep), total * (before - candidate)


class Recurrent(nn.Module):
    """simple recurrent units in both directions over the words, after a window of three words"""

    def __init__(self, pieces, width, layers, dropout):
        super().__init__()
        self.shape = nn.Embedding(SHAPES, pieces)
        nn.init.zeros_(self.shape.weight)
        self.window = nn.Linear(3 * pieces, width)
        self.gates = nn.ModuleList(nn.Linear(width, 3 * width) for _ in range(layers))
        self.norms = nn.ModuleList(nn.LayerNorm(width, eps=1e-12) for _ in range(layers))
        self.dropout = nn.Dropout(dropout)

    def forward(self, vectors, shapes, first, length):
        """as `Transformer`; the vector of a word is the mean of its pieces', and the root's that of `[CLS]`"""
        batch, count, own = vectors.shape
        words = first.shape[1]
        # the word of each piece: how many words begin up to there, without the paddings, which say 0; `[SEP]` and what is beyond go to
        # a word that is thrown away
        begins = torch.zeros(batch, count, dtype=torch.long).scatter_(1, first, 1)
        word = begins.cumsum(1) - 1
        word = word.masked_fill(torch.arange(count) >= length[:, None] - 1, words)
        index = word.unsqueeze(2).expand(-1, -1, own)
        sums = torch.zeros(batch, words + 1, own, dtype=vectors.dtype).scatter_add(1, index, vectors)
        counts = torch.zeros(batch, words + 1).scatter_add(1, word, torch.ones(batch, count))
        x = (sums / counts.clamp(min=1).unsqueeze(2))[:, :words]
        inside = (counts[:, :words] > 0).unsqueeze(2)
        x = (x + self.shape(shapes.gather(1, first))) * inside
        x = self.dropout(x)
        x = torch.cat([F.pad(x, (0, 0, 1, 0))[:, :-1], x, F.pad(x, (0, 0, 0, 1))[:, 1:]], 2)
        x = F.relu(self.window(x))
        for gates, norm in zip(self.gates, self.norms):
            batch, words, width = x.shape
            g = gates(self.dropout(x)).view(batch, words, 2, 3, width // 2).float()
            candidate = g[:, :, :, 0] * inside.unsqueeze(3)
            keep, open_ = g[:, :, :, 1].sigmoid(), g[:, :, :, 2].sigmoid()
            turned = [torch.stack([y[:, :, 0], y[:, :, 1].flip(1)], 2).transpose(0, 1).contiguous() for y in (candidate, keep)]
            states = Scan.apply(*turned).transpose(0, 1)
            states = torch.stack([states[:, :, 0], states[:, :, 1].flip(1)], 2)
            past = x.view(batch, words, 2, width // 2)
            x = norm((past + open_ * (states - past)).reshape(batch, words, width))
        return self.dropout(x)


def take(module, tensors, name):
    """copies the weights of one module"""
    module.weight.data.copy_(tensors[name + ".weight"])
    if getattr(module, "bias", None) is not None:
        module.bias.data.copy_(tensors[name + ".bias"])


ATTENTION = {"minilm": ("self.query", "self.key", "self.value", "output.dense", "output.LayerNorm"),
             "mpnet": ("attn.q", "attn.k", "attn.v", "attn.o", "LayerNorm")}


def load_layers(encoder, tensors, kind):
    """copies the first layers of a MiniLM or an MPNet, as many as there are"""
    take(encoder.norm, tensors, "embeddings.LayerNorm")
    for i, layer in enumerate(encoder.layers):
        p = f"encoder.layer.{i}."
        for module, name in zip((layer.query, layer.key, layer.value, layer.out, layer.attention_norm), ATTENTION[kind]):
            take(module, tensors, f"{p}attention.{name}")
        take(layer.up, tensors, p + "intermediate.dense")
        take(layer.down, tensors, p + "output.dense")
        take(layer.norm, tensors, p + "output.LayerNorm")


def load_minilm(encoder, words, tensors):
    """copies MiniLM's first layers; the token type is added to the positions"""
    words.weight.data.copy_(tensors["embeddings.word_embeddings.weight"])
    encoder.position.weight.data.copy_(tensors["embeddings.position_embeddings.weight"] + tensors["embeddings.token_type_embeddings.weight"][0])
    load_layers(encoder, tensors, "minilm")


def load_mpnet(encoder, words, tensors, rows):
    """copies MPNet's first layers; `rows`: MPNet's number of each of our pieces. Its first two positions are for padding"""
    words.weight.data.copy_(tensors["embeddings.word_embeddings.weight"][rows])
    encoder.position.weight.data.copy_(tensors["embeddings.position_embeddings.weight"][2:])
    take(encoder.distance, tensors, "encoder.relative_attention_bias")
    load_layers(encoder, tensors, "mpnet")


class Heads(nn.Module):
    """per word: arcs to every word and the root, labels of arcs, tags"""

    def __init__(self, width, sizes, arc, label, dropout=0.25):
        super().__init__()
        self.arc_dep, self.arc_head = nn.Linear(width, arc), nn.Linear(width, arc)
        self.label_dep, self.label_head = nn.Linear(width, label), nn.Linear(width, label)
        self.arc = nn.Linear(arc, arc, bias=False)
        self.arc_bias = nn.Linear(arc, 1, bias=False)
        self.label = nn.Parameter(torch.randn(sizes["deprel"], label, label) * 0.02)
        self.label_of_dep, self.label_of_head = nn.Linear(label, sizes["deprel"]), nn.Linear(label, sizes["deprel"], bias=False)
        self.tags = nn.ModuleDict({k: nn.Linear(width, sizes[k]) for k in TAGS})
        # scores of a name tag after another; the last row: at the beginning
        self.transitions = nn.Parameter(torch.zeros(sizes["name"] + 1, sizes["name"]))
        self.dropout = nn.Dropout(dropout)

    def project(self, layer, x):
        return self.dropout(F.relu(layer(x)))

    def forward(self, words, heads=None):
        """`words` [B, 1 + W, width], the root first; arcs [B, W, 1 + W]; the labels [B, W, L] of the arcs to `heads` [B, W], or to the
        heads with the best scores; tags"""
        own = words[:, 1:]
        top = self.project(self.arc_head, words)
        arcs = self.arc(self.project(self.arc_dep, own)) @ top.transpose(1, 2) + self.arc_bias(top).transpose(1, 2)
        if heads is None:
            heads = arcs.argmax(-1)
        dep, top = self.project(self.label_dep, own), self.project(self.label_head, words)
        top = top.gather(1, heads.unsqueeze(2).expand(-1, -1, top.shape[2]))
        size, inner, _ = self.label.shape
        mixed = dep @ self.label.permute(1, 0, 2).reshape(inner, size * inner)
        labels = (mixed.view(*dep.shape[:2], size, inner) @ top.unsqueeze(3)).squeeze(3)
        return arcs, labels + self.label_of_dep(dep) + self.label_of_head(top), {k: tag(own) for k, tag in self.tags.items()}


NEVER = -1e4


def possible(names):
    """0 for a tag that may follow another or begin a sentence, as BIO has it, else `NEVER`; as `Heads.transitions`"""
    def may(before, tag):
        return tag[0] != "I" or before[2:] == tag[2:]
    return torch.tensor([[0.0 if may(before, tag) else NEVER for tag in names] for before in [*names, "O"]])


def chain_loss(scores, allowed, length, transitions):
    """minus the logarithm of the probability of the `allowed` [B, W, N] sequences of tags (Lafferty et al. 2001), for each word;
    `scores` [B, W, N], `length` [B] the numbers of words"""
    both = torch.cat([scores, scores.masked_fill(~allowed, NEVER)])
    length = length.repeat(2)
    total = both[:, 0] + transitions[-1]
    for i in range(1, both.shape[1]):
        step = (total.unsqueeze(2) + transitions[:-1]).logsumexp(1) + both[:, i]
        total = torch.where((i < length).unsqueeze(1), step, total)
    every, right = total.logsumexp(1).chunk(2)
    return (every - right).sum() / length.sum() * 2


def best_chain(scores, transitions):
    """the best sequence of tags of one sentence (Viterbi); `scores` [W, N]"""
    total, before = scores[0] + transitions[-1], []
    for own in scores[1:]:
        best, place = (total.unsqueeze(1) + transitions[:-1]).max(0)
        before.append(place.tolist())
        total = best + own
    tags = [int(total.argmax())]
    for place in reversed(before):
        tags.append(place[tags[-1]])
    return tags[::-1]


class Reader(nn.Module):
    def __init__(self, vocabulary, network, sizes):
        super().__init__()
        if network["kind"] == "transformer":
            width = network.get("encoder_width", WIDTH)
            self.words = nn.Embedding(vocabulary, width)
            self.encoder = Transformer(network["layers"], network.get("dropout", 0.1), width, network.get("distances", False))
        else:
            self.words, width = nn.Embedding(vocabulary, network["pieces"]), network["width"]
            self.encoder = Recurrent(network["pieces"], width, network["layers"], network.get("dropout", 0.1))
        self.heads = Heads(width, sizes, network["arc"], network["label"], network.get("head_dropout", 0.25))

    def forward(self, pieces, shapes, first, length, word_mask, heads=None):
        """`word_mask` [B, 1 + W]: what is a word or the root"""
        arcs, labels, tags = self.heads(self.encoder(self.words(pieces), shapes, first, length), heads)
        return arcs.float().masked_fill(~word_mask.unsqueeze(1), -1e4), labels.float(), {k: v.float() for k, v in tags.items()}

"""Encoder (a cut MiniLM) with a letter-shape embedding, biaffine arcs and labels, linear tag heads.

Dozat & Manning 2017 for the scorers; Wang et al. 2020 (MiniLM) for the encoder.
"""
import math

import torch
from torch import nn
from torch.nn import functional as F

from data import SHAPES

WIDTH, HEADS, INNER, POSITIONS = 384, 12, 1536, 512


class Layer(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.attention_norm, self.norm = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        batch, length, _ = x.shape

        def split(y):
            return y.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)
        scores = split(self.query(x)) @ split(self.key(x)).transpose(2, 3) / math.sqrt(WIDTH // HEADS)
        if mask is not None:
            scores = scores + mask
        mixed = self.dropout(scores.softmax(-1)) @ split(self.value(x))
        mixed = mixed.transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.attention_norm(x + self.dropout(self.out(mixed)))
        return self.norm(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """word-piece vectors in, contextual vectors out"""

    def __init__(self, layers, dropout):
        super().__init__()
        self.position = nn.Embedding(POSITIONS, WIDTH)
        self.shape = nn.Embedding(SHAPES, WIDTH)
        nn.init.zeros_(self.shape.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.dropout = nn.Dropout(dropout)

    def forward(self, vectors, shapes, mask=None):
        x = vectors + self.position.weight[: vectors.shape[1]] + self.shape(shapes)
        x = self.dropout(self.norm(x))
        for layer in self.layers:
            x = layer(x, mask)
        return x


def load_minilm(encoder, words, tensors):
    """copies the layers that `encoder` has from MiniLM's tensors; the token type is added to the positions"""
    def take(module, name):
        module.weight.data.copy_(tensors[name + ".weight"])
        if getattr(module, "bias", None) is not None:
            module.bias.data.copy_(tensors[name + ".bias"])
    words.weight.data.copy_(tensors["embeddings.word_embeddings.weight"])
    encoder.position.weight.data.copy_(tensors["embeddings.position_embeddings.weight"] + tensors["embeddings.token_type_embeddings.weight"][0])
    take(encoder.norm, "embeddings.LayerNorm")
    for i, layer in enumerate(encoder.layers):
        p = f"encoder.layer.{i}."
        take(layer.query, p + "attention.self.query")
        take(layer.key, p + "attention.self.key")
        take(layer.value, p + "attention.self.value")
        take(layer.out, p + "attention.output.dense")
        take(layer.attention_norm, p + "attention.output.LayerNorm")
        take(layer.up, p + "intermediate.dense")
        take(layer.down, p + "output.dense")
        take(layer.norm, p + "output.LayerNorm")


class Heads(nn.Module):
    """per word: arcs to every word and the root, labels of all arcs, tags"""

    def __init__(self, sizes, arc=256, label=128, dropout=0.25):
        super().__init__()
        self.arc_dep, self.arc_head = nn.Linear(WIDTH, arc), nn.Linear(WIDTH, arc)
        self.label_dep, self.label_head = nn.Linear(WIDTH, label), nn.Linear(WIDTH, label)
        self.arc = nn.Linear(arc, arc, bias=False)
        self.arc_bias = nn.Linear(arc, 1, bias=False)
        self.label = nn.Parameter(torch.randn(sizes["deprel"], label, label) * 0.02)
        self.label_of_dep, self.label_of_head = nn.Linear(label, sizes["deprel"]), nn.Linear(label, sizes["deprel"], bias=False)
        self.tags = nn.ModuleDict({k: nn.Linear(WIDTH, sizes[k]) for k in ("upos", "xpos", "feats", "lemma", "name")})
        self.dropout = nn.Dropout(dropout)

    def forward(self, words):
        """`words` [B, 1 + W, width], the root first; arcs [B, W, 1 + W], labels [B, W, 1 + W, L]"""
        def project(layer, x):
            return self.dropout(F.relu(layer(x)))
        own = words[:, 1:]
        head = project(self.arc_head, words)
        arcs = self.arc(project(self.arc_dep, own)) @ head.transpose(1, 2) + self.arc_bias(head).transpose(1, 2)
        dep, top = project(self.label_dep, own), project(self.label_head, words)
        size, inner, _ = self.label.shape
        # [B, W, L * inner] -> [B, W, L, inner] x [B, inner, 1 + W]
        mixed = dep @ self.label.permute(1, 0, 2).reshape(inner, size * inner)
        batch, length, _ = dep.shape
        mixed = mixed.view(batch, length * size, inner) @ top.transpose(1, 2)
        labels = mixed.view(batch, length, size, -1).transpose(2, 3)
        labels = labels + self.label_of_dep(dep).unsqueeze(2) + self.label_of_head(top).unsqueeze(1)
        return arcs, labels, {k: tag(own) for k, tag in self.tags.items()}


class Reader(nn.Module):
    def __init__(self, vocabulary, layers, sizes, dropout=0.1):
        super().__init__()
        self.words = nn.Embedding(vocabulary, WIDTH)
        self.encoder = Encoder(layers, dropout)
        self.heads = Heads(sizes)

    def forward(self, pieces, shapes, first, mask):
        """`first` [B, 1 + W]: position of each word's first piece, 0 for the root"""
        x = self.encoder(self.words(pieces), shapes, mask)
        index = first.unsqueeze(2).expand(-1, -1, WIDTH)
        return self.heads(x.gather(1, index))


class Exported(nn.Module):
    """one sentence, from piece vectors, for ONNX"""

    def __init__(self, reader):
        super().__init__()
        self.encoder, self.heads = reader.encoder, reader.heads

    def forward(self, vectors, shapes, first):
        x = self.encoder(vectors, shapes)
        arcs, labels, tags = self.heads(x[:, first])
        return arcs[0], labels[0], tags["upos"][0], tags["xpos"][0], tags["feats"][0], tags["lemma"][0], tags["name"][0]

"""Turns a file of weights back into a folder that training can go on from: python reopen.py --help. The opposite of export.py."""
import argparse
import json
import pathlib
import struct

import numpy
import safetensors.torch
import torch

import data
import model as networks
from export import ALIGNMENT, BLOCK, GROUP, MAGIC


class File:
    """the arrays of a file of weights, as numbers again"""

    def __init__(self, path):
        content = path.read_bytes()
        if content[:8] != MAGIC:
            raise SystemExit(f"{path}: no weights of this version; expected what export.py writes")
        length = struct.unpack("<I", content[12:16])[0]
        self.header = json.loads(content[16: 16 + length])
        start = -(-(16 + length) // ALIGNMENT) * ALIGNMENT
        self.arrays = {name: content[start + a["at"]: start + a["at"] + a["bytes"]] for name, a in self.header["arrays"].items()}

    def floats(self, name):
        return torch.from_numpy(numpy.frombuffer(self.arrays[name], "<f4").copy())

    def table(self, name):
        scales = self.floats(f"{name}.scales").numpy()
        cells = numpy.frombuffer(self.arrays[f"{name}.cells"], numpy.int8).reshape(len(scales), -1)
        return torch.from_numpy(cells * scales[:, None])

    def matrix(self, name):
        """weights [outputs, inputs] and biases, with the padding"""
        scales = self.floats(f"{name}.scales")
        cells = numpy.frombuffer(self.arrays[f"{name}.cells"], numpy.int8)
        inputs = len(cells) // len(scales)
        cells = cells.reshape(len(scales) // BLOCK, inputs // GROUP, BLOCK, GROUP).transpose(0, 2, 1, 3).reshape(len(scales), inputs)
        return torch.from_numpy(cells.astype("f4")) * scales[:, None], self.floats(f"{name}.bias")

    def linear(self, name, *layers):
        weight, bias = self.matrix(name)
        for layer in layers:
            n = layer.out_features
            layer.weight.data.copy_(weight[:n])
            layer.bias.data.copy_(bias[:n])
            weight, bias = weight[n:], bias[n:]

    def norm(self, name, layer):
        layer.weight.data.copy_(self.floats(f"{name}.gain"))
        layer.bias.data.copy_(self.floats(f"{name}.bias"))


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--base", required=True, type=pathlib.Path, help="folder with MiniLM's model.safetensors and tokenizer.json")
    p.add_argument("--reader", required=True, type=pathlib.Path, help="the file of weights, of a transformer; lemmas.json is beside it")
    p.add_argument("--out", required=True, type=pathlib.Path, help="folder to write checkpoint.pt to")
    a = p.parse_args()
    file = File(a.reader)
    shape, heads, classes = (file.header[k] for k in ("network", "heads", "classes"))
    if shape["kind"] != "transformer":
        raise SystemExit(f"{a.reader}: weights of a {shape['kind']} network; only a transformer can be gone on from")
    network = dict(kind=shape["kind"], layers=shape["layers"], arc=heads["arc"], label=heads["label"])
    sizes = {k: len(v) for k, v in classes.items()}
    words = data.vocabulary(a.base)
    reader = networks.Reader(len(words), network, sizes)
    # pieces that the file leaves out are MiniLM's own
    reader.words.weight.data.copy_(safetensors.torch.load_file(a.base / "model.safetensors")["embeddings.word_embeddings.weight"])
    row = {w: i for i, w in enumerate(words)}
    kept = file.arrays["vocabulary"].decode().split("\n")
    reader.words.weight.data[[row[w] for w in kept]] = file.table("pieces")
    encoder = reader.encoder
    encoder.position.weight.data.copy_(file.floats("positions").view_as(encoder.position.weight))
    encoder.shape.weight.data.copy_(file.floats("shapes").view_as(encoder.shape.weight))
    file.norm("norm", encoder.norm)
    for i, layer in enumerate(encoder.layers):
        file.linear(f"layer{i}.qkv", layer.query, layer.key, layer.value)
        file.linear(f"layer{i}.out", layer.out)
        file.norm(f"layer{i}.attention_norm", layer.attention_norm)
        file.linear(f"layer{i}.up", layer.up)
        file.linear(f"layer{i}.down", layer.down)
        file.norm(f"layer{i}.norm", layer.norm)
    own = reader.heads
    file.linear("words", own.arc_dep, own.arc_head, own.label_dep, own.label_head, *(own.tags[k] for k in networks.TAGS))
    weight, bias = file.matrix("arc")
    own.arc.weight.data.copy_(weight[: heads["arc"]])
    own.arc_bias.weight.data.copy_(bias[: heads["arc"]][None])
    own.label.data.copy_(file.matrix("label")[0][: sizes["deprel"]].view_as(own.label))
    weight, bias = file.matrix("label_alone")
    weight = weight[: sizes["deprel"]]
    own.label_of_dep.weight.data.copy_(weight[:, : heads["label"]])
    own.label_of_head.weight.data.copy_(weight[:, heads["label"]:])
    own.label_of_dep.bias.data.copy_(bias[: sizes["deprel"]])
    own.transitions.data.copy_((file.floats("names").view_as(own.transitions) - networks.possible(classes["name"])).clamp(min=-100))
    a.out.mkdir(parents=True, exist_ok=True)
    torch.save({"model": reader.state_dict(), "network": network, "sizes": sizes, "step": 0}, a.out / "checkpoint.pt")
    lemmas = json.loads((a.reader.parent / "lemmas.json").read_text(encoding="utf-8"))
    (a.out / "labels.json").write_text(json.dumps({**classes, **lemmas}, ensure_ascii=False, indent=0), encoding="utf-8")


if __name__ == "__main__":
    main()

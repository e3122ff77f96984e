"""Writes a trained reader as one file that the program loads: python export.py --help; FORMAT.md says what is in it."""
import argparse
import json
import pathlib
import re
import struct
import zlib

import numpy
import torch

import data
import model as networks

MAGIC = b"actant\x00\x03"
BLOCK, GROUP, ALIGNMENT = 64, 4, 64
CREDIT = ("Trained on UD English EWT (CC BY-SA 4.0), GUM (annotations CC BY 4.0), Universal NER (CC BY-SA 4.0), CrossNER (MIT); "
          "base model all-MiniLM-L6-v2 (Apache-2.0); and on readings, by a larger network so trained, of texts of English Wikipedia's portal of "
          "current events (CC BY-SA 4.0), English Wikinews (CC BY 2.5), the President of Russia's site (CC BY 4.0), US Central Command and "
          "the CIA World Factbook (public domain). These weights are under CC BY-SA 4.0.")


def kept(piece):
    """pieces that English news can hold: ASCII and Latin letters, digits, punctuation; no [unused]"""
    if piece in ("[CLS]", "[SEP]", "[UNK]"):
        return True
    body = piece.removeprefix("##")
    return not re.fullmatch(r"\[.*\]", piece) and all(ord(c) < 0x250 or 0x2010 <= ord(c) <= 0x20BF for c in body)


def rows_int8(matrix):
    """int8 rows with one scale each, and the scales"""
    scale = numpy.maximum(numpy.abs(matrix).max(1), 1e-8) / 127
    return numpy.clip(numpy.rint(matrix / scale[:, None]), -127, 127).astype(numpy.int8), scale.astype(numpy.float32)


class File:
    """the arrays of a file of weights"""

    def __init__(self):
        self.arrays, self.body = {}, b""

    def add(self, name, array):
        content = array if isinstance(array, bytes) else numpy.ascontiguousarray(array).tobytes()
        self.arrays[name] = {"at": len(self.body), "bytes": len(content)}
        self.body += content + bytes(-len(content) % ALIGNMENT)

    def floats(self, name, tensor):
        self.add(name, tensor.detach().numpy().astype("<f4"))

    def table(self, name, matrix):
        cells, scales = rows_int8(matrix)
        self.add(f"{name}.cells", cells)
        self.add(f"{name}.scales", scales.astype("<f4"))

    def matrix(self, name, weight, bias=None):
        """`weight` [outputs, inputs], padded with zeros to whole blocks of outputs"""
        weight = weight.detach().numpy()
        outputs, inputs = weight.shape
        full = -(-outputs // BLOCK) * BLOCK
        weight = numpy.pad(weight, ((0, full - outputs), (0, 0)))
        bias = numpy.zeros(outputs) if bias is None else bias.detach().numpy()
        cells, scales = rows_int8(weight)
        packed = cells.reshape(full // BLOCK, BLOCK, inputs // GROUP, GROUP).transpose(0, 2, 1, 3)
        self.add(f"{name}.cells", packed)
        self.add(f"{name}.scales", scales.astype("<f4"))
        self.add(f"{name}.bias", numpy.pad(bias, (0, full - outputs)).astype("<f4"))
        self.add(f"{name}.sums", cells.astype("<i4").sum(1, dtype="<i4"))

    def linear(self, name, *layers):
        """linear layers of the same inputs as one matrix"""
        self.matrix(name, torch.cat([l.weight for l in layers]), torch.cat([l.bias for l in layers]))

    def norm(self, name, layer):
        self.floats(f"{name}.gain", layer.weight)
        self.floats(f"{name}.bias", layer.bias)

    def write(self, path, header):
        header = json.dumps({**header, "arrays": self.arrays}, ensure_ascii=False).encode()
        rest = header + bytes(-(16 + len(header)) % ALIGNMENT) + self.body
        path.write_bytes(MAGIC + struct.pack("<II", zlib.crc32(rest), len(header)) + rest)


def transformer(file, encoder):
    file.floats("positions", encoder.position.weight)
    file.floats("shapes", encoder.shape.weight)
    file.norm("norm", encoder.norm)
    for i, layer in enumerate(encoder.layers):
        file.linear(f"layer{i}.qkv", layer.query, layer.key, layer.value)
        file.linear(f"layer{i}.out", layer.out)
        file.norm(f"layer{i}.attention_norm", layer.attention_norm)
        file.linear(f"layer{i}.up", layer.up)
        file.linear(f"layer{i}.down", layer.down)
        file.norm(f"layer{i}.norm", layer.norm)
    return {"kind": "transformer", "layers": len(encoder.layers), "heads": networks.HEADS}


def recurrent(file, encoder):
    file.floats("shapes", encoder.shape.weight)
    file.linear("window", encoder.window)
    for i, (gates, norm) in enumerate(zip(encoder.gates, encoder.norms)):
        file.linear(f"layer{i}.gates", gates)
        file.norm(f"layer{i}.norm", norm)
    return {"kind": "recurrent", "layers": len(encoder.gates)}


def heads(file, heads, names):
    file.linear("words", heads.arc_dep, heads.arc_head, heads.label_dep, heads.label_head, *(heads.tags[k] for k in networks.TAGS))
    file.matrix("arc", heads.arc.weight, heads.arc_bias.weight[0])
    # label [L, dep, head]: the model's product is dep @ label[l] @ head, so linear in the products of each number of dep with each of head
    size, inner, _ = heads.label.shape
    file.matrix("label", heads.label.reshape(size, inner * inner))
    file.matrix("label_alone", torch.cat([heads.label_of_dep.weight, heads.label_of_head.weight], 1), heads.label_of_dep.bias)
    file.floats("names", heads.transitions + networks.possible(names))
    return {"arc": heads.arc.weight.shape[0], "label": inner}


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--base", required=True, type=pathlib.Path, help="folder with MiniLM's tokenizer.json")
    p.add_argument("--run", required=True, type=pathlib.Path, help="folder that a training wrote")
    p.add_argument("--out", required=True, type=pathlib.Path, help="the file to write; lemmas.json goes beside it")
    a = p.parse_args()
    saved = torch.load(a.run / "checkpoint.pt")
    labels = json.loads((a.run / "labels.json").read_text())
    words = data.vocabulary(a.base)
    reader = networks.Reader(len(words), saved["network"], saved["sizes"])
    reader.load_state_dict(saved["model"])
    keep = [i for i, w in enumerate(words) if kept(w)]
    file = File()
    file.add("vocabulary", "\n".join(words[i] for i in keep).encode())
    file.table("pieces", reader.words.weight.detach().numpy()[keep])
    shape = (transformer if saved["network"]["kind"] == "transformer" else recurrent)(file, reader.encoder)
    classes = {k: labels[k] for k in ("deprel", "upos", "xpos", "feats", "lemma", "name")}
    file.write(a.out, {"credit": CREDIT, "network": shape, "heads": heads(file, reader.heads, labels["name"]), "classes": classes})
    lemmas = {k: labels[k] for k in ("exceptions", "tagged", "names", "lemmas")}
    (a.out.parent / "lemmas.json").write_text(json.dumps(lemmas, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    print(a.out, a.out.stat().st_size, "bytes")


if __name__ == "__main__":
    main()

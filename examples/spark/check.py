#!/usr/bin/env python3
"""Compares what Spark wrote with what one machine writes: the same statements and events, each once.

    pip install pandas pyarrow
    python3 examples/spark/check.py OUTPUT statements.jsonl events.jsonl

The two files are those of `actant extract` and `actant extract --format events`.
"""

import json
import pathlib
import sys

import pandas


def plain(value):
    """A value of a table as JSON has it: without what is not told, numbers as numbers."""
    if hasattr(value, "tolist"):
        value = value.tolist()
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items() if plain(inner) is not None}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    if isinstance(value, float):
        return None if value != value else round(value, 6)
    if isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    return None if value is False else value


def rows(records):
    return sorted(json.dumps(plain(record), sort_keys=True) for record in records)


def main():
    output, *files = sys.argv[1:]
    failures = 0
    for name, file in zip(("statements", "events"), files):
        table = pandas.read_parquet(pathlib.Path(output) / name)
        ours = rows(table.to_dict("records"))
        theirs = rows(json.loads(line) for line in pathlib.Path(file).read_text(encoding="utf-8").splitlines())
        same = ours == theirs
        print(f"{'ok  ' if same else 'FAIL'}  {name}: {len(ours)} rows of Spark, {len(theirs)} of one machine")
        if not same:
            failures += 1
            print("\n".join(f"    only in one: {row[:300]}" for row in sorted(set(ours) ^ set(theirs))[:6]))
    return 1 if failures or not files else 0


if __name__ == "__main__":
    sys.exit(main())

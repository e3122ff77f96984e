#!/usr/bin/env python3
"""Checks a table of events with tools that are not ours: pandas and DuckDB.

    pip install pandas duckdb
    python3 tests/outside/events.py EVENTS.csv EVENTS.jsonl docs/formats.md

Runs the examples of the documentation on the table, and compares the two formats. The exit status is 1 if a check fails.
"""

import contextlib
import io
import os
import pathlib
import re
import shutil
import sys
import tempfile

import duckdb
import pandas

COLUMNS = (
    "document sentence date source source_country source_sector target target_country target_sector event mode cameo_root "
    "polarity certainty attribution tense place killed injured quantity confidence start end publisher url"
).split()
TYPES = (
    "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST MOBILIZE SANCTION COERCE "
    "ASSAULT"
).split()

failures = 0


def check(name, passed, detail=""):
    global failures
    failures += not passed
    print(f"{'ok  ' if passed else 'FAIL'}  {name}{': ' if detail else ''}{detail}")


def examples(page):
    """The first block of each language."""
    blocks = re.findall(r"```(python|sql)\n(.*?)```", page, re.S)
    return {language: code for language, code in reversed(blocks)}


def main():
    table, lines, page = map(pathlib.Path, sys.argv[1:])
    events = pandas.read_csv(table, dtype={"cameo_root": str})
    check("the columns are those of the documentation", list(events.columns) == COLUMNS)
    check("there are events", len(events) > 3, str(len(events)))
    check("every type is one of PLOVER", events.event.isin(TYPES).all())
    check("roots have two digits", events.cameo_root.str.fullmatch(r"\d\d").all())
    countries = pandas.concat([events.source_country, events.target_country]).dropna()
    check("countries have three letters", len(countries) > 0 and countries.str.fullmatch("[A-Z]{3}").all())
    check("passages have characters", (events.start < events.end).all())
    same = pandas.read_json(lines, lines=True, dtype={"cameo_root": str})
    check("JSON Lines have the same rows", list(same.columns) == COLUMNS and len(same) == len(events))
    for column in ("document", "event", "start", "end"):
        check(f"and the same {column}", (same[column] == events[column]).all())
    check("and the same confidence", ((same.confidence - events.confidence).abs() < 1e-9).all())

    code = examples(page.read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(table, pathlib.Path(folder) / "events.csv")
        os.chdir(folder)
        shown = io.StringIO()
        with contextlib.redirect_stdout(shown):
            exec(code["python"], {})
        check("the example for pandas runs", len(shown.getvalue().splitlines()) > 3)
        rows = duckdb.sql(code["sql"]).fetchall()
        told = events[(events.polarity == "positive") & events.certainty.isin(["asserted", "alleged"])]
        check("the example for DuckDB counts the rows", sum(row[-1] for row in rows) == len(told), str(len(told)))
        os.chdir("/")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())

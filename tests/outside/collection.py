#!/usr/bin/env python3
"""Reads a collection with tools that are not ours: Python's sqlite3, pandas, DuckDB and Datasette.

    pip install pandas duckdb datasette
    python3 tests/outside/collection.py ACTANT docs/collections.md

Makes a collection of the examples, runs the queries of the documentation on it, and compares the tables with what
`extract` writes. The exit status is 1 if a check fails.
"""

import asyncio
import contextlib
import io
import json
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

import duckdb
import pandas

failures = 0


def check(name, passed, detail=""):
    global failures
    failures += not passed
    print(f"{'ok  ' if passed else 'FAIL'}  {name}{': ' if detail else ''}{detail}")


def lines(text):
    return [json.loads(line) for line in text.splitlines()]


def full_disk(actant, articles, folder):
    """A disk of a quarter of a megabyte, where this may be made."""
    disk = pathlib.Path(folder) / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(disk)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True).returncode:
        print("      (no small disk can be made here)")
        return
    try:
        done = subprocess.run(
            [actant, "add", disk / "news.actant", *articles, "--reader", "fast", "--with-text", "-q"], capture_output=True, text=True
        )
        check("a full disk has its exit code", done.returncode == 4, done.stderr.strip())
        check("and its word", "no room" in done.stderr)
        for file in disk.glob("*.tmp"):
            file.unlink()
        copy = pathlib.Path(folder) / "full"
        shutil.copytree(disk, copy)
        status = subprocess.run([actant, "status", copy / "news.actant", "--check"], capture_output=True, text=True)
        check("what is left is whole", status.returncode in (0, 5) and "damaged" not in status.stderr, status.stderr.strip())
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def main():
    actant, page = sys.argv[1], pathlib.Path(sys.argv[2]).read_text(encoding="utf-8")
    articles = sorted(map(str, pathlib.Path("examples").glob("*.txt")))
    run = lambda *arguments: subprocess.run([actant, *arguments], check=True, capture_output=True, text=True).stdout
    extracted = lines(run("extract", *articles))
    told = lines(run("extract", *articles, "--format", "events"))
    with tempfile.TemporaryDirectory() as folder:
        file = f"{folder}/news.actant"
        run("add", file, *articles, "-q", "--with-text")
        full_disk(actant, articles, folder)

        news = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
        (kind,) = news.execute("PRAGMA application_id").fetchone()
        check("the file says what it is", kind == 0x41435431)
        count = lambda table: news.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        check("every article is a document", count("documents") == len(articles), str(len(articles)))
        check("every event is a row", count("events") == len(told), str(len(told)))
        quotes = news.execute('SELECT text, start, "end", quote FROM evidence JOIN texts USING (document)').fetchall()
        check("quotes are the characters of the text", all(text[a:b] == quote for text, a, b, quote in quotes), str(len(quotes)))
        documents = pandas.read_sql("SELECT name, statements FROM documents", news).set_index("name")["statements"]
        rows = pandas.read_sql("SELECT name FROM statements JOIN documents ON id = document", news)
        check("documents know how many statements they make", (rows.groupby("name").size() == documents).all())
        places = {(one["document"], *one["characters"]) for one in extracted if "characters" in one}
        if places:
            found = set(news.execute('SELECT name, start, "end" FROM evidence JOIN documents ON id = document'))
            check("evidence stands where extract has it", found <= places or places <= found)
        dangling = """SELECT count(*) FROM statements AS s WHERE subject_actor IS NOT NULL AND NOT EXISTS
                      (SELECT 1 FROM actors AS a WHERE a.document = s.document AND a.key = s.subject_actor)"""
        check("every subject is among the actors", news.execute(dangling).fetchone() == (0,))
        for column in ("polarity", "certainty", "tense"):
            values = {value for (value,) in news.execute(f"SELECT DISTINCT {column} FROM statements WHERE {column} IS NOT NULL")}
            check(f"each {column} is in the documentation", all(f"`{value}`" in page for value in values), " ".join(sorted(values)))
        for (table,) in news.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
            check(f"the table {table} is in the documentation", table.startswith("rdf_") or f"`{table}`" in page)

        queries = re.findall(r"```sql\n(.*?)```", page, re.S)
        answers = [news.execute(query).fetchall() for query in queries]
        for number, answer in enumerate(answers):
            check(f"query {number + 1} of the documentation has an answer", len(answer) > 0, str(len(answer)))

        os.chdir(folder)
        shown = io.StringIO()
        with contextlib.redirect_stdout(shown):
            exec(re.search(r"```python\n(.*?)```", page, re.S).group(1), {})
        check("the example for pandas runs", "rel:accuse" in shown.getvalue())

        duck = duckdb.connect()
        try:
            duck.sql("INSTALL sqlite; LOAD sqlite;")
            duck.sql(f"ATTACH '{file}' AS news (TYPE sqlite, READ_ONLY); USE news;")
            how = "attached"
        except duckdb.Error:
            # the extension is not inside DuckDB, and may be out of reach
            for table in ("documents", "statements", "evidence", "sources", "events"):
                frame = pandas.read_sql(f"SELECT * FROM {table}", news)
                duck.register(f"frame_{table}", frame)
                duck.sql(f"CREATE TABLE {table} AS SELECT * FROM frame_{table}")
            how = "by pandas"
        same = all(len(duck.sql(query).fetchall()) == len(answer) for query, answer in zip(queries, answers))
        check("DuckDB gives as many rows", same, how)

        from datasette.app import Datasette

        async def browse():
            site = Datasette([file])
            answer = await site.client.get("/news/statements.json?_shape=array&relation=rel:accuse")
            return answer.status_code, answer.json()

        status, accusations = asyncio.run(browse())
        expected = news.execute("SELECT count(*) FROM statements WHERE relation = 'rel:accuse'").fetchone()[0]
        check("Datasette shows the rows", status == 200 and len(accusations) == expected > 0, str(expected))
        news.close()
        os.chdir("/")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Statements and events of any number of articles, read on a Spark cluster.

    spark-submit --master … --files target/release/actant examples/spark/extract.py news.jsonl out

INPUT is JSON Lines, an article a line ({"id": …, "text": …, "date": …}): a file, a folder or a pattern that Spark can
read (HDFS, S3, a disk that all workers see). Under OUTPUT come three folders of Parquet: `statements`, `events`, and
`errors` for the records that could not be used. Each worker starts the program once for a partition and feeds it through
`actant extract --records`; nothing but that one file is installed anywhere.

A record that stands in several inputs is read several times and kept once: rows are merged by `distinct`. What is
written is what `actant extract` gives on one machine, whatever the number of workers and partitions.
"""

import argparse
import os
import shutil
import stat
import subprocess
import tempfile
import threading

from pyspark import SparkFiles
from pyspark.sql import SparkSession
from pyspark.sql.functions import col, explode, from_json

PLACE = "`start`: bigint, `end`: bigint"
PHRASE = f"text: string, {PLACE}, label: string, key: string, kind: string, sameAs: string"
SLOT = f"struct<{PHRASE}, statement: string>"
ACTORS = "array<struct<key: string, label: string, kind: string, rule: string, sameAs: string>>"
AMOUNT = (
    "struct<value: double, minInclusive: double, minExclusive: double, maxInclusive: double, maxExclusive: double, "
    "approximate: boolean, unit: string, counted: string>"
)
QUALIFIER = (
    f"struct<kind: string, text: string, {PLACE}, statement: string, date: string, precision: string, amount: {AMOUNT}>"
)
STATEMENT = (
    "document: string, published: string, title: string, url: string, publisher: string, author: string, "
    f"language: string, id: string, sentence: struct<index: int, {PLACE}>, subject: {SLOT}, "
    f"predicate: struct<text: string, lemma: string, {PLACE}>, object: {SLOT}, relation: string, polarity: string, "
    f"certainty: string, tense: string, attribution: array<struct<source: struct<{PHRASE}>, cue: string, "
    f"time: {QUALIFIER}>>, denies: array<string>, agents: {ACTORS}, targets: {ACTORS}, "
    f"qualifiers: array<{QUALIFIER}>, confidence: double, rule: string, hollow: string"
)
EVENT = (
    "document: string, sentence: int, date: string, source: string, source_country: string, source_sector: string, "
    "target: string, target_country: string, target_sector: string, event: string, mode: string, cameo_root: string, "
    "polarity: string, certainty: string, attribution: string, tense: string, place: string, killed: double, "
    f"injured: double, quantity: double, confidence: double, {PLACE}, publisher: string, url: string"
)
ANSWER = (
    "struct<document: string, line: bigint, error: string, "
    f"statements: array<struct<{STATEMENT}>>, events: array<struct<{EVENT}>>>"
)


def program(name):
    """The path of the program on this worker, where it may be run."""
    shipped = SparkFiles.get(name)
    if os.access(shipped, os.X_OK):
        return shipped
    # some file systems lose the mark; another task may do the same now
    own = os.path.join(tempfile.mkdtemp(), name)
    shutil.copy(shipped, own)
    os.chmod(own, os.stat(own).st_mode | stat.S_IXUSR)
    return own


def reader(name, options):
    """A function from the lines of a partition to the lines that the program answers."""

    def read(lines):
        command = [program(name), "extract", "--records", *options]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:

            def feed():
                try:
                    for line in lines:
                        process.stdin.write(line.encode() + b"\n")
                    process.stdin.close()
                except BrokenPipeError:
                    pass  # the exit code tells why

            threading.Thread(target=feed, daemon=True).start()
            for answer in process.stdout:
                yield answer.decode()
        if process.returncode != 0:
            raise RuntimeError(f"{command} ended with {process.returncode}")

    return read


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("input")
    arguments.add_argument("output")
    arguments.add_argument("--program", default="actant", help="the name of the file given with --files")
    arguments.add_argument("--partitions", type=int, help="as many as there are cores, or a few times that")
    arguments.add_argument("--option", action="append", default=[], help="for the program, such as --option=--reader=fast")
    chosen = arguments.parse_args()

    spark = SparkSession.builder.appName("actant").getOrCreate()
    lines = spark.read.text(chosen.input).rdd.map(lambda row: row.value)
    if chosen.partitions:
        lines = lines.repartition(chosen.partitions)
    answers = lines.mapPartitions(reader(chosen.program, chosen.option)).map(lambda answer: (answer,))
    answers = spark.createDataFrame(answers, "answer: string").select(from_json("answer", ANSWER).alias("it")).select("it.*")
    # each article is read once, for all three
    answers = answers.persist()
    for name in ("statements", "events"):
        rows = answers.select(explode(name).alias("it")).select("it.*").distinct()
        rows.write.mode("overwrite").parquet(f"{chosen.output}/{name}")
    errors = answers.where(col("error").isNotNull()).select("document", "line", "error")
    errors.write.mode("overwrite").parquet(f"{chosen.output}/errors")
    print(f"{answers.count()} articles, {errors.count()} of them with errors")
    spark.stop()


if __name__ == "__main__":
    main()

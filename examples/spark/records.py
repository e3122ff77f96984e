#!/usr/bin/env python3
"""Text files as JSON Lines, a file a line: what the job reads.

    python3 examples/spark/records.py examples/*.txt > news.jsonl
"""

import json
import pathlib
import sys

for name in sys.argv[1:]:
    path = pathlib.Path(name)
    print(json.dumps({"id": path.name, "text": path.read_text(encoding="utf-8")}))

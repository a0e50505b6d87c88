"""Print what the exports without gold yield for one kind, with its words: ``tools/sample.py KIND [N] [SEED]``."""

from __future__ import annotations

import random
import sys
from pathlib import Path

from showbible import read_article

EXPORT = Path(__file__).resolve().parents[2] / "shared" / "corpus" / "export"


def main() -> None:
    """Sample facts of one kind over all exports."""
    kind, count, seed = sys.argv[1], int((sys.argv[2:3] or ["40"])[0]), int((sys.argv[3:4] or ["1"])[0])
    rows = []
    for path in sorted(EXPORT.glob("*.txt")):
        article = read_article(path.read_bytes(), path.name)
        for entry in article.entries:
            if entry.fact.kind == kind:
                words = article.source[entry.citations[0].span].replace("\n", " / ")
                rows.append(f"{path.stem[:28]:<28} {entry.citations[0].rule:<28} {entry.fact}\n      <- {words[:260]}")
    print(len(rows), "facts of kind", kind)
    random.Random(seed).shuffle(rows)
    print("\n".join(rows[:count]))


if __name__ == "__main__":
    main()

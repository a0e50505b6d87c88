"""What linting costs beside reading: the articles of a folder, read once, linted once, and each rule's share.

    python bench/lint.py ../shared/corpus/export [REPEAT]

Prints the ratio (linting to reading, below 1 wanted) and the five dearest rules; the best of REPEAT runs counts.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from showbible.extract import Article, read_article
from showbible.lint import RULES, lint

_DAY = date(2026, 1, 1)


def _best(work: Callable[[], object], repeat: int) -> float:
    """Seconds of the fastest of ``repeat`` runs."""
    times = []
    for _ in range(repeat):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def main(folder: str, repeat: int) -> None:
    """Measure the articles of one folder."""
    raw = [(p.read_bytes(), p.name) for p in sorted(Path(folder).iterdir()) if p.is_file() and p.suffix != ".jsonl"]
    articles: list[Article] = [read_article(*one) for one in raw]
    reading = _best(lambda: [read_article(*one) for one in raw], repeat)
    linting = _best(lambda: [lint(a.document, a.entries, a.problems, today=_DAY) for a in articles], repeat)
    print(f"{len(raw)} articles: reading {reading:.2f} s, linting {linting:.2f} s, ratio {linting / reading:.3f}")
    shares = {
        r.id: _best(lambda r=r: [lint(a.document, a.entries, a.problems, today=_DAY, rules=(r,)) for a in articles], 1)  # type: ignore[misc]
        for r in RULES
    }
    for id_, seconds in sorted(shares.items(), key=lambda item: -item[1])[:5]:
        print(f"  {id_:22} {seconds * 1000:7.0f} ms by itself")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1)

"""The wikitext scanner against mwparserfromhell, on the same pages in one run.

    python bench/scanner.py ../shared/corpus/wikitext

Prints megabytes a second of the scanner, of the whole reader (to a document) and of mwparserfromhell's parser (its C
tokenizer where it is built), the best of several rounds each, and the ratios. The scanner is to be at least three
times as fast.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import mwparserfromhell

from showbible import readers
from showbible.readers.wikitext.scanner import scan

ROUNDS = 5


def best(work: Callable[[str], object], texts: list[str]) -> float:
    """The seconds of the fastest of several rounds over all texts."""
    rounds = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        for text in texts:
            work(text)
        rounds.append(time.perf_counter() - began)
    return min(rounds)


def main(folder: str) -> None:
    texts = [p.read_text("utf-8") for p in sorted(Path(folder).rglob("*.wiki"))]
    size = sum(len(t.encode()) for t in texts) / 1e6
    if not texts:
        sys.exit(f"bench/scanner.py: no .wiki files in {folder}")
    seconds = {
        "scanner": best(scan, texts),
        "reader": best(lambda t: readers.read(t.encode(), "-", "wikitext"), texts),
        "mwparserfromhell": best(mwparserfromhell.parse, texts),
    }
    print(f"{len(texts)} pages, {size:.2f} MB")
    for name, taken in seconds.items():
        print(f"{name:18} {size / taken:7.2f} MB/s   {seconds['mwparserfromhell'] / taken:5.1f} x mwparserfromhell")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "../shared/corpus/wikitext")

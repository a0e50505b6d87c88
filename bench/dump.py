"""How much choosing television pages costs beside bare decompression, and what a run over a large dump takes.

    python bench/dump.py [--megabytes 64] [--workers 2] [DUMP.xml.bz2]

The dump is made of the pages of DUMP (default: the fragment in ../shared/corpus), repeated in another order each time.
Choosing: one loop, one library, one core, a timer around either part; the figure is decompression's share of the whole.
Run: the same file with one worker and with several, and the greatest memory of any process.
"""

from __future__ import annotations

import argparse
import bz2
import random
import resource
import tempfile
import time
from pathlib import Path

from showbible.scale import bzip2, streams
from showbible.scale.dump import pages
from showbible.scale.pages import Scan, selection

FRAGMENT = Path(__file__).resolve().parents[2] / "shared" / "corpus" / "dump" / "dbpedia_minidump_en.xml.bz2"


def made(fragment: Path, target: Path, megabytes: int, streamed: bool) -> int:
    """A dump of about that many megabytes of XML; how many television pages it has."""
    head, *parts = bz2.decompress(fragment.read_bytes()).split(b"<page>")
    body = [b"<page>" + part.partition(b"</page>")[0] + b"</page>\n" for part in parts]
    shuffled = random.Random(1)
    size = count = 0
    compressor = bz2.BZ2Compressor()
    with target.open("wb") as file:
        file.write(compressor.compress(head))
        while size < megabytes << 20:
            shuffled.shuffle(body)
            group = b"".join(body)
            size += len(group)
            count += 2
            file.write(compressor.compress(group))
            if streamed:
                file.write(compressor.flush())
                compressor = bz2.BZ2Compressor()
        file.write(compressor.compress(b"</mediawiki>\n") + compressor.flush())
    return count


def choosing(path: Path) -> tuple[float, float]:
    """Seconds of decompression and of choosing, timed inside one loop."""
    scan = Scan(selection("television"))
    unpacking = chosen = 0.0
    pieces = bzip2.pieces(str(path), bzip2.Range(0, path.stat().st_size * 8, True))
    while True:
        start = time.process_time()
        piece = next(pieces, None)
        between = time.process_time()
        if piece is None:
            return unpacking, chosen
        scan.feed(piece)
        unpacking += between - start
        chosen += time.process_time() - between


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dump", nargs="?", type=Path, default=FRAGMENT)
    parser.add_argument("--megabytes", type=int, default=64)
    parser.add_argument("--workers", type=int, default=2)
    asked = parser.parse_args()
    for streamed in (False, True):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "dump.xml.bz2"
            count = made(asked.dump, path, asked.megabytes, streamed)
            kind = "multistream" if streamed else "one stream"
            print(f"{kind}: {asked.megabytes} MB of XML, {count} television pages")
            if not streamed:
                unpacking, chosen = choosing(path)
                print(f"  choosing runs at {unpacking / (unpacking + chosen):.1%} of bare decompression (one core)")
            once = 0.0
            for workers in (1, asked.workers):
                start = time.perf_counter()
                found = sum(1 for _ in pages(str(path), "television", workers))
                seconds = time.perf_counter() - start
                assert found == count, (found, count)
                once = once or seconds
                print(f"  {workers} worker(s): {seconds:.1f} s, {once / seconds:.2f} times one worker's speed")
    own, others = (resource.getrusage(w).ru_maxrss / 1024 for w in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    print(f"greatest memory: {own:.0f} MB here, {others:.0f} MB in a worker (step {streams.STEP >> 10} kB)")


if __name__ == "__main__":
    main()

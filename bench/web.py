"""The web app under load, on this machine's loopback: season pages and searches at a steady rate, one process.

    python bench/web.py [--articles 10000] [--db FILE] [--rate 50] [--seconds 20] [--json OUT]

Every season page asked for is another one, so that few answers have been kept. Requests start on time whether or not
the former ones have been answered. Prints percentiles of the clock and the bytes of a season page on the wire with
style and script; then the same pages while 200 connections stay open and send nothing. Exit code 1 where a figure
misses what the app has to reach.
"""

from __future__ import annotations

import argparse
import asyncio
import gzip
import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import quote, urlsplit

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.store import copies

from showbible.catalogue import Catalogue
from showbible.store import connect
from showbible.store.write import put


def fill(name: str, count: int) -> None:
    """A catalogue of ``count`` articles."""
    db = connect(name, write=True)
    for article in copies(count):
        put(db, article, "bench", findings=())
    db.close()


async def get(address: str, path: str) -> tuple[float, int, bytes]:
    """Ask for a page: milliseconds until its last byte, its status, its body."""
    parts = urlsplit(address)
    start = time.perf_counter()
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
    head = f"GET {path} HTTP/1.1\r\nHost: {parts.netloc}\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n"
    writer.write(head.encode())
    raw = await reader.read(-1)
    writer.close()
    status = int(raw[9:12] or 0)
    return (time.perf_counter() - start) * 1000, status, raw.partition(b"\r\n\r\n")[2]


async def load(address: str, paths: list[str], rate: float) -> list[tuple[float, int, bytes]]:
    """Ask for pages at a rate in a second, on time."""
    started: list[asyncio.Task[tuple[float, int, bytes]]] = []
    begin = time.perf_counter()
    for n, path in enumerate(paths):
        await asyncio.sleep(max(0.0, begin + n / rate - time.perf_counter()))
        started.append(asyncio.create_task(get(address, path)))
    return list(await asyncio.gather(*started))


def percentile(times: list[float], share: float) -> float:
    return sorted(times)[min(len(times) - 1, int(len(times) * share))]


async def measure(address: str, seasons: list[str], searches: list[str], rate: float) -> dict[str, float]:
    figures: dict[str, float] = {}
    await load(address, [*seasons[-20:], *searches[-20:]], rate)  # The first requests open files and read templates.
    half = len(seasons) // 2

    async def one(label: str, paths: list[str]) -> list[tuple[float, int, bytes]]:
        found = await load(address, paths, rate)
        wrong = [status for _, status, _ in found if status != 200]
        if wrong:
            sys.exit(f"{label}: {len(wrong)} of {len(found)} were not answered with 200 ({wrong[:5]})")
        times = [t for t, _, _ in found]
        for share in (50, 95):
            figures[f"{label}_p{share}_ms"] = percentile(times, share / 100)
        figures[f"{label}_max_ms"] = max(times)
        return found

    pages = await one("season", seasons[:half])
    await one("search", searches)
    parts = [(await get(address, f"/static/{name}"))[2] for name in ("showbible.css", "showbible.js")]
    wire = sorted(len(body) + sum(map(len, parts)) for _, _, body in pages)
    figures |= {"season_wire_median": wire[len(wire) // 2], "season_wire_max": wire[-1]}
    assert b"<!doctype html>" in gzip.decompress(pages[0][2])
    held = [await asyncio.open_connection(urlsplit(address).hostname, urlsplit(address).port) for _ in range(200)]
    for n, (_, writer) in enumerate(held):
        writer.write(b"GET / HTTP/1.1\r\nHost: loc" if n % 2 else b"")
    await one("season_with_200_idle", seasons[half : half + len(seasons) // 4])
    for _, writer in held:
        writer.close()
    return figures


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--db")
    parser.add_argument("--rate", type=float, default=50)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--json")
    given = parser.parse_args()
    folder = tempfile.TemporaryDirectory(prefix="sb-bench-")
    name = given.db or f"{folder.name}/bench.db"
    if not Path(name).is_file():
        fill(name, given.articles)
    with Catalogue(name) as catalogue:
        keys = [w.key for w in catalogue.works()]
        people = [row[0] for row in catalogue.sql("SELECT name FROM people ORDER BY id", 100_000).rows]
    chance = random.Random(7)
    count = int(given.rate * given.seconds)
    chance.shuffle(keys)
    seasons = [f"/work/{quote(keys[n % len(keys)])}" for n in range(2 * count)]
    asked = [chance.choice(people) if n % 2 else chance.choice(people)[:5] for n in range(count)]
    searches = [f"/search.json?_size=8&q={quote(q)}" for q in asked]
    command = [sys.executable, "-c", "from showbible.cli import main; main()", "serve", "--db", name, "--port", "0"]
    said = Path(folder.name) / "server"
    with said.open("w") as out:
        server = subprocess.Popen(command, stderr=out)
    try:
        while not (address := said.read_text(encoding="utf-8").partition("\n")[0].rstrip("/")):
            if server.poll() is not None:
                sys.exit("the server does not start")
            time.sleep(0.05)
        figures = {"articles": len(keys), **asyncio.run(measure(address, seasons, searches, given.rate))}
    finally:
        server.terminate()
        server.wait(20)
    for label, value in figures.items():
        print(f"{label:32} {value:12.1f}")
    if given.json:
        Path(given.json).write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    most = {"season_p95_ms": 60, "search_p95_ms": 50, "season_wire_max": 150_000}
    missed = [label for label, limit in most.items() if figures[label] > limit]
    if missed:
        sys.exit(f"missed: {', '.join(missed)}")


if __name__ == "__main__":
    main()

"""The web app under load, on this machine's loopback: season pages and searches at a steady rate, one process.

    python bench/web.py [--articles 10000] [--db FILE|URL] [--postgres 1000] [--rate 50] [--seconds 20] [--json OUT]

Every season page asked for is another one, so that few answers have been kept. Requests start on time whether or not
the former ones have been answered; the file is in the machine's memory by then. Prints percentiles of the clock and the bytes of a season page on the wire with
style and script; then the same pages while 200 connections stay open and send nothing. Then all of it with fewer
articles on a real PostgreSQL. Exit code 1 where a figure misses what the app has to reach.
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

from bench.store import fill
from tests.server import new_database, server

from showbible.catalogue import Catalogue
from showbible.store import is_url

#: What a season page with every chart needs besides itself.
SENT = ("showbible.css", "showbible.js", "icon.svg", "d3.js", "charts.js")


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
    parts = [(await get(address, f"/static/{name}"))[2] for name in SENT]
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


def warm(name: str) -> None:
    """Read a file through, so that the machine has it in memory, as it has where a server has run for a while."""
    if not is_url(name):
        with open(name, "rb") as file:
            while file.read(1 << 20):
                pass


def served(name: str, rate: float, seconds: float) -> dict[str, float]:
    """The figures of the app over a catalogue, in a process of its own."""
    with Catalogue(name) as catalogue:
        keys = [w.key for w in catalogue.works()]
        people = [row[0] for row in catalogue.sql("SELECT name FROM people ORDER BY id", 100_000).rows]
    warm(name)
    chance = random.Random(7)
    count = int(rate * seconds)
    chance.shuffle(keys)
    seasons = [f"/work/{quote(keys[n % len(keys)])}" for n in range(2 * count)]
    asked = [chance.choice(people) if n % 2 else chance.choice(people)[:5] for n in range(count)]
    searches = [f"/search.json?_size=8&q={quote(q)}" for q in asked]
    command = [sys.executable, "-c", "from showbible.cli import main; main()", "serve", "--db", name, "--port", "0"]
    with tempfile.TemporaryDirectory(prefix="sb-bench-") as folder:
        said = Path(folder) / "server"
        with said.open("w") as out:
            process = subprocess.Popen(command, stderr=out)
        try:
            while not (address := said.read_text(encoding="utf-8").partition("\n")[0].rstrip("/")):
                if process.poll() is not None:
                    sys.exit("the server does not start")
                time.sleep(0.05)
            return {"articles": len(keys), **asyncio.run(measure(address, seasons, searches, rate))}
        finally:
            process.terminate()
            process.wait(20)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--db", help="a catalogue that is there already: a file or a URL")
    parser.add_argument("--postgres", type=int, default=1_000, help="articles for PostgreSQL; 0 leaves it out")
    parser.add_argument("--rate", type=float, default=50)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--json")
    given = parser.parse_args()
    figures: dict[str, float] = {}
    if given.articles:
        with tempfile.TemporaryDirectory(prefix="sb-bench-") as folder:
            name = given.db or f"{folder}/bench.db"
            if not is_url(name) and not Path(name).is_file():
                fill(name, given.articles)
            figures = served(name, given.rate, given.seconds)
    if given.postgres:
        with server() as url:
            name = new_database(url, "bench")
            fill(name, given.postgres)
            found = served(name, given.rate, given.seconds)
        figures |= {f"postgres_{label}": value for label, value in found.items()}
    for label, value in figures.items():
        print(f"{label:36} {value:12.1f}")
    if given.json:
        Path(given.json).write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    most = {"season_p95_ms": 60, "search_p95_ms": 50, "season_wire_max": 150_000}
    missed = [k for k, v in figures.items() if v > most.get(k.removeprefix("postgres_"), v)]
    if missed:
        sys.exit(f"missed: {', '.join(missed)}")


if __name__ == "__main__":
    main()

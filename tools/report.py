"""What the exports without gold yield, against the last report: ``tools/report.py [--keep]``.

Prints facts by kind, gains, losses and changes since the report in ``out/report.json`` (``--keep`` leaves it as it is),
sentences with a trigger and no fact, problems by rule, and the slowest articles. Writes ``out/report.json`` and the
sentences that gave nothing to ``out/nothing.txt``.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import time
from collections import Counter
from pathlib import Path

from showbible import read_article
from showbible.extract import INDEX
from showbible.grammar.prose import ready
from showbible.grammar.rules import allowed
from showbible.readers import read
from showbible.text.kept import kept

ROOT = Path(__file__).resolve().parents[1]
EXPORT = ROOT.parent / "shared" / "corpus" / "export"
LAST = ROOT / "out" / "report.json"


def main() -> None:
    """Read every export, compare, print."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--keep", action="store_true", help="do not replace the last report")
    ask.add_argument("--show", type=int, default=12, help="gains and losses shown of each sort")
    a = ask.parse_args()
    if not EXPORT.is_dir():
        sys.exit("report: ../shared/corpus/export is not here")
    facts: dict[str, list[str]] = {}
    kinds: Counter[str] = Counter()
    problems: Counter[str] = Counter()
    times: list[tuple[float, str]] = []
    nothing: list[str] = []
    triggered = 0
    for path in sorted(EXPORT.glob("*.txt")):
        raw = path.read_bytes()
        start = time.process_time()
        article = read_article(raw, path.name)
        times.append((time.process_time() - start, path.stem))
        facts[path.stem] = sorted(f"{e.fact}" for e in article.entries)
        kinds.update(e.fact.kind for e in article.entries)
        problems.update(p.rule for p in article.problems)
        spans = sorted(c.span for e in article.entries for c in e.citations)
        reading = ready(read(raw, path.name))
        for prose in reading.prose:
            if prose.plot:
                continue
            for low, high in prose.sentences:
                rules = [r for r in INDEX.candidates(prose.text[low:high]) if allowed(r, prose.section.path)]
                if not rules:
                    continue
                triggered += 1
                span = prose.passage.span(low, high)
                if not any(s.meets(span) for s in spans):
                    nothing.append(f"{path.stem}: {prose.text[low:high]}")
    print(f"{sum(kinds.values())} facts of {len(facts)} articles")
    last = json.loads(LAST.read_text(encoding="utf-8")) if LAST.exists() else {}
    before = Counter(f.split("(")[0] for fs in last.values() for f in fs)
    for kind, n in kinds.most_common():
        print(f"  {kind:<12}{n:>6}  {n - before[kind]:+d}" if last else f"  {kind:<12}{n:>6}")
    if last:
        gains = [f"{k}: {f}" for k, fs in facts.items() for f in fs if f not in set(last.get(k, ()))]
        losses = [f"{k}: {f}" for k, fs in last.items() for f in fs if f not in set(facts.get(k, ()))]
        for name, changed in (("gained", gains), ("lost", losses)):
            print(f"{len(changed)} {name} (changed ones are in both)")
            for line in changed[: a.show]:
                print(f"  {line[:200]}")
    print(f"{len(nothing)} of {triggered} sentences with a trigger gave no fact (out/nothing.txt)")
    print("problems: " + ", ".join(f"{rule} {n}" for rule, n in problems.most_common()))
    times.sort(reverse=True)
    total = sum(t for t, _ in times)
    print(
        f"time: {total:.2f} s, {total / len(times) * 1e3:.1f} ms an article; slowest {times[0][1]} {times[0][0] * 1e3:.0f} ms"
    )
    print(f"memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB at most")
    LAST.parent.mkdir(exist_ok=True)
    (LAST.parent / "nothing.txt").write_text("\n".join(nothing) + "\n", encoding="utf-8")
    if not a.keep:
        LAST.write_text(json.dumps(facts, ensure_ascii=False, indent=0), encoding="utf-8")


if __name__ == "__main__":
    # As a command reads: with what earlier runs compiled.
    with kept():
        main()
